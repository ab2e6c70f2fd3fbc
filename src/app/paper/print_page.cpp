#include <app/look/palette.h>
#include <app/paper/paper_sheets.h>
#include <app/paper/print_page.h>

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr double screenDots = 96; ///< to the inch: in which the document is laid out
constexpr double smallerType = 0.85;

/// The pages of one document on their way to paper.
class Printing
{
public:
    Printing(const PaperEdges& edges, const QFont& font, QPagedPaintDevice& paper)
        : m_edges(edges)
        , m_font(scaledFont(font, smallerType))
        , m_edgeFont(m_font)
        , m_paper(paper)
        , m_painter(&paper)
        , m_scale(paper.logicalDpiX() / screenDots)
        , m_page(QSizeF(paper.width(), paper.height()) / m_scale)
        , m_edge(2 * QFontMetricsF(m_font).height())
    {
        // In pixels of the screen, which the painter enlarges; points it would enlarge twice.
        m_edgeFont.setPixelSize(QFontInfo(m_font).pixelSize());
    }

    int print(const std::vector<PaperPart>& parts)
    {
        const auto document = paperDocument(parts, m_font, m_page.width());
        // Laid out as for the screen and enlarged: the document's measures are pixels.
        document->documentLayout()->setPaintDevice(nullptr);
        document->setTextWidth(m_page.width());
        const std::vector<PaperSheet> sheets = sheetsOf(*document, m_page.height() - 2 * m_edge);
        const int count = std::max(1, static_cast<int>(sheets.size()));
        for (int page = 0; page < count; ++page) {
            if (page > 0)
                m_paper.newPage();
            m_painter.save();
            m_painter.scale(m_scale, m_scale);
            drawEdges(page + 1, count);
            m_painter.translate(0, m_edge);
            if (!sheets.empty())
                drawSheet(m_painter, *document, sheets[static_cast<std::size_t>(page)]);
            m_painter.restore();
        }
        return count;
    }

private:
    void drawEdges(int page, int count)
    {
        const QRectF head(0, 0, m_page.width(), m_edge / 2);
        const QRectF foot(0, m_page.height() - m_edge / 2, m_page.width(), m_edge / 2);
        m_painter.setFont(m_edgeFont);
        m_painter.setPen(Qt::black);
        drawBetween(head, m_edges.title, m_edges.place);
        drawBetween(
            foot,
            m_edges.date,
            QCoreApplication::translate("Printing", "Page %1 of %2").arg(page).arg(count));
        m_painter.setPen(QPen(Qt::black, 0.5));
        const double line = m_edge * 0.65;
        m_painter.drawLine(QPointF(0, line), QPointF(m_page.width(), line));
    }

    /// One text at each end; the first gives way where both do not fit.
    void drawBetween(const QRectF& where, const QString& left, const QString& right)
    {
        const QFontMetricsF metrics(m_edgeFont);
        const double room =
            where.width() - metrics.horizontalAdvance(right) - 2 * metrics.averageCharWidth();
        m_painter.drawText(
            where,
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(left, Qt::ElideRight, room));
        m_painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, right);
    }

    const PaperEdges& m_edges;
    QFont m_font;
    QFont m_edgeFont;
    QPagedPaintDevice& m_paper;
    QPainter m_painter;
    double m_scale;
    QSizeF m_page; ///< within its margins, in pixels of the screen
    double m_edge; ///< the height of the head, and of the foot
};

} // namespace

int printParts(
    const std::vector<PaperPart>& parts,
    const PaperEdges& edges,
    const QFont& font,
    QPagedPaintDevice& paper)
{
    return Printing(edges, font, paper).print(parts);
}

} // namespace outturn::app
