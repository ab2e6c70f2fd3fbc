#pragma once

#include <app/entry/entry_sheet.h>

#include <QVariant>

#include <optional>
#include <vector>

namespace outturn::app {

// What the columns of the entry grid (EntryModel::Column) show.

/// The field that is typed in a column; nothing for one that only shows.
[[nodiscard]] std::optional<EntryField> fieldOfColumn(int column);

/// The fields at @p column and to the right of it.
[[nodiscard]] std::vector<EntryField> fieldsFrom(int column);

[[nodiscard]] QString headingOfColumn(int column);
[[nodiscard]] QVariant alignmentOf(int column);
[[nodiscard]] QString displayText(const EntryRow& row, int column);

/// @p text with a new @p typed value in one field.
[[nodiscard]] EntryText withField(EntryText text, EntryField field, const QString& typed);

/// Why an entry was refused, what is odd about it, or why it is rated as it is.
[[nodiscard]] QString messageText(const EntryVerdict& verdict);

/// Whether @p column is where a comment is missing that a red figure needs.
[[nodiscard]] bool isCommentMissing(const EntryRow& row, int column);

/// Whether what was refused stands in @p column.
[[nodiscard]] bool isRefused(const EntryRow& row, int column);

} // namespace outturn::app
