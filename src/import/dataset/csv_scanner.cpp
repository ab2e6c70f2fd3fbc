#include <domain/error.h>
#include <import/dataset/csv_scanner.h>

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace outturn::imports {

namespace {

constexpr char quotationMark = '"';
constexpr std::size_t blockSize = 16;

/// One bit for each of the sixteen bytes at @p bytes that ends a field or is a quotation mark.
std::uint32_t marksIn(const char* bytes) noexcept
{
#ifdef __SSE2__
    // The one place that loads bytes as a register of the processor.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const auto equal = [&block](char c) {
        return _mm_cmpeq_epi8(block, _mm_set1_epi8(c));
    };
    const __m128i marks = _mm_or_si128(
        _mm_or_si128(equal(','), equal('\n')), _mm_or_si128(equal('\r'), equal(quotationMark)));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(marks));
#else
    std::uint32_t marks = 0;
    for (std::size_t i = 0; i < blockSize; ++i)
        if (bytes[i] == ',' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == quotationMark)
            marks |= 1U << i;
    return marks;
#endif
}

} // namespace

CsvScanner::CsvScanner(std::string_view text, std::string fileName, ScanLimits limits)
    : m_text(text)
    , m_fileName(std::move(fileName))
    , m_limits(limits)
{
    if (m_text.size() > m_limits.bytes)
        throw Error(
            ErrorKind::Input,
            "the file has " + std::to_string(m_text.size()) + " bytes; at most " +
                std::to_string(m_limits.bytes) + " are read",
            m_fileName);
}

bool CsvScanner::next(ScannedRow& row)
{
    row.fields.clear();
    row.fault.reset();
    while (atLineEnd())
        skipLineEnd();
    if (m_at >= m_text.size())
        return false;
    row.line = m_line;
    while (true) {
        if (row.fields.size() == m_limits.columns)
            refuse("the row has more than " + std::to_string(m_limits.columns) + " columns");
        if (isAt(quotationMark))
            readQuoted(row);
        else
            readPlain(row);
        if (row.fault)
            skipRestOfLine();
        if (!isAt(','))
            break;
        ++m_at;
    }
    skipLineEnd();
    return true;
}

void CsvScanner::skipLineEnd() noexcept
{
    if (!atLineEnd())
        return;
    const bool isPair = isAt('\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

void CsvScanner::skipRestOfLine() noexcept
{
    m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
}

std::size_t CsvScanner::nextMark() noexcept
{
    if (m_at >= m_block && m_at < m_blockEnd) {
        // The rest of the block that was looked at last.
        const std::uint32_t rest = m_marks & (~0U << (m_at - m_block));
        if (rest != 0)
            return m_block + static_cast<std::size_t>(std::countr_zero(rest));
        m_block = m_blockEnd;
    } else {
        m_block = m_at;
    }
    for (; m_block + blockSize <= m_text.size(); m_block += blockSize) {
        m_marks = marksIn(m_text.data() + m_block);
        m_blockEnd = m_block + blockSize;
        if (m_marks != 0)
            return m_block + static_cast<std::size_t>(std::countr_zero(m_marks));
    }
    m_blockEnd = m_block; // the last bytes are fewer than a block
    return std::min(m_text.find_first_of(",\r\n\"", std::max(m_block, m_at)), m_text.size());
}

void CsvScanner::readPlain(ScannedRow& row)
{
    const std::size_t start = m_at;
    m_at = nextMark();
    if (m_at - start > m_limits.fieldBytes)
        refuse("a field is longer than " + std::to_string(m_limits.fieldBytes) + " bytes");
    row.fields.push_back(m_text.substr(start, m_at - start));
    if (isAt(quotationMark))
        row.fault = "a quotation mark stands inside a field that is not quoted; expected the whole "
                    "field in quotation marks, with those inside it doubled";
}

void CsvScanner::readQuoted(ScannedRow& row)
{
    const int openedAt = m_line;
    const std::size_t start = ++m_at;
    bool isDoubled = false;
    while (true) {
        const std::string_view reach =
            m_text.substr(m_at, m_limits.fieldBytes + 1 - (m_at - start));
        const std::size_t found = reach.find(quotationMark);
        if (found == std::string_view::npos) {
            if (m_at + reach.size() < m_text.size())
                refuse(
                    "a field is longer than " + std::to_string(m_limits.fieldBytes) +
                    " bytes; is a quotation mark missing?");
            row.fault = "the quotation mark opened in line " + std::to_string(openedAt) +
                " is never closed";
            m_at = m_text.size();
            return;
        }
        m_at += found + 1;
        if (!isAt(quotationMark))
            break;
        isDoubled = true;
        ++m_at;
    }
    const std::string_view field = m_text.substr(start, m_at - 1 - start);
    for (std::size_t at = field.find_first_of("\r\n"); at != std::string_view::npos;
         at = field.find_first_of("\r\n", at + 1))
        if (!(field[at] == '\r' && at + 1 < field.size() && field[at + 1] == '\n'))
            ++m_line;
    row.fields.push_back(isDoubled ? withoutDoubling(field) : field);
    if (m_at < m_text.size() && !isAt(',') && !atLineEnd())
        row.fault = "there is text after the closing quotation mark of a field; expected a comma "
                    "or the end of the line";
}

std::string_view CsvScanner::withoutDoubling(std::string_view field)
{
    constexpr std::size_t mostCopies = 1'000'000;
    if (m_copies.size() == mostCopies)
        refuse(
            "more than " + std::to_string(mostCopies) +
            " fields have quotation marks inside; is one missing?");
    std::string& copy = m_copies.emplace_back();
    copy.reserve(field.size());
    for (std::size_t at = 0; at < field.size(); ++at) {
        copy += field[at];
        if (field[at] == quotationMark)
            ++at;
    }
    return copy;
}

void CsvScanner::refuse(const std::string& message) const
{
    throw Error(ErrorKind::Input, message, m_fileName + ", line " + std::to_string(m_line));
}

} // namespace outturn::imports
