#include <app/window/side_scroll.h>

#include <QEvent>
#include <QScrollBar>

namespace outturn::app {

namespace {

constexpr int lowestSide = 120;

} // namespace

SideScroll::SideScroll(QWidget* column, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(lowestSide);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(column);
    fitWidth();
}

bool SideScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitWidth();
    return QScrollArea::eventFilter(watched, event);
}

void SideScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitWidth();
}

void SideScroll::fitWidth()
{
    const QSize whole = widget()->sizeHint().expandedTo(widget()->minimumSize());
    const bool isLow = widget()->minimumSizeHint().height() > height();
    setFixedWidth(whole.width() + (isLow ? verticalScrollBar()->sizeHint().width() : 0));
}

} // namespace outturn::app
