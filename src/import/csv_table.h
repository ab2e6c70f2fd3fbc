#pragma once

#include <import/csv_reader.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// A row that was refused or that deserves a second look.
struct RowRemark
{
    int line = 0;       ///< in the file, from 1
    std::string column; ///< the heading, where one is to blame
    std::string value;  ///< as it stands in the file
    std::string message;
};

/// What became of the rows of a file.
struct RowsRead
{
    std::vector<RowRemark> refused;  ///< if there is one, nothing may be taken
    std::vector<RowRemark> warnings; ///< taken all the same
    int rowsRead = 0;
};

/// What the columns of a table may be headed, in small letters, and which of them must be there.
struct ColumnNames
{
    std::vector<std::string_view> known;
    std::vector<std::string_view> needed;
};

/// One sound row: a cell for each known column, in the order of the names; empty where the table
/// has no such column.
struct TableRow
{
    int line = 0;
    std::vector<std::string> cells;
};

/// A CSV with a header, whose columns may stand in any order.
class CsvTable
{
public:
    /// Reads the header. Throws Error{Input} for a file that is no such table at all: empty, an
    /// unknown, repeated or missing column (by name), and whatever CsvReader throws. @p text must
    /// outlive the table.
    CsvTable(std::string_view text, const std::string& fileName, ColumnNames names);

    /// The next sound row; nothing at the end. Every row is counted in @p rows, and those with a
    /// stray quotation mark or the wrong number of fields are refused there. Rows of commas alone,
    /// as spreadsheets leave them, are skipped.
    [[nodiscard]] std::optional<TableRow> next(RowsRead& rows);

private:
    void readHeader(const CsvRow& header);
    [[nodiscard]] std::size_t columnHeaded(const std::string& cell) const;
    [[nodiscard]] bool has(std::size_t name) const;
    [[noreturn]] void refuseHeader(const std::string& message) const;

    CsvReader m_reader;
    ColumnNames m_names;
    std::string m_headerPlace;
    std::vector<std::size_t> m_columns; ///< which of the names each column has
};

} // namespace outturn::imports
