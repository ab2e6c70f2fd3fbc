#pragma once

#include <import/dataset/column_builder.h>
#include <import/dataset/table_content.h>

#include <span>

namespace outturn::imports {

/// The rows of a table as they stand in its columns, all of which have as many cells.
struct RowsInColumns
{
    std::span<ColumnBuilder> columns;
    std::span<const int> lines; ///< of each row
    RowUniqueness uniqueness = RowUniqueness::Keys;
};

/// Settles the rows that have their key with others in common. Of those that are the same in every
/// cell the first is kept, with a warning for each other. Rows with one key that differ are all
/// refused where keys are unique, for nobody can say which of them is right. What is not kept is
/// gone from the keys of @p content and from the columns afterwards.
void settleDuplicates(TableContent& content, const RowsInColumns& rows);

} // namespace outturn::imports
