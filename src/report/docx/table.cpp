#include <report/docx/table.h>
#include <report/docx/xml.h>
#include <report/layout/column_widths.h>
#include <report/layout/kept_together.h>
#include <report/rag_mark.h>

#include <cmath>
#include <string>
#include <vector>

namespace outturn::report::docx {

namespace {

constexpr double pointsToTwips = 20;

/// As resources/reports/docx/styles.xml has it.
constexpr layout::TableType tableType{.size = 9, .padding = 6.2, .setOff = 4.4};

/// Points as twentieths of a point, which add up to the same.
std::vector<int> inTwips(const std::vector<double>& widths)
{
    std::vector<int> twips;
    double end = 0;
    int used = 0;
    for (const double width : widths) {
        end += width;
        twips.push_back(static_cast<int>(std::lround(pointsToTwips * end)) - used);
        used += twips.back();
    }
    return twips;
}

std::string_view justification(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return "left";
    case Alignment::Right:
        return "right";
    case Alignment::Centre:
        return "center";
    }
    return "left";
}

void appendTableProperties(pugi::xml_node node, const Table& table, int width)
{
    auto properties = append(node, "w:tblPr");
    append(properties, "w:tblStyle", {{"w:val", "ReportTable"}});
    append(properties, "w:tblW", {{"w:w", std::to_string(width)}, {"w:type", "dxa"}});
    append(properties, "w:tblLayout", {{"w:type", "fixed"}});
    append(
        properties,
        "w:tblLook",
        {{"w:val", "0020"},
         {"w:firstRow", "1"},
         {"w:lastRow", "0"},
         {"w:firstColumn", "0"},
         {"w:lastColumn", "0"},
         {"w:noHBand", "1"},
         {"w:noVBand", "1"}});
    append(properties, "w:tblCaption", {{"w:val", legalText(table.caption)}});
}

/// What the cells of a column have in common.
struct ColumnFrame
{
    int width = 0;
    Alignment alignment = Alignment::Left;
    bool isSetOff = false; ///< left-aligned text beside right-aligned figures
};

std::vector<ColumnFrame> framesOf(const Table& table, const std::vector<int>& widths)
{
    std::vector<ColumnFrame> frames;
    for (std::size_t i = 0; i < widths.size(); ++i)
        frames.push_back(
            {widths[i], table.columns[i].alignment, layout::isSetOff(table.columns, i)});
    return frames;
}

/// What the paragraph in a cell looks like.
struct CellLook
{
    std::string_view style;
    std::string_view fill; ///< RRGGBB; none when empty
    bool isHeader = false;
    bool keepsWithNext = false;
};

/// Opens a cell and returns its paragraph.
pugi::xml_node appendCell(pugi::xml_node row, const ColumnFrame& frame, const CellLook& look)
{
    auto cell = append(row, "w:tc");
    auto properties = append(cell, "w:tcPr");
    append(properties, "w:tcW", {{"w:w", std::to_string(frame.width)}, {"w:type", "dxa"}});
    if (!look.fill.empty())
        append(
            properties, "w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", look.fill}});
    if (frame.isSetOff)
        append(append(properties, "w:tcMar"), "w:left", {{"w:w", "150"}, {"w:type", "dxa"}});
    if (look.isHeader)
        append(properties, "w:vAlign", {{"w:val", "bottom"}});
    auto paragraph = appendParagraph(cell, look.style);
    if (look.keepsWithNext)
        append(paragraph.child("w:pPr"), "w:keepNext");
    if (frame.alignment != Alignment::Left)
        append(paragraph.child("w:pPr"), "w:jc", {{"w:val", justification(frame.alignment)}});
    return paragraph;
}

void appendStatus(pugi::xml_node paragraph, RagStatus status, const std::string& text)
{
    const auto mark = ragMark(status);
    if (!mark.shape.empty()) {
        appendRun(paragraph, mark.shape, {.isShape = true, .ink = mark.ink});
        appendRun(paragraph, "\u00A0", {.ink = mark.ink});
    }
    appendRun(paragraph, ragWord(status), {.isBold = isColour(status), .ink = mark.ink});
    if (!text.empty())
        appendRun(paragraph, "\n" + text, {.ink = mark.ink, .isBreakable = true});
}

void appendHeaderRow(
    pugi::xml_node node, const Table& table, const std::vector<ColumnFrame>& frames)
{
    auto row = append(node, "w:tr");
    auto properties = append(row, "w:trPr");
    append(properties, "w:cantSplit");
    append(properties, "w:tblHeader");
    for (std::size_t i = 0; i < frames.size(); ++i) {
        auto paragraph = appendCell(
            row, frames[i], {.style = "TableHeading", .fill = "E4EAF1", .isHeader = true});
        appendRun(paragraph, table.columns[i].heading);
    }
}

// A column is as wide as its longest code, so that codes need no care in cells.
void appendRow(
    pugi::xml_node node,
    const std::vector<Cell>& cells,
    const std::vector<ColumnFrame>& frames,
    bool keepsWithNext)
{
    auto row = append(node, "w:tr");
    append(append(row, "w:trPr"), "w:cantSplit");
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const Cell cell = i < cells.size() ? cells[i] : Cell{};
        const auto fill = cell.rag ? ragMark(*cell.rag).fill : std::string_view{};
        auto paragraph = appendCell(
            row, frames[i], {.style = "TableText", .fill = fill, .keepsWithNext = keepsWithNext});
        if (cell.rag)
            appendStatus(paragraph, *cell.rag, cell.text);
        else
            appendRun(paragraph, cell.text, {.isBreakable = true});
    }
}

} // namespace

void appendTable(pugi::xml_node body, const Table& table, int width)
{
    auto node = append(body, "w:tbl");
    appendTableProperties(node, table, width);
    const auto widths = layout::columnWidths(table, width / pointsToTwips, tableType);
    const bool isWhole = layout::isKeptWhole(table, layout::tableHeight(table, widths, tableType));
    const auto frames = framesOf(table, inTwips(widths));
    auto grid = append(node, "w:tblGrid");
    for (const auto& frame : frames)
        append(grid, "w:gridCol", {{"w:w", std::to_string(frame.width)}});
    appendHeaderRow(node, table, frames);
    const auto rows = table.rows.size();
    for (std::size_t i = 0; i < rows; ++i)
        appendRow(
            node, table.rows[i], frames, i + 1 < rows && (isWhole || layout::isAtAnEnd(i, rows)));
}

} // namespace outturn::report::docx
