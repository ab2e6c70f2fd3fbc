#include <report/layout/column_widths.h>
#include <report/layout/kept_together.h>
#include <report/pdf/colours.h>
#include <report/pdf/rag_shape.h>
#include <report/pdf/table.h>
#include <report/rag_mark.h>

#include <algorithm>

namespace outturn::report::pdf {

namespace {

constexpr double textSize = 8.5;
constexpr double lineHeight = 1.24 * textSize;
constexpr double sidePadding = 3.2;
constexpr double padding = 2.6; ///< above and below
constexpr double setOff = 4.4;  ///< more, before text that follows right-aligned figures
constexpr double shapeRoom = ragShapeSize + 2.6;
constexpr double tallestRow = 0.4 * (pageBottom - pageTop); ///< a taller one may be parted

struct ColumnFrame
{
    double left = 0;
    double width = 0;
    double padLeft = sidePadding;
    Alignment alignment = Alignment::Left;

    [[nodiscard]] double room() const { return width - padLeft - sidePadding; }
};

/// A cell broken into lines, the status word first where it has one.
struct SetCell
{
    std::vector<TextLine> lines;
    std::optional<RagMark> mark;
    ElementId element = Structure::root;
};

constexpr layout::TableType tableType{
    .size = textSize, .padding = 2 * sidePadding, .setOff = setOff};

std::vector<ColumnFrame> framesOf(const Table& table, const std::vector<double>& widths)
{
    std::vector<ColumnFrame> frames;
    double left = pageLeft;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool isSetOff = layout::isSetOff(table.columns, i);
        frames.push_back(
            {left, widths[i], sidePadding + (isSetOff ? setOff : 0), table.columns[i].alignment});
        left += widths[i];
    }
    return frames;
}

class TableWriter
{
public:
    TableWriter(const TableSurface& surface, Flow& flow, const Table& table)
        : m_surface(surface)
        , m_flow(flow)
        , m_table(table)
    {
        const auto widths =
            layout::columnWidths(table, textWidth * table.widthPercent / 100, tableType);
        m_frames = framesOf(table, widths);
        m_isKeptWhole = layout::isKeptWhole(table, layout::tableHeight(table, widths, tableType));
    }

    void write(ElementId element)
    {
        addHeader(element);
        const auto body = m_surface.structure.add(element, "TBody");
        for (std::size_t i = 0; i < m_table.rows.size(); ++i)
            addRow(i, body);
    }

private:
    [[nodiscard]] SetCell setCell(const Cell& cell, const ColumnFrame& frame) const
    {
        SetCell result;
        if (!cell.rag) {
            result.lines = m_surface.typesetter.lines({{cell.text, false}}, textSize, frame.room());
            return result;
        }
        result.mark = ragMark(*cell.rag);
        const std::string word(ragWord(*cell.rag));
        const double shape = result.mark->shape.empty() ? 0 : shapeRoom;
        result.lines = m_surface.typesetter.lines(
            {{word, isColour(*cell.rag)}}, textSize, frame.room() - shape);
        if (!cell.text.empty())
            std::ranges::move(
                m_surface.typesetter.lines({{cell.text, false}}, textSize, frame.room()),
                std::back_inserter(result.lines));
        return result;
    }

    static std::size_t mostLines(const std::vector<SetCell>& cells)
    {
        std::size_t most = 1;
        for (const SetCell& cell : cells)
            most = std::max(most, cell.lines.size());
        return most;
    }

    void addHeader(ElementId element)
    {
        auto cells = std::make_shared<std::vector<SetCell>>();
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            SetCell cell;
            cell.lines = m_surface.typesetter.lines(
                {{m_table.columns[i].heading, true}}, textSize, m_frames[i].room());
            cells->push_back(std::move(cell));
        }
        const double height = static_cast<double>(mostLines(*cells)) * lineHeight + 2 * padding + 1;
        const auto draw =
            [surface = m_surface, frames = m_frames, cells, height](double top, bool isContent) {
                drawHeader(surface, frames, *cells, top, height, isContent);
            };
        const auto row = m_surface.structure.add(m_surface.structure.add(element, "THead"), "TR");
        for (SetCell& cell : *cells)
            cell.element =
                m_surface.structure.add(row, "TH", {.attributes = "/O /Table /Scope /Column"});
        m_flow.add(
            {.height = height,
             .stay = m_table.rows.empty() ? Stay::No : Stay::Always,
             .draw = [draw](double top) {
                 draw(top, true);
             }});
        m_header = std::make_shared<RepeatedHeader>(RepeatedHeader{height, [draw](double top) {
                                                                       draw(top, false);
                                                                   }});
    }

