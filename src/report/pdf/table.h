#pragma once

#include <report/document.h>
#include <report/pdf/flow.h>

namespace outturn::report::pdf {

/// What a table is drawn with.
struct TableSurface
{
    Typesetter& typesetter;
    Structure& structure;
    Canvas& canvas;
};

/// Adds the rows of @p table, whose structure hangs below @p element. Its header row is repeated on
/// each page, there as an artefact; the first cell of a row is the row's heading.
void addTable(const TableSurface& surface, Flow& flow, const Table& table, ElementId element);

} // namespace outturn::report::pdf
