#include <report/proof/block_text.h>

namespace outturn::report {

namespace {

struct Texts
{
    std::vector<std::string> operator()(const Heading& heading) const { return {heading.text}; }

    std::vector<std::string> operator()(const Paragraph& paragraph) const
    {
        return {paragraph.text};
    }

    std::vector<std::string> operator()(const BulletList& list) const { return list.items; }

    std::vector<std::string> operator()(const RomanList& list) const { return list.items; }

    std::vector<std::string> operator()(const Particulars& particulars) const
    {
        std::vector<std::string> texts;
        for (const auto& [term, text] : particulars.rows)
            texts.push_back(text);
        return texts;
    }

    std::vector<std::string> operator()(const Table& table) const
    {
        std::vector<std::string> texts;
        for (const auto& row : table.rows)
            for (const auto& cell : row)
                texts.push_back(cell.text);
        return texts;
    }

    /// A picture has no text that somebody wrote.
    template <class Other>
    std::vector<std::string> operator()(const Other& /*other*/) const
    {
        return {};
    }
};

} // namespace

std::vector<std::string> textsOf(const Block& block)
{
    return std::visit(Texts{}, block);
}

} // namespace outturn::report
