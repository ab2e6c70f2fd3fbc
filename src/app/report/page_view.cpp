#include <app/look/palette.h>
#include <app/reading/document_writer.h>
#include <app/report/page_view.h>
#include <app/text.h>
#include <report/emblem.h>
#include <report/numbering.h>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFormat>
#include <QTextFrame>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace outturn::app {

namespace {

// A4 at 96 dpi, with margins as the Word documents have them.
constexpr double pageWidth = 794;
constexpr double pageHeight = 1123;
constexpr double sideMargin = 68;
constexpr double headMargin = 68;
constexpr double gap = 24;      ///< between pages, on the screen
constexpr double widest = 1.25; ///< times its size on paper

/// Who issues it and its title, which a document keeps beside its blocks.
constexpr std::size_t blocksBefore = 2;

std::vector<report::Block> withTitle(const report::Document& document)
{
    std::vector<report::Block> blocks{
        report::Paragraph{.text = {}, .lead = document.issuer}, report::Heading{1, document.title}};
    for (auto& block : report::withNumbers(document.blocks))
        blocks.push_back(std::move(block));
    return blocks;
}

/// Puts @p emblem above all of @p text; returns how many places further on the rest then stands.
int putAbove(QTextDocument& text, const report::Emblem& emblem)
{
    constexpr double pixelsInPoint = 96.0 / 72;
    constexpr double below = 10;
    const auto size = report::sizeOnPage(emblem);
    const QUrl name(QStringLiteral("emblem"));
    text.addResource(
        QTextDocument::ImageResource,
        name,
        QImage::fromData(QByteArray::fromStdString(emblem.png)));
    QTextImageFormat picture;
    picture.setName(name.toString());
    picture.setWidth(size.width * pixelsInPoint);
    picture.setHeight(size.height * pixelsInPoint);
    picture.setProperty(QTextFormat::ImageAltText, toQString(emblem.alternative));
    QTextCursor cursor(&text);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat line;
    line.setBottomMargin(below);
    cursor.setBlockFormat(line);
    cursor.insertImage(picture);
    return cursor.position() + 1;
}

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Pages of the report"));
    m_text.setUndoRedoEnabled(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        viewport()->update();
        emit pageChanged();
    });
}

void PageView::showDocument(const report::Document& document)
{
    const int place = verticalScrollBar()->value();
    m_marked.reset();
    m_footer = toQString(std::string_view(document.footer));
    const QPalette paper = paletteFor(Theme::Light, QApplication::palette());
    constexpr WrittenLook look{
        .chartWidth = static_cast<int>(pageWidth - 2 * sideMargin),
        .tableText = 0.78,
        .hasShades = true};
    m_places = writeInto(m_text, withTitle(document), paper, QApplication::font(), look).places;
    if (document.emblem) {
        const int moved = putAbove(m_text, *document.emblem);
        for (int& each : m_places)
            each += moved;
    }
    m_text.setPageSize(QSizeF(pageWidth, pageHeight));
    QTextFrameFormat frame = m_text.rootFrame()->frameFormat();
    frame.setLeftMargin(sideMargin);
    frame.setRightMargin(sideMargin);
    frame.setTopMargin(headMargin);
    frame.setBottomMargin(headMargin);
    m_text.rootFrame()->setFrameFormat(frame);
    adjustScrollBars();
    verticalScrollBar()->setValue(place);
    viewport()->update();
    emit pageChanged();
}

int PageView::pageCount() const
{
    return m_text.pageCount();
}

double PageView::scale() const
{
    const double room = (viewport()->width() - 2 * gap) / pageWidth;
    return std::clamp(room, 0.3, widest);
}

double PageView::pagePitch() const
{
    return pageHeight * scale() + gap;
}

QPointF PageView::cornerOf(int page) const
{
    const double left = std::max(gap, (viewport()->width() - pageWidth * scale()) / 2);
    return {left, gap + page * pagePitch() - verticalScrollBar()->value()};
}

int PageView::pageInSight() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    return std::clamp(static_cast<int>(middle / pagePitch()), 0, std::max(0, pageCount() - 1));
}

