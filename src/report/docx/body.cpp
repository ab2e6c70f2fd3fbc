#include <report/chart/figure_drawing.h>
#include <report/docx/body.h>
#include <report/docx/contents.h>
#include <report/docx/density.h>
#include <report/docx/picture.h>
#include <report/docx/table.h>
#include <report/docx/xml.h>
#include <report/emblem.h>
#include <report/layout/kept_together.h>
#include <report/layout/term_column.h>

#include <cmath>

namespace outturn::report::docx {

namespace {

// As resources/reports/docx/styles.xml and numbering.xml have them.
constexpr int usualTermColumn = 2268; ///< twentieths of a point
constexpr int insetOfText = 624;
constexpr int romanIndent = 510;

/// In the order of the schema: tabs and spacing stand before the indent.
void appendIndent(pugi::xml_node paragraph, int left, int hanging)
{
    append(
        paragraph.child("w:pPr"),
        "w:ind",
        {{"w:left", std::to_string(left)}, {"w:hanging", std::to_string(hanging)}});
}

/// Makes room for terms that the style has too little for.
void setTermColumn(pugi::xml_node paragraph, int width)
{
    if (width == usualTermColumn)
        return;
    auto properties = paragraph.child("w:pPr");
    const auto spacing = properties.child("w:spacing");
    auto tabs =
        spacing ? properties.insert_child_before("w:tabs", spacing) : append(properties, "w:tabs");
    append(tabs, "w:tab", {{"w:val", "clear"}, {"w:pos", std::to_string(usualTermColumn)}});
    append(tabs, "w:tab", {{"w:val", "left"}, {"w:pos", std::to_string(width)}});
    appendIndent(paragraph, width, width);
}

/// Writes blocks one after another into w:body.
class BodyWriter
{
public:
    /// @p contents are the headings that the list of contents has; the text is @p width wide and
    /// @p textSize points high.
    BodyWriter(
        pugi::xml_node body, const std::vector<Heading>& contents, int width, double textSize)
        : m_body(body)
        , m_contents(contents)
        , m_width(width)
        , m_textSize(textSize)
    {
    }

    /// Writes the one at @p place of @p blocks.
    void write(const std::vector<Block>& blocks, std::size_t place)
    {
        m_isKeptWithNext = layout::staysWithNext(blocks, place);
        std::visit([this](const auto& content) { put(content); }, blocks[place]);
        m_before = &blocks[place];
    }

    [[nodiscard]] int romanLists() const { return m_romanLists; }

    [[nodiscard]] const std::vector<const Figure*>& figures() const { return m_figures; }

private:
    template <class Kind>
    [[nodiscard]] bool isAfter() const
    {
        return m_before && std::holds_alternative<Kind>(*m_before);
    }

    /// A paragraph that keeps its distance from a table before it, which has no space of its own.
    pugi::xml_node paragraph(std::string_view style, bool keepsWithNext = false)
    {
        auto node = appendParagraph(m_body, style);
        if (keepsWithNext)
            append(node.child("w:pPr"), "w:keepNext");
        if (isAfter<Table>())
            append(node.child("w:pPr"), "w:spacing", {{"w:before", "200"}});
        return node;
    }

    void put(const Heading& heading)
    {
        if (heading.level == 1 && m_headings == 0 && !m_contents.empty())
            appendContents(m_body, m_contents, m_width);
        auto node = appendParagraph(m_body, "Heading" + std::to_string(heading.level));
        const bool isListed = isInContents(heading, m_contents);
        const auto id = std::to_string(m_headings);
        if (isListed)
            append(
                node,
                "w:bookmarkStart",
                {{"w:id", id}, {"w:name", bookmarkOf(static_cast<std::size_t>(m_headings++))}});
        appendRun(node, heading.text);
        if (isListed)
            append(node, "w:bookmarkEnd", {{"w:id", id}});
        m_isInset = heading.level == 1;
    }

    void put(const Paragraph& content)
    {
        if (content.text.empty() && content.lead.empty())
            return;
        m_textLeft = content.isNumbered || m_isInset ? insetOfText : 0;
        const auto* plain = m_isInset ? "InsetParagraph" : "Normal";
        auto node = paragraph(content.isNumbered ? "NumberedParagraph" : plain, m_isKeptWithNext);
        if (isAfter<BulletList>())
            append(node.child("w:pPr"), "w:spacing", {{"w:before", "160"}});
        if (!content.lead.empty())
            appendRun(node, content.lead + (content.text.empty() ? "" : " "), {.isBold = true});
        appendRun(node, content.text);
    }

    void put(const BulletList& list)
    {
        for (const auto& item : list.items)
            appendRun(appendParagraph(m_body, m_isInset ? "ListBullet2" : "ListBullet"), item);
    }

