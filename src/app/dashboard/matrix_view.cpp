#include <app/dashboard/matrix_cell.h>
#include <app/dashboard/matrix_delegate.h>
#include <app/dashboard/matrix_model.h>
#include <app/dashboard/matrix_view.h>

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace outturn::app {
namespace {

constexpr int leastName = 26; ///< what a name is given at least, in widths of the letter x

} // namespace

MatrixView::MatrixView(QWidget* parent)
    : PriorityTree(parent)
{
    setObjectName(QStringLiteral("matrix"));
    setAccessibleName(tr("Ratings of every year by priority"));
    setItemDelegate(new MatrixDelegate(MatrixWords::WhereThereIsRoom, this));
    setSelectionBehavior(SelectItems);
    header()->setSectionResizeMode(QHeaderView::Fixed);
}

void MatrixView::setModel(QAbstractItemModel* model)
{
    m_matrix = qobject_cast<MatrixModel*>(model);
    PriorityTree::setModel(model);
    openAll();
}

void MatrixView::choose(const IndicatorCode& indicator, AcademicYear year)
{
    const QModelIndex row = m_matrix->indexOf(indicator);
    if (row.isValid())
        setCurrentIndex(row.siblingAtColumn(std::max(1, m_matrix->columnOf(year))));
}

void MatrixView::setRoomForNames(int letters)
{
    m_roomForNames = letters;
    sizeColumns();
}

void MatrixView::openAll()
{
    PriorityTree::openAll();
    measureYears();
}

void MatrixView::changeEvent(QEvent* event)
{
    PriorityTree::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureYears();
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    PriorityTree::resizeEvent(event);
    sizeColumns();
}

void MatrixView::measureYears()
{
    if (m_matrix == nullptr)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // The heading of the chosen year is bold.
    QFont bold = font();
    bold.setBold(true);
    m_wide = QFontMetrics(bold).horizontalAdvance(QStringLiteral("2012/13")) + 16;
    m_narrow = m_wide;
    for (int group = 0; group < m_matrix->rowCount(); ++group) {
        const QModelIndex parent = m_matrix->index(group, 0);
        for (int row = 0; row < m_matrix->rowCount(parent); ++row)
            for (int column = 1; column < m_matrix->columnCount(); ++column) {
                const QModelIndex index = m_matrix->index(row, column, parent);
                const auto cell = index.data(MatrixCellRole).value<MatrixCell>();
                m_wide = std::max(m_wide, itemDelegate()->sizeHint(option, index).width());
                m_narrow = std::max(m_narrow, MatrixDelegate::narrowWidth(font(), cell));
            }
    }
    sizeColumns();
}

void MatrixView::sizeColumns()
{
    if (m_matrix == nullptr || header()->count() < 2)
        return;
    const int years = header()->count() - 1;
    const int letter = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    const int width =
        std::clamp((viewport()->width() - letter * m_roomForNames) / years, m_narrow, m_wide);
    for (int section = 1; section <= years; ++section)
        header()->resizeSection(section, width);
    header()->resizeSection(0, std::max(letter * leastName, viewport()->width() - years * width));
    scheduleDelayedItemsLayout(); // names wrap anew
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A tree would take Left to the priority; here it goes to the year before.
    const QModelIndex current = currentIndex();
    const int by = action == MoveRight ? 1 : action == MoveLeft ? -1 : 0;
    const QModelIndex beside = current.siblingAtColumn(current.column() + by);
    if (by == 0 || !current.isValid() || !beside.isValid())
        return PriorityTree::moveCursor(action, modifiers);
    const bool isClosed = m_matrix->hasChildren(current) && !isExpanded(current);
    return action == MoveRight && isClosed ? PriorityTree::moveCursor(action, modifiers) : beside;
}

} // namespace outturn::app
