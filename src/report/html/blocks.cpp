#include <report/chart/figure_drawing.h>
#include <report/chart/svg_element.h>
#include <report/html/blocks.h>
#include <report/html/elements.h>
#include <report/rag_mark.h>

#include <array>
#include <numeric>

namespace outturn::report::html {

namespace {

/// The numbers of the headings so far: those of level 2 and 3 count within the one above them.
class HeadingNumbers
{
public:
    void count(int level)
    {
        const auto at = static_cast<std::size_t>(level) - 1;
        ++m_counts.at(at);
        for (auto below = at + 1; below < m_counts.size(); ++below)
            m_counts.at(below) = 0;
    }

    [[nodiscard]] int section() const { return m_counts.front(); }

    /// "section-3-2", for a heading of @p level.
    [[nodiscard]] std::string anchor(int level) const
    {
        std::string text = "section";
        for (std::size_t i = 0; i < static_cast<std::size_t>(level); ++i)
            text += '-' + std::to_string(m_counts.at(i));
        return text;
    }

private:
    std::array<int, 3> m_counts{};
};

constexpr auto provenanceAnchor = "provenance";
constexpr auto provenanceTitle = "Provenance of each figure";

std::string headingText(const Heading& heading, const HeadingNumbers& numbers)
{
    return heading.level == 1 ? std::to_string(numbers.section()) + ". " + heading.text
                              : heading.text;
}

std::vector<ContentsEntry> contentsOf(const std::vector<Block>& blocks)
{
    std::vector<ContentsEntry> entries;
    HeadingNumbers numbers;
    for (const auto& block : blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) {
            numbers.count(heading->level);
            if (heading->level <= 2)
                entries.push_back(
                    {heading->level,
                     numbers.anchor(heading->level),
                     headingText(*heading, numbers)});
        }
    return entries;
}

void appendContents(pugi::xml_node main, const std::vector<ContentsEntry>& entries)
{
    auto nav = append(main, "nav", {{"aria-labelledby", "contents"}});
    appendWithText(nav, "h2", "Contents", {{"id", "contents"}});
    auto list = append(nav, "ol");
    pugi::xml_node item;
    pugi::xml_node inner;
    for (const auto& [level, anchor, text] : entries) {
        const bool isInner = level > 1 && item;
        if (!isInner) {
            item = append(list, "li");
            inner = {};
        } else if (!inner) {
            inner = append(item, "ol");
        }
        auto holder = isInner ? append(inner, "li") : item;
        appendWithText(holder, "a", text, {{"href", "#" + anchor}});
    }
}

std::string_view alignmentClass(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Right:
        return "right";
    case Alignment::Centre:
        return "centre";
    case Alignment::Left:
        break;
    }
    return {};
}

/// Writes blocks into the main part of the page, or into the section that is open.
class BlockWriter
{
public:
    BlockWriter(pugi::xml_node main, std::vector<ContentsEntry> contents)
        : m_main(main)
        , m_place(main)
        , m_contents(std::move(contents))
    {
    }

    void put(const Heading& heading)
    {
        m_numbers.count(heading.level);
        const auto anchor = m_numbers.anchor(heading.level);
        if (heading.level == 1) {
            if (m_numbers.section() == 1)
                appendContents(m_main, m_contents);
            m_place = append(m_main, "section", {{"aria-labelledby", anchor}});
            m_paragraphs = 0;
        }
        m_isInset = heading.level == 1;
        // The page's title is the one h1.
        const auto name = "h" + std::to_string(heading.level + 1);
        appendWithText(m_place, name.c_str(), headingText(heading, m_numbers), {{"id", anchor}});
    }

    void put(const Paragraph& paragraph)
    {
        if (paragraph.text.empty() && paragraph.lead.empty())
            return;
        auto node = append(m_place, "p");
        if (paragraph.isNumbered) {
            const auto section = std::to_string(m_numbers.section());
            const auto number = std::to_string(++m_paragraphs);
            node.append_attribute("class") = "numbered";
            node.append_attribute("id") = ("paragraph-" + section + '-' + number).c_str();
            appendWithText(node, "span", section + '.' + number, {{"class", "number"}});
            appendText(node, " ");
        } else if (m_isInset) {
            node.append_attribute("class") = "inset";
        }
        if (!paragraph.lead.empty()) {
            appendWithText(node, "strong", paragraph.lead);
            if (!paragraph.text.empty())
                appendText(node, " ");
        }
        appendText(node, paragraph.text);
    }

    void put(const BulletList& list) { putItems(append(m_place, "ul"), list.items); }

    void put(const RomanList& list)
    {
        putItems(append(m_place, "ol", {{"class", "roman"}, {"type", "i"}}), list.items);
    }

    void put(const Particulars& particulars)
    {
        if (particulars.rows.empty())
            return;
        auto list = append(m_place, "dl");
        for (const auto& [term, text] : particulars.rows) {
            appendWithText(list, "dt", term + ":");
            appendWithText(list, "dd", text);
        }
    }

