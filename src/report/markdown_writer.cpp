#include <report/markdown_writer.h>
#include <report/rag_mark.h>

#include <algorithm>
#include <array>

namespace outturn::report {

namespace {

/// Characters that can open something in Markdown wherever they stand. The at sign and the colon
/// of an address are among them because GitHub's dialect makes bare addresses into links.
constexpr std::string_view alwaysEscaped = "\\`*_[]<>|&~@$";

/// Characters that mean something at the start of a line only.
constexpr std::string_view escapedAtStart = "#+-=";

bool isControl(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20U || byte == 0x7FU;
}

/// Whether @p text, which starts with @p digits digits, would open an ordered list: "1." or "1)".
bool endsListNumber(std::string_view text, std::size_t digits)
{
    if (digits == 0 || digits == text.size() || (text[digits] != '.' && text[digits] != ')'))
        return false;
    return digits + 1 == text.size() || text[digits + 1] == ' ';
}

bool opensAddress(std::string_view text, std::size_t at)
{
    return text.substr(at, 3) == "://" ||
        (text[at] == '.' && at >= 3 && text.substr(at - 3, 3) == "www");
}

/// Line feeds become a space, or ", " where no punctuation joins the lines already; other control
/// characters go, and spaces at either end: four of them would begin a block of code.
std::string onOneLine(std::string_view text)
{
    constexpr std::string_view punctuation = ".,:;";
    std::string line;
    for (const char character : text) {
        if (character == '\n' && !line.empty() && line.back() != ' ')
            line += punctuation.find(line.back()) == std::string_view::npos ? ", " : " ";
        else if (character == '\t')
            line += ' ';
        else if (!isControl(character))
            line += character;
    }
    const auto first = line.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return line.substr(first, line.find_last_not_of(' ') - first + 1);
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const Document& document)
    {
        m_out = "# " + escapedForMarkdown(document.title) + "\n";
        if (!document.issuer.empty())
            m_out += "\n**" + escapedForMarkdown(document.issuer) + "**\n";
        for (const auto& block : document.blocks)
            std::visit([this](const auto& content) { put(content); }, block);
        m_out += "\n---\n\n" + escapedAtLineStart(document.footer) + "\n";
    }

    [[nodiscard]] const std::string& text() const { return m_out; }

private:
    void put(const Heading& heading)
    {
        m_out += '\n' + std::string(static_cast<std::size_t>(heading.level) + 1, '#') + ' ';
        if (heading.level == 1) {
            m_out += std::to_string(++m_sections) + ". ";
            m_paragraphs = 0;
        }
        m_out += escapedForMarkdown(heading.text) + '\n';
    }

    void put(const Paragraph& paragraph)
    {
        if (paragraph.text.empty() && paragraph.lead.empty())
            return;
        m_out += '\n';
        if (paragraph.isNumbered)
            m_out += std::to_string(m_sections) + '.' + std::to_string(++m_paragraphs) + ' ';
        if (!paragraph.lead.empty())
            m_out += "**" + escapedForMarkdown(paragraph.lead) + "**" +
                (paragraph.text.empty() ? "" : " ");
        const bool opensLine = !paragraph.isNumbered && paragraph.lead.empty();
        m_out += (opensLine ? escapedAtLineStart : escapedForMarkdown)(paragraph.text) + '\n';
    }

    void put(const BulletList& list)
    {
        m_out += '\n';
        for (const auto& item : list.items)
            m_out += "- " + escapedAtLineStart(item) + '\n';
    }

    void put(const RomanList& list)
    {
        constexpr std::array<std::string_view, 10> numerals{
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const auto numeral =
                i < numerals.size() ? std::string(numerals[i]) : std::to_string(i + 1);
            m_out += "\n(" + numeral + ") " + escapedForMarkdown(list.items[i]) + '\n';
        }
    }

    void put(const Particulars& particulars)
    {
        for (const auto& [term, text] : particulars.rows)
            m_out += "\n**" + escapedForMarkdown(term) + ":** " + escapedForMarkdown(text) + '\n';
    }

    void put(const Table& table)
    {
        m_out += "\n**Table " + std::to_string(++m_tables) + ": " +
            escapedForMarkdown(table.caption) + "**\n\n|";
        for (const auto& column : table.columns)
            m_out += ' ' + escapedForMarkdown(column.heading) + " |";
        m_out += "\n|";
        for (const auto& column : table.columns)
            m_out += rule(column.alignment);
        m_out += '\n';
        for (const auto& row : table.rows) {
            m_out += '|';
            for (const auto& cell : row)
                m_out += ' ' + cellText(cell) + " |";
            m_out += '\n';
        }
    }

    /// Markdown carries no drawing: the figure is told.
    void put(const Figure& figure)
    {
        m_out += "\n**Figure " + std::to_string(++m_figures) + ": " +
            escapedForMarkdown(figure.caption) + "**\n\n" + escapedAtLineStart(figure.alternative) +
            '\n';
    }

    static std::string_view rule(Alignment alignment)
    {
        switch (alignment) {
        case Alignment::Left:
            return " --- |";
        case Alignment::Right:
            return " ---: |";
        case Alignment::Centre:
            return " :---: |";
        }
        return " --- |";
    }

    static std::string cellText(const Cell& cell)
    {
        if (!cell.rag)
            return escapedForMarkdown(cell.text);
        const auto mark = ragMark(*cell.rag);
        std::string text;
        if (!mark.shape.empty())
            text = std::string(mark.shape) + ' ';
        text += ragWord(*cell.rag);
        return cell.text.empty() ? text : text + ", " + escapedForMarkdown(cell.text);
    }

    std::string m_out;
    int m_sections = 0;
    int m_paragraphs = 0;
    int m_tables = 0;
    int m_figures = 0;
};

} // namespace

std::string escapedForMarkdown(std::string_view text)
{
    const auto line = onOneLine(text);
    std::string escaped;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (alwaysEscaped.find(line[at]) != std::string_view::npos || opensAddress(line, at))
            escaped += '\\';
        escaped += line[at];
    }
    return escaped;
}

std::string escapedAtLineStart(std::string_view text)
{
    auto escaped = escapedForMarkdown(text);
    if (escaped.empty())
        return escaped;
    const auto digits = std::min(escaped.find_first_not_of("0123456789"), escaped.size());
    if (escapedAtStart.find(escaped.front()) != std::string_view::npos)
        escaped.insert(0, 1, '\\');
    else if (endsListNumber(escaped, digits))
        escaped.insert(digits, 1, '\\');
    return escaped;
}

std::string markdownText(const Document& document)
{
    return MarkdownWriter(document).text();
}

} // namespace outturn::report
