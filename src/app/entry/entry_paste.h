#pragma once

#include <app/entry/entry_text.h>
#include <app/look/text_table.h>

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace outturn::app {

/// What became of a pasted block, for the user.
struct PasteResult
{
    int taken = 0;       ///< rows that are now in the file
    int waiting = 0;     ///< rows that were not taken and wait in the grid
    int leftOver = 0;    ///< rows below the grid's end
    QStringList unknown; ///< cells that are no indicator's code or name
};

/// What became of a pasted block, in sentences.
[[nodiscard]] QString pasteMessage(const PasteResult& result);

/// A cell of a pasted block and where it goes.
struct PastedCell
{
    int row = 0; ///< of the grid
    EntryField field = EntryField::Value;
    QString text;
};

/// Where a pasted block goes in the grid.
struct PastePlan
{
    std::vector<PastedCell> cells;
    int leftOver = 0;
    QStringList unknown;
};

/// What of a block goes nowhere, in sentences; empty when all of it finds its place.
[[nodiscard]] QString leftOutMessage(const PastePlan& plan);

/// What laying out a block asks of the grid.
struct PasteTarget
{
    int row = 0; ///< of the current cell
    int rowCount = 0;
    std::vector<EntryField> fields; ///< from the current cell to the right
    std::function<std::optional<int>(const QString& codeOrName)> rowOf;
};

/// Lays out @p block over the grid. By indicator where one of its columns holds the code or the
/// name of at least one: columns that hold codes or names are passed over, the others are named by
/// a heading row (value, numerator, denominator or cohort, comment), or are those four in this
/// order from that column on. Otherwise by position, over the fields from the current cell on.
/// Empty cells change nothing.
[[nodiscard]] PastePlan layOutPaste(const TextTable& block, const PasteTarget& target);

} // namespace outturn::app
