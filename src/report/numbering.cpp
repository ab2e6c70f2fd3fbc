#include <report/numbering.h>

namespace outturn::report {

namespace {

/// Counts as the writers do.
class Numbers
{
public:
    void operator()(Heading& heading)
    {
        if (heading.level != 1)
            return;
        heading.text = std::to_string(++m_sections) + ". " + heading.text;
        m_paragraphs = 0;
    }

    void operator()(Paragraph& paragraph)
    {
        if (!paragraph.isNumbered)
            return;
        const auto number = std::to_string(m_sections) + '.' + std::to_string(++m_paragraphs);
        paragraph.lead = paragraph.lead.empty() ? number : number + ' ' + paragraph.lead;
        paragraph.isNumbered = false;
    }

    void operator()(Table& table)
    {
        table.caption = "Table " + std::to_string(++m_tables) + ": " + table.caption;
    }

    template <class Other>
    void operator()(Other& /*other*/)
    {
    }

private:
    int m_sections = 0;
    int m_paragraphs = 0;
    int m_tables = 0;
};

} // namespace

std::vector<Block> withNumbers(std::vector<Block> blocks)
{
    Numbers numbers;
    for (auto& block : blocks)
        std::visit(numbers, block);
    return blocks;
}

} // namespace outturn::report
