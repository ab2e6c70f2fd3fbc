#pragma once

#include <import/csv_reader.h>

#include <cstddef>
#include <functional>
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
    int leftEmpty = 0; ///< rows of a form that nobody filled in
};

/// What the columns of a table may be headed, in small letters, and which of them must be there.
struct ColumnNames
{
    std::vector<std::string_view> known;
    std::vector<std::string_view> needed;
    std::vector<std::string_view> besides = {}; ///< may be there, and are read past
};

/// Hands out the rows of a table one by one; nothing at the end.
using TableRows = std::function<std::optional<CsvRow>()>;

/// One sound row: a cell for each known column, in the order of the names; empty where the table
/// has no such column.
struct TableRow
{
    int line = 0;
    std::vector<std::string> cells;
};

/// A table with a header, whose columns may stand in any order: a CSV, or the rows of a sheet.
class CsvTable
{
public:
    /// Reads the header. Throws Error{Input} for a file that is no such table at all: empty, an
    /// unknown, repeated or missing column (by name), and whatever CsvReader throws. @p text must
    /// outlive the table.
    CsvTable(std::string_view text, const std::string& fileName, ColumnNames names);

    /// The same for rows that come from elsewhere.
    CsvTable(TableRows rows, const std::string& fileName, ColumnNames names);

    /// Whether the table has a column of the names to be read past.
    [[nodiscard]] bool hasColumnsBesides() const noexcept { return m_hasColumnsBesides; }

    /// The next sound row; nothing at the end. Every row is counted in @p rows, and those with a
    /// stray quotation mark or the wrong number of fields are refused there. Rows of commas alone,
    /// as spreadsheets leave them, are skipped.
    [[nodiscard]] std::optional<TableRow> next(RowsRead& rows);

private:
    void readHeader(const CsvRow& header);
    [[nodiscard]] std::optional<std::size_t> columnHeaded(const std::string& cell);
    [[nodiscard]] bool has(std::size_t name) const;
    [[noreturn]] void refuseHeader(const std::string& message) const;

    TableRows m_rows;
    ColumnNames m_names;
    std::string m_headerPlace;
    /// Which of the names each column has; nothing for one that is read past.
    std::vector<std::optional<std::size_t>> m_columns;
    bool m_hasColumnsBesides = false;
};

} // namespace outturn::imports
