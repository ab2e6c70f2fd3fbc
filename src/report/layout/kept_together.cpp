#include <report/layout/kept_together.h>

namespace outturn::report::layout {

namespace {

constexpr std::size_t mostRowsKeptWhole = 12;
constexpr double tallestKeptWhole = 330; ///< points, of some 720: what moves on leaves a gap
constexpr std::size_t mostParticularsKeptWhole = 8;
constexpr std::size_t mostLettersKeptWhole = 900;

template <class Kind>
const Kind* blockAt(const std::vector<Block>& blocks, std::size_t place)
{
    return place < blocks.size() ? std::get_if<Kind>(&blocks[place]) : nullptr;
}

} // namespace

bool staysWithNext(const std::vector<Block>& blocks, std::size_t place)
{
    if (blockAt<Particulars>(blocks, place))
        return blockAt<RomanList>(blocks, place + 1) != nullptr;
    const auto* text = blockAt<Paragraph>(blocks, place);
    if (text == nullptr || place + 1 == blocks.size() || blockAt<Heading>(blocks, place + 1))
        return false;
    if (const auto* next = blockAt<Paragraph>(blocks, place + 1))
        return !next->lead.empty();
    const bool isAfterHeading = place > 0 && blockAt<Heading>(blocks, place - 1);
    return text->text.empty() || text->text.back() == ':' || isAfterHeading;
}

bool isKeptWhole(const Particulars& particulars)
{
    std::size_t letters = 0;
    for (const auto& [term, text] : particulars.rows)
        letters += text.size();
    return particulars.rows.size() <= mostParticularsKeptWhole && letters <= mostLettersKeptWhole;
}

bool isKeptWhole(const Table& table, double height)
{
    return table.rows.size() <= mostRowsKeptWhole && height <= tallestKeptWhole;
}

bool isAtAnEnd(std::size_t row, std::size_t rows)
{
    return row == 0 || row + 2 == rows;
}

} // namespace outturn::report::layout
