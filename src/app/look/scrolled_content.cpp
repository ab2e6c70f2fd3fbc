#include <app/look/screen_room.h>
#include <app/look/scrolled_content.h>

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

constexpr QSize leastInSight{420, 200};

/// Moves so many rows from the top of one column to the end of another.
void moveRows(QBoxLayout& from, QBoxLayout& to, int count)
{
    for (int row = 0; row < count; ++row) {
        const int stretch = from.stretch(0);
        QLayoutItem* item = from.takeAt(0);
        const Qt::Alignment alignment = item->alignment();
        if (QLayout* layout = item->layout()) {
            to.addLayout(layout, stretch);
        } else if (QWidget* widget = item->widget()) {
            to.addWidget(widget, stretch, alignment);
            delete item;
        } else {
            to.addItem(item);
        }
    }
}

int heightFor(const QLayout& layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width)
                                      : layout.totalSizeHint().height();
}

/// Rows that give way before they scroll: a scroll area takes what they need at a width for their
/// height, and here that is the least they can do with.
class ScrolledRows : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->minimumHeightForWidth(width);
    }
};

/// What of a dialog scrolls.
class ScrolledContent : public QScrollArea
{
public:
    /// @p below is what does not scroll.
    ScrolledContent(QDialog& dialog, QWidget* content, const QLayout& below)
        : QScrollArea(&dialog)
        , m_dialog(dialog)
        , m_below(below)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(content);
        content->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
        dialog.installEventFilter(this);
        // An area follows the Tab key alone, not a mnemonic.
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            // What is pressed must not move from under the mouse.
            const bool isPressed = QGuiApplication::mouseButtons() != Qt::NoButton;
            if (now != nullptr && !isPressed && widget()->isAncestorOf(now))
                ensureWidgetVisible(now);
        });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = std::max(widget()->sizeHint().width(), m_dialog.minimumWidth());
        return {width, heightFor(*widget()->layout(), width)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return widget()->minimumSizeHint().boundedTo(leastInSight);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Its own size would be two thirds of the screen at most.
        if (watched == &m_dialog && event->type() == QEvent::Show && !event->spontaneous())
            open();
        const bool isDone = watched != &m_dialog && QScrollArea::eventFilter(watched, event);
        if (event->type() == QEvent::LayoutRequest && m_dialog.isVisible()) {
            grow();
            showBarWhereNeeded();
        }
        return isDone;
    }

    void resizeEvent(QResizeEvent* event) override
    {
        showBarWhereNeeded();
        QScrollArea::resizeEvent(event);
    }

private:
    /// How high the dialog is when nothing has to scroll.
    [[nodiscard]] int wholeHeight(int width) const
    {
        return heightFor(*widget()->layout(), width) + m_dialog.layout()->spacing() +
            heightFor(m_below, width);
    }

    void open()
    {
        if (std::exchange(m_isOpened, true))
            return;
        const bool isSized = m_dialog.testAttribute(Qt::WA_Resized);
        int width = std::max(sizeHint().width(), m_below.totalSizeHint().width());
        if (isSized)
            width = std::max(m_dialog.width(), m_dialog.minimumWidth());
        const int height = std::max(wholeHeight(width), isSized ? m_dialog.height() : 0);
        const QSize room = roomOnScreen(m_dialog);
        if (height > room.height())
            width += verticalScrollBar()->sizeHint().width();
        m_dialog.resize(QSize(width, height).boundedTo(room));
    }

    void grow()
    {
        const int wanted = std::min(wholeHeight(m_dialog.width()), roomOnScreen(m_dialog).height());
        if (wanted > m_dialog.height())
            m_dialog.resize(m_dialog.width(), wanted);
    }

    /// A bar that is there makes wrapped text higher, and would so be needed for ever.
    void showBarWhereNeeded()
    {
        const QLayout& rows = *widget()->layout();
        const bool isNeeded =
            !rows.hasHeightForWidth() || rows.minimumHeightForWidth(width()) > height();
        setVerticalScrollBarPolicy(isNeeded ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    }

    QDialog& m_dialog;
    const QLayout& m_below;
    bool m_isOpened = false; ///< once; what the user makes of its size stays
};

} // namespace

void letScroll(QDialog& dialog, int kept)
{
    auto* rows = qobject_cast<QBoxLayout*>(dialog.layout());
    const QMargins margins = rows->contentsMargins();
    auto* content = new ScrolledRows(&dialog);
    auto* scrolled = new QVBoxLayout(content);
    scrolled->setSpacing(rows->spacing());
    // The margins scroll with it, so that the bar stands at the edge and no outline is cut.
    scrolled->setContentsMargins(margins.left(), margins.top(), margins.right(), 0);
    moveRows(*rows, *scrolled, rows->count() - kept);

    auto* below = new QVBoxLayout;
    below->setSpacing(rows->spacing());
    below->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
    moveRows(*rows, *below, kept);

    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new ScrolledContent(dialog, content, *below), 1);
    rows->addLayout(below);
}

} // namespace outturn::app
