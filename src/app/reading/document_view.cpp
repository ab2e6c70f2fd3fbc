#include <app/look/palette.h>
#include <app/reading/document_view.h>
#include <app/reading/document_writer.h>

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace outturn::app {

namespace {

/// Longer lines are hard to come back from.
constexpr int charactersInLine = 125;

} // namespace

DocumentView::DocumentView(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DocumentView::sectionChanged);
}

void DocumentView::showContent(std::vector<report::Block> content)
{
    if (content == m_content)
        return;
    m_content = std::move(content);
    write();
}

void DocumentView::write()
{
    const int place = verticalScrollBar()->value();
    // Written before it is shown: a document that is shown is laid out anew with every insertion.
    auto* written = new QTextDocument(this);
    m_sections = writeInto(*written, m_content, palette(), font()).sections;
    const QPointer<QTextDocument> before(document());
    setDocument(written);
    delete before; // unless the view had made it, and has taken it away itself
    holdLineLength();
    verticalScrollBar()->setValue(place);
    emit sectionChanged();
}

QStringList DocumentView::sections() const
{
    QStringList names;
    for (const auto& section : m_sections)
        names += section.first;
    return names;
}

int DocumentView::topOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top());
}

std::optional<int> DocumentView::sectionInSight() const
{
    const auto* bar = verticalScrollBar();
    if (m_sections.empty())
        return std::nullopt;
    // At the very end the last section may be too short to come up to the top.
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        return static_cast<int>(m_sections.size()) - 1;
    const int top = bar->value() + spacing::page;
    std::optional<int> inSight;
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        if (topOf(m_sections[i].second) <= top)
            inSight = static_cast<int>(i);
    return inSight;
}

void DocumentView::goToSection(int section)
{
    if (section < 0 || section >= static_cast<int>(m_sections.size()))
        return;
    const int position = m_sections[static_cast<std::size_t>(section)].second;
    QTextCursor cursor(document());
    cursor.setPosition(position);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(std::max(0, topOf(position) - spacing::medium));
}

void DocumentView::goToText(const QString& text)
{
    // A paragraph's text has no line breaks of its own; what follows one is another paragraph.
    const QString paragraph = text.section(u'\n', 0, 0);
    QTextCursor found = document()->find(paragraph, 0, QTextDocument::FindCaseSensitively);
    if (found.isNull())
        found = document()->find(paragraph);
    if (found.isNull())
        return;
    setTextCursor(found);
    verticalScrollBar()->setValue(std::max(0, topOf(found.selectionStart()) - spacing::page));
}

QVariant DocumentView::loadResource(int, const QUrl&)
{
    return {};
}

void DocumentView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    holdLineLength();
}

void DocumentView::holdLineLength()
{
    const int widest = charactersInLine * fontMetrics().averageCharWidth();
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setRightMargin(std::max(spacing::large, viewport()->width() - widest));
    document()->rootFrame()->setFrameFormat(page);
}

} // namespace outturn::app