    static void drawHeader(
        const TableSurface& surface,
        const std::vector<ColumnFrame>& frames,
        const std::vector<SetCell>& cells,
        double top,
        double height,
        bool isContent)
    {
        const double left = frames.front().left;
        const double right = frames.back().left + frames.back().width;
        surface.canvas.box({left, top, right - left, height}, headerShade);
        surface.canvas.rule({{left, top}, {right, top}}, headingInk, 1);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto lines = static_cast<double>(cells[i].lines.size());
            double at = top + height - padding - lines * lineHeight;
            for (const TextLine& line : cells[i].lines) {
                drawLine(
                    surface,
                    line,
                    frames[i],
                    at,
                    0,
                    {textSize, ink, isContent ? std::optional(cells[i].element) : std::nullopt});
                at += lineHeight;
            }
        }
    }

    static void drawLine(
        const TableSurface& surface,
        const TextLine& line,
        const ColumnFrame& frame,
        double top,
        double indent,
        const Canvas::Ink& look)
    {
        double left = frame.left + frame.padLeft + indent;
        const double room = frame.room() - indent - line.width;
        if (frame.alignment == Alignment::Right)
            left += room;
        else if (frame.alignment == Alignment::Centre)
            left += room / 2;
        surface.canvas.text(line, {left, top + textSize}, look);
    }

    [[nodiscard]] Stay stayOf(std::size_t row) const
    {
        const auto rows = m_table.rows.size();
        if (row + 1 >= rows)
            return Stay::No;
        if (layout::isAtAnEnd(row, rows))
            return Stay::Always;
        return m_isKeptWhole ? Stay::WherePossible : Stay::No;
    }

    void addRow(std::size_t index, ElementId body)
    {
        const auto& content = m_table.rows[index];
        auto& structure = m_surface.structure;
        const auto row = structure.add(body, "TR");
        auto cells = std::make_shared<std::vector<SetCell>>();
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            cells->push_back(setCell(i < content.size() ? content[i] : Cell{}, m_frames[i]));
            cells->back().element = i == 0
                ? structure.add(row, "TH", {.attributes = "/O /Table /Scope /Row"})
                : structure.add(row, "TD");
        }
        const auto lines = mostLines(*cells);
        const double height = static_cast<double>(lines) * lineHeight + 2 * padding;
        const bool isLast = index + 1 == m_table.rows.size();
        if (height <= tallestRow) {
            addSlice(cells, 0, lines, {true, true, isLast}, stayOf(index));
            return;
        }
        for (std::size_t line = 0; line < lines; ++line) {
            const bool isEnd = line + 1 == lines;
            addSlice(
                cells,
                line,
                line + 1,
                {line == 0, isEnd, isEnd && isLast},
                line == 0 || line + 2 == lines ? Stay::Always : Stay::No);
        }
    }

    /// Where a slice of a row stands in its row and the table.
    struct Position
    {
        bool isTop = true;
        bool isBottom = true;
        bool endsTable = false;
    };

    void addSlice(
        const std::shared_ptr<std::vector<SetCell>>& cells,
        std::size_t from,
        std::size_t to,
        Position position,
        Stay stay)
    {
        const double height = static_cast<double>(to - from) * lineHeight +
            (position.isTop ? padding : 0) + (position.isBottom ? padding : 0);
        m_flow.add(
            {.height = height,
             .stay = stay,
             .draw =
                 [surface = m_surface, frames = m_frames, cells, from, to, position, height](
                     double top) {
                     drawSlice(surface, frames, *cells, from, to, position, top, height);
                 },
             .header = m_header});
    }

    static void drawSlice(
        const TableSurface& surface,
        const std::vector<ColumnFrame>& frames,
        const std::vector<SetCell>& cells,
        std::size_t from,
        std::size_t to,
        Position position,
        double top,
        double height)
    {
        const double left = frames.front().left;
        const double right = frames.back().left + frames.back().width;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (cells[i].mark)
                surface.canvas.box(
                    {frames[i].left, top, frames[i].width, height},
                    colourFrom(cells[i].mark->fill));
        if (position.isTop)
            surface.canvas.rule({{left, top}, {right, top}}, hairline, 0.5);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            double at = top + (position.isTop ? padding : 0);
            for (auto line = from; line < std::min(to, cells[i].lines.size()); ++line) {
                drawCellLine(surface, cells[i], line, frames[i], at);
                at += lineHeight;
            }
        }
        if (position.endsTable)
            surface.canvas.rule({{left, top + height}, {right, top + height}}, headingInk, 1);
    }

    static void drawCellLine(
        const TableSurface& surface,
        const SetCell& cell,
        std::size_t line,
        const ColumnFrame& frame,
        double top)
    {
        Canvas::Ink look{textSize, ink, cell.element};
        double indent = 0;
        if (cell.mark) {
            look.colour = colourFrom(cell.mark->ink);
            if (line == 0 && !cell.mark->shape.empty()) {
                drawRagShape(
                    surface.canvas,
                    *cell.mark,
                    {frame.left + frame.padLeft + ragShapeSize / 2, top + 0.62 * textSize});
                indent = shapeRoom;
            }
        }
        drawLine(surface, cell.lines[line], frame, top, indent, look);
    }

    TableSurface m_surface;
    Flow& m_flow;
    const Table& m_table;
    std::vector<ColumnFrame> m_frames;
    bool m_isKeptWhole = false;
    std::shared_ptr<const RepeatedHeader> m_header;
};

} // namespace

void addTable(const TableSurface& surface, Flow& flow, const Table& table, ElementId element)
{
    if (!table.columns.empty())
        TableWriter(surface, flow, table).write(element);
}

} // namespace outturn::report::pdf
