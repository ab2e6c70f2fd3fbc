#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// How large a file may be before it is refused outright.
struct CsvLimits
{
    std::size_t bytes = std::size_t{64} * 1024 * 1024;
    int rows = 1'000'000; ///< with the header
    std::size_t columns = 1'000;
    std::size_t fieldBytes = std::size_t{64} * 1024;
};

/// One record of a CSV file.
struct CsvRow
{
    int line = 0; ///< where it starts in the file, from 1; a record may span lines
    std::vector<std::string> fields;
    /// Why the record cannot be relied on: a quotation mark out of place. Its fields are then
    /// incomplete.
    std::optional<std::string> fault;
};

/// Reads comma-separated values record by record (RFC 4180): fields in double quotes may hold
/// commas, line ends and doubled quotes. Lines end with LF, CR LF or CR. A byte order mark is
/// skipped and so are empty lines. The text must outlive the reader.
///
/// A record with a quotation mark out of place is returned with its fault, and reading goes on with
/// the next line. What makes the whole file doubtful throws Error{Input} with the file and line:
/// a NUL byte, bytes that are not UTF-8, a limit exceeded.
class CsvReader
{
public:
    /// @p fileName is how messages call the file. Throws at once when @p text exceeds the limit of
    /// bytes.
    CsvReader(std::string_view text, std::string fileName, CsvLimits limits = {});

    /// The next record; nothing at the end.
    [[nodiscard]] std::optional<CsvRow> next();

private:
    [[nodiscard]] bool atEnd() const noexcept { return m_at >= m_text.size(); }

    [[nodiscard]] bool atLineEnd() const noexcept;
    void skipLineEnd() noexcept;
    void skipRestOfLine();
    void readField(CsvRow& row);
    void readQuoted(CsvRow& row, std::string& field);
    void takeCharacter(std::string& field);
    [[noreturn]] void refuse(const std::string& message) const;

    std::string_view m_text;
    std::string m_fileName;
    CsvLimits m_limits;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_rows = 0;
};

} // namespace outturn::imports
