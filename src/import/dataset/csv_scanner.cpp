#include <domain/error.h>
#include <import/dataset/csv_scanner.h>

#include <algorithm>
#include <array>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace outturn::imports {

namespace {

constexpr char quotationMark = '"';
constexpr auto faultyMark =
    "a quotation mark stands inside a field that is not quoted; expected the whole field in "
    "quotation marks, with those inside it doubled";
constexpr std::size_t blockSize = 64; ///< as many as a word has bits

#ifdef __SSE2__
/// One bit for each of sixteen bytes that ends a field or is a quotation mark.
std::uint64_t marksInSixteen(const char* bytes) noexcept
{
    // The one place that loads bytes as a register of the processor.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const auto equal = [&block](char c) {
        return _mm_cmpeq_epi8(block, _mm_set1_epi8(c));
    };
    const __m128i marks = _mm_or_si128(
        _mm_or_si128(equal(','), equal('\n')), _mm_or_si128(equal('\r'), equal(quotationMark)));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(marks));
}
#endif

/// The same for each of the bytes of a block.
std::uint64_t marksIn(const char* bytes) noexcept
{
    std::uint64_t marks = 0;
#ifdef __SSE2__
    constexpr std::size_t atOnce = 16;
    for (std::size_t i = 0; i < blockSize; i += atOnce)
        marks |= marksInSixteen(bytes + i) << i;
#else
    for (std::size_t i = 0; i < blockSize; ++i)
        if (bytes[i] == ',' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == quotationMark)
            marks |= std::uint64_t{1} << i;
#endif
    return marks;
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

inline void CsvScanner::readPlain(ScannedRow& row)
{
    const std::size_t start = m_at;
    m_at = nextMark();
    if (m_at - start > m_limits.fieldBytes)
        refuseAsLong("");
    row.fields.emplace_back(m_text.data() + start, m_at - start);
    if (isAt(quotationMark)) [[unlikely]]
        row.fault = faultyMark;
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
        if (row.fault) [[unlikely]]
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

std::size_t CsvScanner::markBehindBlock() noexcept
{
    while (m_blockEnd < m_text.size()) {
        lookAt(m_blockEnd);
        if (m_marks != 0)
            return m_block + static_cast<std::size_t>(std::countr_zero(m_marks));
    }
    return m_text.size();
}

void CsvScanner::lookAt(std::size_t block) noexcept
{
    m_block = block;
    const std::string_view bytes = m_text.substr(block, blockSize);
    m_blockEnd = block + bytes.size();
    if (bytes.size() == blockSize) {
        m_marks = marksIn(bytes.data());
        return;
    }
    std::array<char, blockSize> last{}; // noughts are no marks
    std::ranges::copy(bytes, last.begin());
    m_marks = marksIn(last.data());
}

void CsvScanner::readQuoted(ScannedRow& row)
{
    const int openedAt = m_line;
    const std::size_t start = ++m_at;
    bool isDoubled = false;
    while (true) {
        // A doubled mark may lie across the limit.
        const std::size_t most = m_limits.fieldBytes + 1;
        const std::string_view reach = m_text.substr(m_at, most - std::min(m_at - start, most));
        const std::size_t found = reach.find(quotationMark);
        if (found == std::string_view::npos) {
            if (m_at + reach.size() < m_text.size())
                refuseAsLong("; is a quotation mark missing?");
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

void CsvScanner::refuseAsLong(const std::string& guess) const
{
    refuse("a field is longer than " + std::to_string(m_limits.fieldBytes) + " bytes" + guess);
}

void CsvScanner::refuse(const std::string& message) const
{
    throw Error(ErrorKind::Input, message, m_fileName + ", line " + std::to_string(m_line));
}

} // namespace outturn::imports