void PageView::goToPage(int page)
{
    verticalScrollBar()->setValue(static_cast<int>(page * pagePitch()));
}

void PageView::goToBlock(std::size_t block)
{
    const std::size_t place = block + blocksBefore;
    if (place >= m_places.size())
        return;
    m_marked = place;
    const auto line = m_text.documentLayout()->blockBoundingRect(m_text.findBlock(m_places[place]));
    const int page = static_cast<int>(line.top() / pageHeight);
    const double within = (line.top() - page * pageHeight) * scale();
    const double top = page * pagePitch() + within - viewport()->height() / 3.0;
    verticalScrollBar()->setValue(static_cast<int>(std::max(0.0, top)));
    viewport()->update();
}

std::optional<QPointF> PageView::inDocument(QPoint position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QPointF within = (QPointF(position) - cornerOf(page)) / scale();
        if (QRectF(0, 0, pageWidth, pageHeight).contains(within))
            return QPointF(within.x(), within.y() + page * pageHeight);
    }
    return std::nullopt;
}

QString PageView::traceAt(QPoint position) const
{
    const auto place = inDocument(position);
    return place ? m_text.documentLayout()->anchorAt(*place).mid(1) : QString();
}

std::optional<QPoint> PageView::placeOfTrace(const QString& id) const
{
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().anchorHref() != QLatin1Char('#') + id)
                continue;
            const QRectF box = m_text.documentLayout()->blockBoundingRect(block);
            const auto line = block.layout()->lineAt(0).naturalTextRect();
            const QPointF centre = box.topLeft() + line.center();
            const int page = static_cast<int>(centre.y() / pageHeight);
            const QPointF within(centre.x(), centre.y() - page * pageHeight);
            return (cornerOf(page) + within * scale()).toPoint();
        }
    return std::nullopt;
}

void PageView::adjustScrollBars()
{
    const double height = gap + pageCount() * pagePitch();
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    const double width = pageWidth * scale() + 2 * gap;
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(width) - viewport()->width()));
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), coloursFor(palette()).header);
    for (int page = 0; page < pageCount(); ++page) {
        const double top = cornerOf(page).y();
        if (top < viewport()->height() && top + pageHeight * scale() > 0)
            paintPage(painter, page);
    }
}

void PageView::paintPage(QPainter& painter, int page)
{
    const Colours& paper = coloursFor(paletteFor(Theme::Light, QApplication::palette()));
    painter.save();
    painter.translate(cornerOf(page));
    painter.scale(scale(), scale());
    const QRectF sheet(0, 0, pageWidth, pageHeight);
    painter.setPen(paper.border);
    painter.setBrush(Qt::white);
    painter.drawRect(sheet);
    painter.setClipRect(sheet);
    painter.setPen(paper.mutedText);
    painter.setFont(scaledFont(QApplication::font(), type::small, false));
    const QRectF foot(sideMargin, pageHeight - headMargin * 0.75, pageWidth - 2 * sideMargin, 20);
    painter.drawText(foot, Qt::AlignLeft, m_footer);
    painter.drawText(foot, Qt::AlignRight, tr("Page %1 of %2").arg(page + 1).arg(pageCount()));

    painter.translate(0, -page * pageHeight);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * pageHeight, pageWidth, pageHeight);
    context.palette.setColor(QPalette::Text, paper.text);
    if (m_marked) {
        QTextCursor cursor(&m_text);
        cursor.setPosition(m_places[*m_marked]);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat marked;
        marked.setBackground(paper.selection);
        context.selections = {{cursor, marked}};
    }
    m_text.documentLayout()->draw(&painter, context);
    painter.restore();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = pageInSight();
    adjustScrollBars();
    if (page > 0)
        goToPage(page);
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(
        traceAt(event->pos()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    const QString trace = traceAt(event->pos());
    if (!trace.isEmpty())
        emit traceAsked(trace);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_PageDown:
        goToPage(std::min(pageInSight() + 1, pageCount() - 1));
        return;
    case Qt::Key_PageUp:
        goToPage(std::max(pageInSight() - 1, 0));
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace outturn::app
