#pragma once

#include <domain/dataset/dataset.h>
#include <import/csv_table.h>

#include <cstddef>
#include <vector>

namespace outturn::imports {

/// What rows of a table may not have in common.
enum class RowUniqueness
{
    Keys,    ///< a second row about the same school contradicts the first
    Content, ///< a school has many rows, none of them the same in every cell
};

/// The rows of a table that has been read.
struct TableContent
{
    RowsRead rows; ///< refusals and warnings by line
    std::vector<RowKey> keys;
    std::vector<DatasetColumn> columns;
    std::size_t duplicates = 0; ///< rows left out for saying again what another says
};

} // namespace outturn::imports
