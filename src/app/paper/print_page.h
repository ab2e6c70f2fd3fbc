#pragma once

#include <app/paper/page_paper.h>

class QPagedPaintDevice;

namespace outturn::app {

/// What runs along the edge of every printed page.
struct PaperEdges
{
    QString title; ///< at the head: the plan
    QString place; ///< at the head, right: the council
    QString date;  ///< at the foot, before the page's number
};

/// Prints @p parts with @p font on as many pages as it takes, headings of tables repeated on each
/// and no row cut in two. Returns how many there are.
int printParts(
    const std::vector<PaperPart>& parts,
    const PaperEdges& edges,
    const QFont& font,
    QPagedPaintDevice& paper);

} // namespace outturn::app
