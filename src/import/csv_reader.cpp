#include <domain/error.h>
#include <import/csv_reader.h>
#include <import/utf8.h>

#include <utility>

namespace outturn::imports {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr char quote = '"';
constexpr char comma = ',';

} // namespace

CsvReader::CsvReader(std::string_view text, std::string fileName, CsvLimits limits)
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
    if (m_text.starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
}

std::optional<CsvRow> CsvReader::next()
{
    while (!atEnd() && atLineEnd())
        skipLineEnd();
    if (atEnd())
        return std::nullopt;
    if (++m_rows > m_limits.rows)
        refuse("the file has more than " + std::to_string(m_limits.rows) + " rows");

    CsvRow row;
    row.line = m_line;
    while (true) {
        if (row.fields.size() == m_limits.columns)
            refuse("the row has more than " + std::to_string(m_limits.columns) + " columns");
        readField(row);
        if (row.fault)
            skipRestOfLine();
        if (atEnd() || atLineEnd())
            break;
        ++m_at; // the comma
    }
    skipLineEnd();
    return row;
}

bool CsvReader::atLineEnd() const noexcept
{
    return !atEnd() && (m_text[m_at] == '\n' || m_text[m_at] == '\r');
}

void CsvReader::skipLineEnd() noexcept
{
    if (!atLineEnd())
        return;
    m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1;
    ++m_line;
}

void CsvReader::skipRestOfLine()
{
    std::string skipped;
    while (!atEnd() && !atLineEnd()) {
        skipped.clear();
        takeCharacter(skipped);
    }
}

/// Leaves off before the comma, line end or end of text that follows the field, or at the fault.
void CsvReader::readField(CsvRow& row)
{
    std::string field;
    if (!atEnd() && m_text[m_at] == quote) {
        readQuoted(row, field);
    } else {
        while (!atEnd() && !atLineEnd() && m_text[m_at] != comma) {
            if (m_text[m_at] == quote) {
                row.fault = "a quotation mark stands inside a field that is not quoted; expected "
                            "the whole field in quotation marks, with those inside it doubled";
                break;
            }
            takeCharacter(field);
        }
    }
    row.fields.push_back(std::move(field));
}

void CsvReader::readQuoted(CsvRow& row, std::string& field)
{
    const int openedAt = m_line;
    ++m_at;
    while (!atEnd()) {
        if (m_text[m_at] != quote) {
            takeCharacter(field);
            continue;
        }
        ++m_at;
        if (!atEnd() && m_text[m_at] == quote) {
            takeCharacter(field); // a doubled one stands for itself
            continue;
        }
        if (!atEnd() && !atLineEnd() && m_text[m_at] != comma)
            row.fault = "there is text after the closing quotation mark of a field; expected a "
                        "comma or the end of the line";
        return;
    }
    row.fault =
        "the quotation mark opened in line " + std::to_string(openedAt) + " is never closed";
}

/// Moves one character from the text into @p field, counting lines on the way.
void CsvReader::takeCharacter(std::string& field)
{
    const auto character = utf8At(m_text, m_at);
    if (!character)
        refuse("the file is not UTF-8 text; save it as CSV UTF-8");
    if (character->codePoint == 0)
        refuse("the file holds a NUL byte; it is not a text file");
    if (field.size() + character->bytes > m_limits.fieldBytes)
        refuse(
            "a field is longer than " + std::to_string(m_limits.fieldBytes) +
            " bytes; is a quotation mark missing?");
    field.append(m_text, m_at, character->bytes);
    const bool endsLine = character->codePoint == '\n' ||
        (character->codePoint == '\r' && !m_text.substr(m_at + 1).starts_with('\n'));
    if (endsLine)
        ++m_line;
    m_at += character->bytes;
}

void CsvReader::refuse(const std::string& message) const
{
    throw Error(ErrorKind::Input, message, m_fileName + ", line " + std::to_string(m_line));
}

} // namespace outturn::imports
