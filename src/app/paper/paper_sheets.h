#pragma once

#include <vector>

class QPainter;
class QTextDocument;

namespace outturn::app {

/// A stretch of a document from one height to another.
struct PaperStretch
{
    double top = 0;
    double bottom = 0;

    [[nodiscard]] double height() const noexcept { return bottom - top; }
};

/// What of a document goes on one sheet of paper.
struct PaperSheet
{
    PaperStretch body;
    PaperStretch heading; ///< of the table that goes on, to be repeated above; empty when none does
    double bodyAt = 0;    ///< where the body begins below the top of the sheet
};

/// Parts @p document, which is laid out in one piece, into sheets of @p height. No line, picture or
/// row of a table is cut in two; a row higher than a sheet parts between its lines, and only a
/// picture higher than a sheet is cut. A heading, a table's caption and its heading row stay with
/// what follows them, and the heading row is repeated on each sheet that the table goes on.
[[nodiscard]] std::vector<PaperSheet> sheetsOf(const QTextDocument& document, double height);

/// Draws @p sheet with its upper left corner where the painter's origin is.
void drawSheet(QPainter& painter, QTextDocument& document, const PaperSheet& sheet);

} // namespace outturn::app
