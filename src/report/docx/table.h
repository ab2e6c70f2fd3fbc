#pragma once

#include <report/document.h>

#include <pugixml.hpp>

namespace outturn::report::docx {

/// Appends @p table, @p width twentieths of a point wide. Its header row is marked and repeats on
/// each page; no row breaks over a page; a RAG cell shows shape, word and shade.
void appendTable(pugi::xml_node body, const Table& table, int width);

} // namespace outturn::report::docx
