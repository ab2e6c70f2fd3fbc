#include <app/dashboard/dashboard_row_delegate.h>
#include <app/dashboard/named_rows.h>
#include <app/look/palette.h>

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace outturn::app {
namespace {

constexpr int lettersInName = 14; ///< of a name's line at least
constexpr int rowsInSight = 4;    ///< at least, below the headings

} // namespace

NamedRows::NamedRows(QStringList samples, QWidget* parent)
    : QTreeView(parent)
    , m_samples(std::move(samples))
{
    setItemDelegate(new DashboardRowDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
}

void NamedRows::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    sizeColumns();
}

void NamedRows::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    row.palette = CellDelegate::withSoftSelection(option.palette);
    QTreeView::drawRow(painter, row, index);
    painter->setPen(coloursFor(palette()).border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void NamedRows::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeColumns();
}

void NamedRows::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    sizeColumns();
}

void NamedRows::sizeColumns()
{
    if (model() == nullptr)
        return;
    constexpr int room = 2 * CellDelegate::margin + 2;
    const QFontMetrics metrics(font());
    const auto headingWidth = [&](int column) {
        return metrics.horizontalAdvance(
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    };
    const int narrowestName = std::max(
        metrics.horizontalAdvance(QLatin1Char('x')) * lettersInName, headingWidth(0) + room);
    int others = 0;
    for (int column = 1; column < header()->count(); ++column) {
        const QString sample = m_samples.value(column - 1);
        const int width = std::max(headingWidth(column), metrics.horizontalAdvance(sample)) + room;
        header()->resizeSection(column, width);
        others += width;
    }
    header()->resizeSection(0, std::max(narrowestName, viewport()->width() - others));
    setMinimumHeight(header()->sizeHint().height() + rowsInSight * heightOfRow(spacing::rowHeight));
    scheduleDelayedItemsLayout(); // names wrap anew
}

} // namespace outturn::app
