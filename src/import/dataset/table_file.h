#pragma once

#include <import/dataset/column_builder.h>
#include <import/dataset/csv_scanner.h>
#include <import/dataset/row_batch.h>
#include <import/dataset/table_content.h>
#include <import/dataset/text_encoding.h>

#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// Is told how many bytes of how many are read, some thousand rows apart; false stops the reading.
using ReadingProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// What a reader knows of the layout of its tables.
struct TableLayout
{
    std::string kind; ///< for messages: "key stage 2 table"
    std::vector<std::string_view> needed;
    /// How a column is read, by its name.
    std::function<CellReading(std::string_view)> readingOf;
    RowUniqueness uniqueness = RowUniqueness::Keys;
    /// Whether fields beyond the last column belong to it: a list that was written without
    /// quotation marks.
    bool lastColumnIsList = false;
};

/// A published table: a header and a row per school or area, columns in any order. Rows may be
/// shorter than the header, for the Department leaves trailing empty fields out.
class TableFile
{
public:
    /// The key of a row, from its fields by column; throws Error{Input} with the reason when it
    /// has none. @p fields are the raw ones, empty beyond the row's end.
    using KeyOf = std::function<RowKey(const std::vector<std::string_view>& fields)>;

    /// Reads the header. Throws Error{Input} for a file that is no such table at all, naming the
    /// first of the needed columns that is missing. @p file must outlive this.
    TableFile(std::string_view file, const std::string& fileName, TableLayout layout);

    /// Where a needed column is; throws Error{Input} when there is none.
    [[nodiscard]] std::size_t columnAt(std::string_view name) const;
    /// Where the column of that name is; nothing when there is none.
    [[nodiscard]] std::optional<std::size_t> findColumn(std::string_view name) const;

    /// Reads every row. A row that cannot be taken whole is not taken at all and told with its
    /// line, column and value. Throws Error{Input} as CsvScanner does, and when @p progress stops
    /// it.
    [[nodiscard]] TableContent read(const KeyOf& keyOf, const ReadingProgress& progress = {});

private:
    void readHeader(const ScannedRow& header);
    [[nodiscard]] std::size_t decideByContent();
    void weighContent(const ScannedRow& row, std::vector<int>& balance) const;
    void judge(ScannedRow& row, const KeyOf& keyOf, PendingRows& pending);

    /// What a reader of rows asks of each, and whom it tells.
    struct Reading
    {
        const KeyOf& keyOf;
        const ReadingProgress& progress;
    };

    void readSome(PendingRows& pending, RowsRead& rows, const Reading& reading);
    void takeOneByOne(PendingRows& batch);
    void settle(PendingRows& batch, TableContent& content);
    [[nodiscard]] std::optional<RowRemark> take(const PendingRows::Row& row);
    [[nodiscard]] std::optional<RowRemark> joinOverflow(ScannedRow& row);
    void requireFewCells(int rows) const;
    void requireFewWords() const;
    void addRefusal(RowRemark refusal, RowsRead& rows) const;

    std::string m_fileName;
    TableLayout m_layout;
    EncodedText m_text;
    CsvScanner m_scanner;
    std::vector<std::string> m_names;
    std::vector<CellReading> m_readings;
    std::vector<ColumnBuilder> m_columns;
    std::size_t m_rowsLikely = 0;
    std::vector<int> m_lines; ///< of each row taken
    std::deque<std::string> m_joined;
    ScannedRow m_row;                       ///< the one that is being read
    std::vector<std::string_view> m_padded; ///< a short row at its full width, for its key
};

} // namespace outturn::imports
