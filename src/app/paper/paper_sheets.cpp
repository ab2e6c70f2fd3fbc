#include <app/look/palette.h>
#include <app/paper/paper_sheets.h>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace outturn::app {

namespace {

/// A stretch that is not to be cut.
struct Strip
{
    PaperStretch stretch;
    PaperStretch heading; ///< of the table that it is a row of, the heading row itself aside
    double border = 0;    ///< the line of the table that it shares with its neighbours
    std::vector<PaperStretch> lines; ///< where it may part when it has to
    bool staysWithNext = false;
};

/// Stretches that overlap are one: two columns' lines need not stand level.
std::vector<PaperStretch> merged(std::vector<PaperStretch> stretches)
{
    std::ranges::sort(stretches, {}, &PaperStretch::top);
    std::vector<PaperStretch> apart;
    for (const PaperStretch& stretch : stretches) {
        if (apart.empty() || stretch.top >= apart.back().bottom)
            apart.push_back(stretch);
        else
            apart.back().bottom = std::max(apart.back().bottom, stretch.bottom);
    }
    return apart;
}

/// Gathers the strips of a document from its top to its bottom.
class StripReader
{
public:
    explicit StripReader(const QTextDocument& document)
        : m_document(document)
    {
    }

    std::vector<Strip> read()
    {
        const QTextFrame& root = *m_document.rootFrame();
        for (auto it = root.begin(); !it.atEnd(); ++it) {
            if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame()))
                readTable(*table);
            else if (it.currentBlock().isValid())
                readBlock(it.currentBlock());
        }
        return std::move(m_strips);
    }

private:
    [[nodiscard]] std::vector<PaperStretch> linesOf(const QTextBlock& block) const
    {
        const double top = m_document.documentLayout()->blockBoundingRect(block).top();
        std::vector<PaperStretch> lines;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect();
            lines.push_back({top + line.top(), top + line.bottom()});
        }
        return lines;
    }

    void readBlock(const QTextBlock& block)
    {
        if (block.length() == 1) // room between others
            return;
        m_lastBlock = m_strips.size();
        for (const PaperStretch& line : linesOf(block))
            m_strips.push_back(
                {.stretch = line,
                 .heading = {},
                 .lines = {line},
                 .staysWithNext = block.blockFormat().headingLevel() > 0});
    }

    void readTable(const QTextTable& table)
    {
        for (std::size_t i = m_lastBlock; i < m_strips.size(); ++i)
            m_strips[i].staysWithNext = true; // the caption
        PaperStretch heading;
        const int headings = table.format().headerRowCount();
        for (int row = 0; row < table.rows(); ++row) {
            Strip strip = rowOf(table, row);
            strip.staysWithNext = row < headings;
            if (row >= headings)
                strip.heading = heading;
            else if (row == 0)
                heading = strip.stretch;
            else
                heading.bottom = strip.stretch.bottom;
            m_strips.push_back(std::move(strip));
        }
        m_lastBlock = m_strips.size();
    }

    [[nodiscard]] Strip rowOf(const QTextTable& table, int row) const
    {
        std::vector<PaperStretch> lines;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                std::ranges::copy(linesOf(it.currentBlock()), std::back_inserter(lines));
        }
        Strip strip{.stretch = {}, .heading = {}, .lines = merged(std::move(lines))};
        strip.border = table.format().border();
        const double around = table.format().cellPadding() + strip.border;
        strip.stretch = {strip.lines.front().top - around, strip.lines.back().bottom + around};
        return strip;
    }

    const QTextDocument& m_document;
    std::vector<Strip> m_strips;
    std::size_t m_lastBlock = 0; ///< where the block that was read last begins
};

/// How much the repeated heading takes. The line below it is the one above the row.
double headingRoom(const Strip& strip)
{
    return std::max(0.0, strip.heading.height() - strip.border);
}

/// The strips with those that no sheet can hold parted between their lines, or cut where a line
/// itself is too high.
std::vector<Strip> fittingOn(double height, std::vector<Strip> strips)
{
    std::vector<Strip> fitting;
    for (Strip& strip : strips) {
        if (strip.heading.height() > height / 2)
            strip.heading = {}; // would leave no room for what it heads
        const double room = height - headingRoom(strip);
        if (strip.stretch.height() <= room) {
            fitting.push_back(std::move(strip));
            continue;
        }
        for (std::size_t i = 0; i < strip.lines.size(); ++i) {
            PaperStretch line = strip.lines[i];
            if (i == 0)
                line.top = strip.stretch.top;
            if (i + 1 == strip.lines.size())
                line.bottom = strip.stretch.bottom;
            while (line.height() > room) {
                fitting.push_back({{line.top, line.top + room}, strip.heading, strip.border, {}});
                line.top += room;
            }
            fitting.push_back({line, strip.heading, strip.border, {}});
        }
    }
    return fitting;
}

void drawStretch(QPainter& painter, QTextDocument& document, const PaperStretch& stretch)
{
    painter.save();
    painter.translate(0, -stretch.top);
    const QRectF place(0, stretch.top, document.size().width(), stretch.height());
    painter.setClipRect(place, Qt::IntersectClip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = place;
    context.palette = paletteFor(Theme::Light, QPalette());
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

std::vector<PaperSheet> sheetsOf(const QTextDocument& document, double height)
{
    const std::vector<Strip> strips = fittingOn(height, StripReader(document).read());
    std::vector<PaperSheet> sheets;
    for (std::size_t first = 0; first < strips.size();) {
        const double top = strips[first].stretch.top;
        const double bodyAt = headingRoom(strips[first]);
        std::size_t next = first + 1;
        while (next < strips.size() && strips[next].stretch.bottom - top <= height - bodyAt)
            ++next;
        const std::size_t most = next;
        while (next < strips.size() && next > first && strips[next - 1].staysWithNext)
            --next;
        if (next == first)
            next = most; // nothing but what would stay together
        sheets.push_back({{top, strips[next - 1].stretch.bottom}, strips[first].heading, bodyAt});
        first = next;
    }
    return sheets;
}

void drawSheet(QPainter& painter, QTextDocument& document, const PaperSheet& sheet)
{
    painter.save();
    if (sheet.heading.height() > 0)
        drawStretch(painter, document, sheet.heading);
    painter.translate(0, sheet.bodyAt);
    drawStretch(painter, document, sheet.body);
    painter.restore();
}

} // namespace outturn::app
