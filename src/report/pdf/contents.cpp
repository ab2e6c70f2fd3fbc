#include <report/layout/contents_list.h>
#include <report/pdf/colours.h>
#include <report/pdf/composer.h>

#include <algorithm>

// The composer's list of contents.

namespace outturn::report::pdf {

void Composer::putContents()
{
    if (m_contents.empty())
        return;
    putText(
        {{"Contents", true}},
        {.size = 12.5, .colour = headingInk, .above = 16, .stay = Stay::Always},
        m_structure.add(Structure::root, "H2"));
    m_level = 2;
    const auto list = m_structure.add(Structure::root, "TOC");
    const auto count = [&](int level) {
        return static_cast<std::size_t>(
            std::ranges::count(m_contents, level, &HeadingPlace::level));
    };
    const int deepest = layout::deepestInContents(count(1), count(2));
    std::vector<const HeadingPlace*> entries;
    for (const auto& entry : m_contents)
        if (entry.level <= deepest)
            entries.push_back(&entry);
    for (std::size_t i = 0; i < entries.size(); ++i)
        putEntry(*entries[i], list, layout::isAmongLastInContents(i, entries.size()));
}

void Composer::putEntry(const HeadingPlace& entry, ElementId list, bool staysWithNext)
{
    const double indent = entry.level == 1 ? 0 : 16;
    constexpr double numberRoom = 40;
    // A little smaller than the text, so that the list of most papers stays on their first page.
    constexpr double share = 0.93;
    const double size = share * m_measure.body;
    const auto item = m_structure.add(list, "TOCI");
    const auto link = m_structure.add(item, "Link", {.alternative = entry.text});
    const auto lines =
        m_typesetter.lines({{entry.text, false}}, size, textWidth - indent - numberRoom);
    const auto number = m_typesetter.line(std::to_string(entry.page + 1), {size, false});
    const double height = lineSpace * size;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool isLast = i + 1 == lines.size();
        m_flow.add(
            {.above = 0,
             .height = height,
             .stay = isLast && !staysWithNext ? Stay::No : Stay::Always,
             .draw = [this, line = lines[i], isLast, number, indent, link, entry, height, size](
                         double top) {
                 const double baseline = top + 1.02 * size;
                 const Canvas::Ink look{size, ink, link};
                 m_canvas.text(line, {pageLeft + indent, baseline}, look);
                 if (isLast)
                     m_canvas.text(number, {pageLeft + textWidth - number.width, baseline}, look);
                 m_canvas.addLink(
                     {m_canvas.page(),
                      {pageLeft, top, textWidth, height},
                      entry.page,
                      entry.top,
                      entry.text,
                      link});
             }});
    }
}

} // namespace outturn::report::pdf
