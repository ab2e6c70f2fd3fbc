#include <report/chart/figure_drawing.h>
#include <report/emblem.h>
#include <report/layout/kept_together.h>
#include <report/layout/term_column.h>
#include <report/pdf/colours.h>
#include <report/pdf/composer.h>
#include <report/pdf/table.h>

#include <algorithm>
#include <array>

namespace outturn::report::pdf {

namespace {

constexpr double inset = 31; ///< of text under a numbered heading
constexpr double bulletIndent = 14;
constexpr double romanIndent = 26;

/// Sizes and distances of headings, by rank: the title's is 0.
struct HeadingLook
{
    double size;
    double above;
};

constexpr std::array headingLooks{
    HeadingLook{20, 0}, HeadingLook{15, 20}, HeadingLook{12.5, 16}, HeadingLook{11, 12}};

std::string roman(std::size_t place)
{
    constexpr std::array<std::string_view, 10> units{
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    constexpr std::array<std::string_view, 10> tens{
        "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    const auto number = place + 1;
    if (number >= 100)
        return std::to_string(number);
    return std::string(tens.at(number / 10)) + std::string(units.at(number % 10));
}

} // namespace

Composer::Composer(
    Typesetter& typesetter,
    Structure& structure,
    Canvas& canvas,
    const std::vector<HeadingPlace>& contents)
    : m_typesetter(typesetter)
    , m_structure(structure)
    , m_canvas(canvas)
    , m_contents(contents)
    , m_flow(canvas)
{
}

void Composer::compose(const Document& document)
{
    if (document.density == Density::Close)
        m_measure = {.body = 9.5, .paragraphGap = 4.5, .itemGap = 2.5, .headingGap = 0.6};
    putHead(document);
    const auto& blocks = document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        m_isKeptWithNext = layout::staysWithNext(blocks, i);
        std::visit([&](const auto& content) { put(content); }, blocks[i]);
        m_isAfterTable = std::holds_alternative<Table>(blocks[i]);
    }
    m_flow.finish();
}

void Composer::putText(const std::vector<StyledText>& texts, const Look& look, ElementId element)
{
    const auto lines = m_typesetter.lines(texts, look.size, look.width);
    const double labelSize = look.labelSize.value_or(look.size);
    const double height = lineSpace * std::max(look.size, labelSize);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i + 1 == lines.size();
        // Neither the first line of a paragraph nor its last stands alone on a page.
        const bool isAtAnEnd = isFirst || i + 2 == lines.size();
        const Stay between = isAtAnEnd ? Stay::Always
            : look.isWhole             ? Stay::WherePossible
                                       : Stay::No;
        auto label = isFirst && !look.label.empty()
            ? std::optional(m_typesetter.line(look.label, {labelSize, look.isLabelBold}))
            : std::nullopt;
        m_flow.add(
            {.above = isFirst ? look.above : 0,
             .height = height,
             .stay = isLast ? look.stay : between,
             .draw = [this, look, element, line = lines[i], label, labelSize](double top) {
                 const double baseline = top + look.size * 1.02;
                 if (label)
                     m_canvas.text(
                         *label,
                         {look.labelLeft, baseline},
                         {labelSize, look.colour, look.labelElement.value_or(element)});
                 m_canvas.text(line, {look.left, baseline}, {look.size, look.colour, element});
             }});
    }
}

void Composer::putHead(const Document& document)
{
    if (document.emblem)
        putEmblem(*document.emblem);
    if (!document.issuer.empty())
        putText(
            {{document.issuer, true}},
            {.size = 12, .colour = mutedInk, .stay = Stay::Always},
            m_structure.add(Structure::root, "P"));
    const auto title = m_structure.add(Structure::root, "H1");
    putText(
        {{document.title, true}},
        {.size = headingLooks[0].size, .colour = headingInk, .above = 8, .stay = Stay::Always},
        title);
    m_flow.add({.height = 16, .draw = [this](double top) {
                    const double at = top + 6;
                    m_canvas.rule({{pageLeft, at}, {pageLeft + textWidth, at}}, headingInk, 1.5);
                }});
}

void Composer::putEmblem(const Emblem& emblem)
{
    const auto element =
        m_structure.add(Structure::root, "Figure", {.alternative = emblem.alternative});
    const auto size = sizeOnPage(emblem);
    m_flow.add({.height = size.height + 10, .stay = Stay::Always, .draw = [=, this](double top) {
                    m_canvas.emblem({pageLeft, top, size.width, size.height}, element);
                }});
}

void Composer::put(const Heading& heading)
{
    if (heading.level == 1) {
        if (m_sections == 0)
            putContents();
        ++m_sections;
        m_paragraphs = 0;
    }
    m_isInset = heading.level == 1;
    // Ranks are not skipped, whatever the levels do.
    m_level = std::min(heading.level + 1, m_level + 1);
    const auto text =
        heading.level == 1 ? std::to_string(m_sections) + ". " + heading.text : heading.text;
    const auto element = m_structure.add(Structure::root, "H" + std::to_string(m_level));
    const auto& look = headingLooks.at(static_cast<std::size_t>(heading.level));
    m_flow.add(
        {.above = look.above * m_measure.headingGap,
         .stay = Stay::Always,
         .draw = [this, heading, text](double top) {
             m_headings.push_back({heading.level, text, m_canvas.page(), top});
         }});
    putText(
        {{text, true}},
        {.size = look.size, .colour = heading.level == 3 ? ink : headingInk, .stay = Stay::Always},
        element);
}

void Composer::put(const Paragraph& paragraph)
{
    if (paragraph.text.empty() && paragraph.lead.empty())
        return;
    std::vector<StyledText> texts;
    if (!paragraph.lead.empty())
        texts.push_back({paragraph.lead, true});
    if (!paragraph.text.empty())
        texts.push_back({paragraph.text, false});
    Look look{
        .size = m_measure.body,
        .colour = ink,
        .above = m_isAfterTable ? 2 * m_measure.paragraphGap : m_measure.paragraphGap,
        .stay = m_isKeptWithNext ? Stay::Always : Stay::No};
    if (paragraph.isNumbered || m_isInset) {
        look.left += inset;
        look.width -= inset;
    }
    if (paragraph.isNumbered)
        look.label = std::to_string(m_sections) + "." + std::to_string(++m_paragraphs);
    m_textLeft = look.left;
    putText(texts, look, m_structure.add(Structure::root, "P"));
}

void Composer::putItems(
    const std::vector<std::string>& items, const std::vector<std::string>& labels, double left)
{
    if (items.empty())
        return;
    const bool isBulleted = labels.empty();
    const double indent = isBulleted ? bulletIndent : romanIndent;
    const auto list = m_structure.add(
        Structure::root,
        "L",
        {.attributes =
             isBulleted ? "/O /List /ListNumbering /Disc" : "/O /List /ListNumbering /LowerRoman"});
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto item = m_structure.add(list, "LI");
        const auto label = m_structure.add(item, "Lbl");
        const auto body = m_structure.add(item, "LBody");
        putText(
            {{items[i], false}},
            {.size = m_measure.body,
             .left = left + indent,
             .width = pageLeft + textWidth - left - indent,
             .colour = ink,
             .above = m_measure.itemGap,
             .stay = !isBulleted && i + 1 < items.size() ? Stay::WherePossible : Stay::No,
             .label = isBulleted ? "\u2022" : labels[i],
             .labelLeft = left + (isBulleted ? 2 : 0),
             .labelElement = label},
            body);
    }
}

