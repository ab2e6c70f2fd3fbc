#include <app/dashboard/dashboard_columns.h>
#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/dashboard_row_delegate.h>
#include <app/dashboard/dashboard_tree.h>
#include <app/dashboard/sparkline_delegate.h>
#include <app/look/palette.h>
#include <app/look/rag_delegate.h>
#include <app/look/rag_painter.h>

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace outturn::app {
namespace {

constexpr int trajectoryWidth = 92;
constexpr int narrowestName = 168;
constexpr int sortArrow = 16;

/// The widest text that a column usually holds; its heading may be wider.
QString sampleOf(DashboardColumn column)
{
    switch (column) {
    case DashboardColumn::Phase:
        return QStringLiteral("Secondary");
    case DashboardColumn::Outturn:
        return QStringLiteral("(p) 100.0");
    case DashboardColumn::Target:
        return DashboardModel::tr("unresolved");
    case DashboardColumn::Direction:
        return QStringLiteral("\u2191 Unchanged");
    default:
        return QStringLiteral("+100.0");
    }
}

} // namespace

DashboardTree::DashboardTree(QWidget* parent)
    : PriorityTree(parent)
{
    setItemDelegate(new DashboardRowDelegate(this));
    setItemDelegateForColumn(static_cast<int>(DashboardColumn::Rag), new RagDelegate(this));
    setItemDelegateForColumn(
        static_cast<int>(DashboardColumn::Trajectory), new SparklineDelegate(this));
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    header()->setSortIndicatorClearable(true);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0)
            scheduleDelayedItemsLayout(); // names wrap anew
        else
            stretchFirstColumn();
    });
    connect(
        header(), &QHeaderView::sortIndicatorChanged, this, &DashboardTree::makeRoomForSortArrow);
}

void DashboardTree::setModel(QAbstractItemModel* model)
{
    PriorityTree::setModel(model);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    sizeColumns();
    openAll();
}

void DashboardTree::changeEvent(QEvent* event)
{
    PriorityTree::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeColumns();
}

void DashboardTree::resizeEvent(QResizeEvent* event)
{
    PriorityTree::resizeEvent(event);
    stretchFirstColumn();
}

void DashboardTree::openAll()
{
    PriorityTree::openAll();
    for (int row = 0; row < model()->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
}

void DashboardTree::sizeColumns()
{
    if (model() == nullptr)
        return;
    const QFontMetrics metrics(font());
    constexpr int room = 2 * CellDelegate::margin + 2;
    for (int section = 1; section < dashboardColumnCount; ++section) {
        const auto column = static_cast<DashboardColumn>(section);
        const int heading = metrics.horizontalAdvance(headingOf(column)) + room;
        int width = std::max(heading, metrics.horizontalAdvance(sampleOf(column)) + room);
        if (column == DashboardColumn::Rag)
            width = qCeil(ragBadgeSize(
                              ragLook(RagStatus::NotComparable, palette()),
                              scaledFont(font(), type::small, true))
                              .width()) +
                room;
        if (column == DashboardColumn::Trajectory)
            width = std::max(heading, trajectoryWidth);
        header()->resizeSection(section, width);
    }
    stretchFirstColumn();
}

void DashboardTree::makeRoomForSortArrow(int section)
{
    if (model() == nullptr || section <= 0)
        return;
    const int heading =
        fontMetrics().horizontalAdvance(headingOf(static_cast<DashboardColumn>(section)));
    const int needed = heading + 2 * CellDelegate::margin + sortArrow;
    if (header()->sectionSize(section) < needed)
        header()->resizeSection(section, needed);
}

void DashboardTree::stretchFirstColumn()
{
    if (model() == nullptr || header()->count() == 0)
        return;
    int others = 0;
    for (int section = 1; section < header()->count(); ++section)
        others += header()->sectionSize(section);
    header()->resizeSection(0, std::max(narrowestName, viewport()->width() - others));
}

} // namespace outturn::app