    /// In a group that a keyboard can reach, since a narrow screen has to scroll it.
    void put(const Table& content)
    {
        const auto number = std::to_string(++m_tables);
        const auto anchor = "table-" + number;
        auto group = append(
            m_place,
            "div",
            {{"class", "table"},
             {"role", "group"},
             {"aria-labelledby", anchor},
             {"tabindex", "0"}});
        auto table = append(group, "table");
        if (content.widthPercent < 100)
            table.append_attribute("style") =
                ("width: " + std::to_string(content.widthPercent) + "%").c_str();
        appendWithText(
            table, "caption", "Table " + number + ": " + content.caption, {{"id", anchor}});
        appendColumns(table, content.columns);
        auto header = append(append(table, "thead"), "tr");
        for (const auto& column : content.columns)
            addClass(
                appendWithText(header, "th", column.heading, {{"scope", "col"}}),
                alignmentClass(column.alignment));
        auto body = append(table, "tbody");
        for (const auto& row : content.rows)
            appendRow(append(body, "tr"), content.columns, row);
    }

    void put(const Figure& figure)
    {
        const auto number = std::to_string(++m_figures);
        const auto anchor = "figure-" + number;
        const auto caption = "Figure " + number + ": " + figure.caption;
        auto node = append(m_place, "figure", {{"id", anchor}});
        chart::appendSvg(
            node, chart::drawingOf(figure), {figure.caption, figure.alternative}, anchor);
        appendWithText(node, "figcaption", caption);
    }

private:
    void putItems(pugi::xml_node list, const std::vector<std::string>& items)
    {
        if (items.empty())
            m_place.remove_child(list);
        else if (m_isInset)
            addClass(list, "inset");
        for (const auto& item : items)
            appendWithText(list, "li", item);
    }

    /// An element has its classes in one attribute: a second one of that name is not read.
    static void addClass(pugi::xml_node element, std::string_view name)
    {
        if (name.empty())
            return;
        auto classes = element.attribute("class");
        if (!classes)
            classes = element.append_attribute("class");
        std::string text = classes.value();
        if (!text.empty())
            text += ' ';
        classes = (text += name).c_str();
    }

    static void appendColumns(pugi::xml_node table, const std::vector<Column>& columns)
    {
        const int shares =
            std::accumulate(columns.begin(), columns.end(), 0, [](int sum, const Column& column) {
                return sum + column.share;
            });
        auto group = append(table, "colgroup");
        for (const auto& column : columns)
            append(
                group,
                "col",
                {{"style", "width: " + std::to_string(100 * column.share / shares) + "%"}});
    }

    /// The first cell says what the row is about: it is the row's heading.
    static void appendRow(
        pugi::xml_node row, const std::vector<Column>& columns, const std::vector<Cell>& cells)
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Cell cell = i < cells.size() ? cells[i] : Cell{};
            auto node = append(row, i == 0 ? "th" : "td");
            if (i == 0)
                node.append_attribute("scope") = "row";
            if (cell.rag)
                appendStatus(node, *cell.rag, cell.text);
            else if (!cell.trace.empty())
                appendWithText(
                    node, "a", cell.text, {{"href", "#" + cell.trace}, {"class", "trace"}});
            else
                appendText(node, cell.text);
            if (!cell.rag)
                addClass(node, alignmentClass(columns[i].alignment));
        }
    }

    static void appendStatus(pugi::xml_node cell, RagStatus status, const std::string& text)
    {
        addClass(cell, "rag " + std::string(toCode(status)));
        const auto mark = ragMark(status);
        if (!mark.shape.empty()) {
            appendWithText(cell, "span", mark.shape, {{"aria-hidden", "true"}});
            appendText(cell, "\u00A0");
        }
        appendText(cell, ragWord(status));
        if (!text.empty())
            appendText(cell, "\n" + text);
    }

    pugi::xml_node m_main;
    pugi::xml_node m_place;
    std::vector<ContentsEntry> m_contents;
    HeadingNumbers m_numbers;
    int m_paragraphs = 0;
    int m_tables = 0;
    int m_figures = 0;
    bool m_isInset = false; ///< under a numbered heading, whose text everything lines up with
};

} // namespace

void appendTraces(pugi::xml_node main, const std::vector<Trace>& traces)
{
    if (traces.empty())
        return;
    auto section =
        append(main, "section", {{"aria-labelledby", provenanceAnchor}, {"class", "traces"}});
    appendWithText(section, "h2", provenanceTitle, {{"id", provenanceAnchor}});
    for (const auto& trace : traces) {
        auto entry = append(section, "section", {{"aria-labelledby", trace.id}});
        appendWithText(entry, "h3", trace.title, {{"id", trace.id}});
        auto list = append(entry, "dl");
        for (const auto& [term, text] : trace.rows) {
            appendWithText(list, "dt", term);
            appendWithText(list, "dd", text);
        }
    }
}

void appendBlocks(pugi::xml_node main, const std::vector<Block>& blocks, bool hasTraces)
{
    auto contents = contentsOf(blocks);
    if (hasTraces)
        contents.push_back({1, provenanceAnchor, provenanceTitle});
    BlockWriter writer(main, std::move(contents));
    for (const auto& block : blocks)
        std::visit([&](const auto& content) { writer.put(content); }, block);
}

} // namespace outturn::report::html
