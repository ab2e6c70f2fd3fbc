#pragma once

#include <report/chart/svg.h>

#include <pugixml.hpp>

#include <string>

namespace outturn::report::chart {

/// Appends @p drawing to @p parent as an svg element that scales with its place. @p id is the first
/// part of the ids within, and has to be the document's only one of its name.
void appendSvg(
    pugi::xml_node parent, const Drawing& drawing, const PictureText& text, const std::string& id);

} // namespace outturn::report::chart
