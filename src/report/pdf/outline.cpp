#include <report/pdf/outline.h>

namespace outturn::report::pdf {

namespace {

/// The headings between two places of one rank, with those below them.
class OutlineWriter
{
public:
    OutlineWriter(
        ObjectFile& file,
        const std::vector<HeadingPlace>& headings,
        const std::vector<ObjectId>& pages)
        : m_file(file)
        , m_headings(headings)
        , m_pages(pages)
    {
    }

    /// Writes the headings from @p from to @p to below @p parent; "/First ... /Last ... /Count
    /// ...".
    std::string write(std::size_t from, std::size_t to, ObjectId parent)
    {
        std::vector<std::size_t> starts;
        std::vector<ObjectId> items;
        for (std::size_t i = from; i < to; i = endOf(i, to)) {
            starts.push_back(i);
            items.push_back(m_file.reserve());
        }
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const auto& heading = m_headings[starts[i]];
            std::string text = "<< /Title " + textString(heading.text) + " /Parent " +
                reference(parent) + " /Dest " + destination(m_pages.at(heading.page), heading.top);
            if (i > 0)
                text += " /Prev " + reference(items[i - 1]);
            if (i + 1 < items.size())
                text += " /Next " + reference(items[i + 1]);
            const auto end = endOf(starts[i], to);
            if (starts[i] + 1 < end)
                text += " " + write(starts[i] + 1, end, items[i]);
            m_file.put(items[i], text + " >>");
        }
        // A count below zero keeps what is below closed at first.
        const bool isTop = from == 0 && to == m_headings.size();
        return "/First " + reference(items.front()) + " /Last " + reference(items.back()) +
            " /Count " + (isTop ? "" : "-") + std::to_string(items.size());
    }

private:
    /// Where the heading at @p start and those below it end.
    [[nodiscard]] std::size_t endOf(std::size_t start, std::size_t to) const
    {
        auto end = start + 1;
        while (end < to && m_headings[end].level > m_headings[start].level)
            ++end;
        return end;
    }

    ObjectFile& m_file;
    const std::vector<HeadingPlace>& m_headings;
    const std::vector<ObjectId>& m_pages;
};

} // namespace

std::optional<ObjectId> writeOutline(
    ObjectFile& file, const std::vector<HeadingPlace>& headings, const std::vector<ObjectId>& pages)
{
    if (headings.empty())
        return std::nullopt;
    const auto root = file.reserve();
    const auto content = OutlineWriter(file, headings, pages).write(0, headings.size(), root);
    file.put(root, "<< /Type /Outlines " + content + " >>");
    return root;
}

std::string destination(ObjectId page, double top)
{
    constexpr double air = 6;
    return "[" + reference(page) + " /XYZ null " + number(paper.height - top + air) + " null]";
}

} // namespace outturn::report::pdf
