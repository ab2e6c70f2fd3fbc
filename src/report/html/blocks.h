#pragma once

#include <report/document.h>

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace outturn::report::html {

/// A heading as the list of contents shows it.
struct ContentsEntry
{
    int level = 1;
    std::string anchor;
    std::string text;
};

/// Writes @p blocks one after another into @p main, each heading of level 1 opening a section, and
/// the list of contents of those of level 1 and 2 before the first section.
/// With @p hasTraces the contents lead to what appendTraces() writes, too.
void appendBlocks(pugi::xml_node main, const std::vector<Block>& blocks, bool hasTraces);

/// Writes where each figure comes from, for the links of the tables to lead to.
void appendTraces(pugi::xml_node main, const std::vector<Trace>& traces);

} // namespace outturn::report::html
