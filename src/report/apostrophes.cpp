#include <report/apostrophes.h>

namespace outturn::report {

namespace {

constexpr std::string_view apostrophe = "\u2019";

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
        (static_cast<unsigned char>(letter) & 0x80U) != 0;
}

bool isWithinWord(char letter)
{
    return isLetter(letter) || (letter >= '0' && letter <= '9');
}

void set(std::string& text)
{
    text = withApostrophes(text);
}

/// Sets the apostrophes of a block.
struct SetInBlock
{
    void operator()(Heading& heading) const { set(heading.text); }

    void operator()(Paragraph& paragraph) const
    {
        set(paragraph.text);
        set(paragraph.lead);
    }

    void operator()(BulletList& list) const
    {
        for (auto& item : list.items)
            set(item);
    }

    void operator()(RomanList& list) const
    {
        for (auto& item : list.items)
            set(item);
    }

    void operator()(Particulars& particulars) const
    {
        for (auto& [term, text] : particulars.rows) {
            set(term);
            set(text);
        }
    }

    void operator()(Table& table) const
    {
        set(table.caption);
        for (auto& column : table.columns)
            set(column.heading);
        for (auto& row : table.rows)
            for (auto& cell : row)
                set(cell.text);
    }

    void operator()(Figure& figure) const
    {
        set(figure.caption);
        set(figure.alternative);
    }
};

} // namespace

std::string withApostrophes(std::string_view text)
{
    if (text.find('\'') == std::string_view::npos)
        return std::string(text);
    std::string result;
    bool isQuoted = false; ///< within straight single quotes
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char before = at == 0 ? ' ' : text[at - 1];
        const char after = at + 1 == text.size() ? ' ' : text[at + 1];
        if (text[at] != '\'') {
            result += text[at];
        } else if ((isWithinWord(before) && isLetter(after)) || (before == 's' && !isQuoted)) {
            result += apostrophe;
        } else {
            isQuoted = !isWithinWord(before) && isWithinWord(after);
            result += text[at];
        }
    }
    return result;
}

Document withApostrophes(Document document)
{
    for (auto* text : {&document.issuer, &document.title, &document.subject, &document.footer})
        set(*text);
    for (auto& block : document.blocks)
        std::visit(SetInBlock{}, block);
    for (auto& trace : document.traces) {
        set(trace.title);
        for (auto& [term, text] : trace.rows) {
            set(term);
            set(text);
        }
    }
    return document;
}

} // namespace outturn::report
