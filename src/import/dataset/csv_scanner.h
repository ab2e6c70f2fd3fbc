#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// How large a published table may be before it is refused outright.
struct ScanLimits
{
    std::size_t bytes = std::size_t{128} * 1024 * 1024;
    std::size_t columns = 2'000;
    std::size_t fieldBytes = std::size_t{64} * 1024;
};

/// One record, its fields lying in the text of the file where they can.
struct ScannedRow
{
    int line = 0; ///< where it starts, from 1; a record may span lines
    std::vector<std::string_view> fields;
    /// Why the record cannot be relied on; its fields are then incomplete.
    std::optional<std::string> fault;
};

/// Goes through comma-separated values record by record without copying them (RFC 4180 as
/// CsvReader reads it), for tables of millions of cells: separators are found in sixty-four
/// bytes at a time. It does not judge the bytes; see TextEncoding. Fields are good as long as the
/// text and the scanner.
///
/// Throws Error{Input} with the file and line for a field or a record beyond the limits, so that
/// no line and no forgotten quotation mark costs more than they allow.
class CsvScanner
{
public:
    /// @p text must outlive the scanner and its rows.
    CsvScanner(std::string_view text, std::string fileName, ScanLimits limits = {});

    /// Moves to the next record; false at the end. Empty lines are passed over. @p row is filled
    /// anew, its memory used again.
    [[nodiscard]] bool next(ScannedRow& row);

    /// How many bytes lie behind.
    [[nodiscard]] std::size_t position() const noexcept { return m_at; }

private:
    [[nodiscard]] bool isAt(char c) const noexcept
    {
        return m_at < m_text.size() && m_text[m_at] == c;
    }

    [[nodiscard]] bool atLineEnd() const noexcept { return isAt('\n') || isAt('\r'); }

    void skipLineEnd() noexcept;
    void skipRestOfLine() noexcept;
    /// Finds the marks of the block that begins at @p block.
    void lookAt(std::size_t block) noexcept;
    [[nodiscard]] std::size_t markBehindBlock() noexcept;

    /// Where the first separator, line end or quotation mark at or after m_at is.
    [[nodiscard]] std::size_t nextMark() noexcept
    {
        if (m_at >= m_blockEnd)
            lookAt(m_at);
        const std::uint64_t rest = m_marks & (~std::uint64_t{0} << (m_at - m_block));
        return rest != 0 ? m_block + static_cast<std::size_t>(std::countr_zero(rest))
                         : markBehindBlock();
    }

    void readPlain(ScannedRow& row);
    void readQuoted(ScannedRow& row);
    [[nodiscard]] std::string_view withoutDoubling(std::string_view field);
    [[noreturn]] void refuseAsLong(const std::string& guess) const;
    [[noreturn]] void refuse(const std::string& message) const;

    std::string_view m_text;
    std::string m_fileName;
    ScanLimits m_limits;
    std::size_t m_at = 0;
    int m_line = 1;
    std::size_t m_block = 0;    ///< the first byte that m_marks is about
    std::uint64_t m_marks = 0;  ///< the bytes of the block that are marks
    std::size_t m_blockEnd = 0; ///< bytes from here on have not been looked at
    std::deque<std::string> m_copies;
};

} // namespace outturn::imports