void Composer::put(const BulletList& list)
{
    putItems(list.items, {}, pageLeft + (m_isInset ? inset : 0));
}

void Composer::put(const RomanList& list)
{
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < list.items.size(); ++i)
        labels.push_back("(" + roman(i) + ")");
    putItems(list.items, labels, m_textLeft);
}

void Composer::put(const Particulars& particulars)
{
    const auto column = layout::termColumn(particulars, m_measure.body, textWidth);
    const auto& rows = particulars.rows;
    const bool isWhole = layout::isKeptWhole(particulars);
    m_textLeft = pageLeft + column.width;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& [term, text] = rows[i];
        const bool isLast = i + 1 == rows.size();
        const bool isKept = isWhole || layout::isAtAnEnd(i, rows.size());
        const Stay between = isKept ? Stay::WherePossible : Stay::No;
        const Stay after = m_isKeptWithNext ? Stay::Always : Stay::No;
        putText(
            {{text, false}},
            {.size = layout::sizeWithin(text, m_measure.body, column.room),
             .left = m_textLeft,
             .width = column.room,
             .colour = ink,
             .above = m_measure.paragraphGap,
             .stay = isLast ? after : between,
             .isWhole = isWhole,
             .label = term + ":",
             .labelSize = m_measure.body,
             .isLabelBold = true},
            m_structure.add(Structure::root, "P"));
    }
}

void Composer::put(const Table& table)
{
    const auto element = m_structure.add(Structure::root, "Table");
    putText(
        {{"Table " + std::to_string(++m_tables) + ": " + table.caption, true}},
        {.size = 9.5, .colour = ink, .above = 12, .stay = Stay::Always},
        m_structure.add(element, "Caption"));
    m_flow.add({.height = 3, .stay = Stay::Always, .draw = [](double) {
                }});
    addTable({m_typesetter, m_structure, m_canvas}, m_flow, table, element);
}

void Composer::put(const Figure& figure)
{
    auto drawing = chart::drawingOf(figure);
    const auto element =
        m_structure.add(Structure::root, "Figure", {.alternative = figure.alternative});
    const double height = drawing.size.height;
    m_flow.add(
        {.above = 12,
         .height = height,
         .stay = Stay::Always,
         .draw = [this, element, drawing = std::move(drawing)](double top) {
             m_canvas.picture(drawing, {pageLeft, top}, element);
         }});
    putText(
        {{"Figure " + std::to_string(++m_figures) + ": " + figure.caption, true}},
        {.size = 9.5, .colour = ink, .above = 3},
        m_structure.add(Structure::root, "Caption"));
    m_flow.add({.height = 8, .draw = [](double) {
                }});
}

} // namespace outturn::report::pdf