    void put(const RomanList& list)
    {
        const auto instance = std::to_string(firstRomanList + m_romanLists++);
        for (const auto& item : list.items) {
            auto node = appendParagraph(m_body, "ListNumber");
            if (&item != &list.items.back())
                append(node.child("w:pPr"), "w:keepNext");
            auto numbering = append(node.child("w:pPr"), "w:numPr");
            append(numbering, "w:ilvl", {{"w:val", "0"}});
            append(numbering, "w:numId", {{"w:val", instance}});
            appendIndent(node, m_textLeft + romanIndent, romanIndent);
            appendRun(node, item);
        }
    }

    void put(const Particulars& particulars)
    {
        const auto column = layout::termColumn(particulars, m_textSize, m_width / 20.0);
        const auto& rows = particulars.rows;
        const bool isWhole = layout::isKeptWhole(particulars);
        m_textLeft = static_cast<int>(std::lround(20 * column.width));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& [term, text] = rows[i];
            const bool isLast = i + 1 == rows.size();
            const bool isKept = isWhole || layout::isAtAnEnd(i, rows.size());
            auto node = paragraph("Particulars", isLast ? m_isKeptWithNext : isKept);
            setTermColumn(node, m_textLeft);
            appendRun(node, term + ":", {.isBold = true});
            appendTab(node);
            const double size = layout::sizeWithin(text, m_textSize, column.room);
            appendRun(node, text, {.size = size < m_textSize ? size : 0});
        }
    }

    void put(const Table& table)
    {
        auto caption = appendParagraph(m_body, "Caption");
        appendRun(caption, "Table ");
        appendField(caption, " SEQ Table \\* ARABIC ", std::to_string(++m_tables));
        appendRun(caption, ": " + table.caption);
        appendTable(m_body, table, m_width * table.widthPercent / 100);
    }

    /// The picture, kept on one page with its caption below it.
    void put(const Figure& figure)
    {
        m_figures.push_back(&figure);
        const int number = static_cast<int>(m_figures.size());
        appendPicture(
            paragraph("Figure"),
            {.number = number,
             .size = within(chart::drawingOf(figure).size),
             .title = figure.caption,
             .alternative = figure.alternative});
        auto caption = appendParagraph(m_body, "FigureCaption");
        appendRun(caption, "Figure ");
        appendField(caption, " SEQ Figure \\* ARABIC ", std::to_string(number));
        appendRun(caption, ": " + figure.caption);
    }

    /// As large as the text is wide, at most.
    [[nodiscard]] chart::Size within(const chart::Size& size) const
    {
        const double widest = m_width / 20.0;
        return size.width <= widest ? size : chart::Size{widest, size.height * widest / size.width};
    }

    pugi::xml_node m_body;
    const std::vector<Heading>& m_contents;
    int m_width;
    double m_textSize;
    std::vector<const Figure*> m_figures;
    const Block* m_before = nullptr;
    bool m_isKeptWithNext = false; ///< the block that comes
    int m_textLeft = 0;            ///< of the text before, which introduces what comes
    bool m_isInset = false; ///< under a numbered heading, whose text everything lines up with
    int m_headings = 0;     ///< of those in the list of contents
    int m_tables = 0;
    int m_romanLists = 0;
};

void appendSection(pugi::xml_node body)
{
    auto section = append(body, "w:sectPr");
    append(section, "w:footerReference", {{"w:type", "default"}, {"r:id", "rId4"}});
    append(
        section,
        "w:pgSz",
        {{"w:w", std::to_string(pageWidth)}, {"w:h", std::to_string(pageHeight)}});
    const auto side = std::to_string(sideMargin);
    append(
        section,
        "w:pgMar",
        {{"w:top", "1020"},
         {"w:right", side},
         {"w:bottom", "1020"},
         {"w:left", side},
         {"w:header", "567"},
         {"w:footer", "567"},
         {"w:gutter", "0"}});
}

} // namespace

BodyPart bodyPart(const Document& document, const PageLayout& layout)
{
    pugi::xml_document xml;
    declare(xml);
    auto root = append(
        xml.root(),
        "w:document",
        {{"xmlns:w", wordNamespace},
         {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
         {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
         {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"}});
    auto body = append(root, "w:body");
    if (document.emblem)
        appendPicture(
            appendParagraph(body, "Masthead"),
            {.number = emblemNumber,
             .size = sizeOnPage(*document.emblem),
             .title = {},
             .alternative = document.emblem->alternative,
             .hasDrawing = false});
    if (!document.issuer.empty())
        appendRun(appendParagraph(body, "Masthead"), document.issuer);
    appendRun(appendParagraph(body, "Title"), document.title);
    const auto contents = contentsOf(document.blocks);
    BodyWriter writer(body, contents, layout.width, bodySize(document.density));
    const auto& blocks = document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        writer.write(blocks, i);
    if (layout.section)
        body.append_copy(layout.section);
    else
        appendSection(body);
    return {toBytes(xml), writer.figures(), writer.romanLists()};
}

} // namespace outturn::report::docx
