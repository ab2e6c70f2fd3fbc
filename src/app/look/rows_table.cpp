#include <app/look/cell_delegate.h>
#include <app/look/rag_painter.h>
#include <app/look/roles.h>
#include <app/look/rows_model.h>
#include <app/look/rows_table.h>

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <vector>

namespace outturn::app {

namespace {

constexpr int rowsLookedAt = 200;
constexpr int roomOfCell = 2 * CellDelegate::margin + 8;

} // namespace

RowsTable::RowsTable(QWidget* parent)
    : ReadingTable(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this, &RowsTable::open);
    // The last section is the header's to stretch, also while a splitter is moved with the mouse.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (!m_isFitting && QGuiApplication::mouseButtons() != Qt::NoButton &&
            section + 1 < model()->columnCount())
            m_hasChosenWidths = true;
    });
}

int RowsTable::badgeWidth(RagStatus status) const
{
    return qCeil(
        ragBadgeSize(ragLook(status, palette()), scaledFont(font(), type::small, true)).width());
}

int RowsTable::widestBadge(int column) const
{
    int widest = 0;
    const int rows = std::min(model()->rowCount(), rowsLookedAt);
    for (int row = 0; row < rows; ++row)
        if (const QVariant rag = model()->index(row, column).data(RagRole); rag.isValid())
            widest = std::max(widest, badgeWidth(static_cast<RagStatus>(rag.toInt())) + roomOfCell);
    return widest;
}

int RowsTable::textWidth(int column) const
{
    const QFontMetrics metrics(font());
    const int rows = std::min(model()->rowCount(), rowsLookedAt);
    int width = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, column);
        width = std::max(width, metrics.horizontalAdvance(index.data().toString()) + roomOfCell);
    }
    return width;
}

void RowsTable::fitColumns()
{
    if (model() == nullptr || model()->columnCount() == 0 || m_hasChosenWidths)
        return;
    const int last = model()->columnCount() - 1;
    const int share = last >= 8 ? 5 : 3;
    const int cap = std::max(viewport()->width() / share, 20 * fontMetrics().averageCharWidth());

    struct Width
    {
        int wanted = 0;
        int most = 0; ///< where there is not room for all
    };

    std::vector<Width> widths;
    int spare = viewport()->width();
    for (int column = 0; column <= last; ++column) {
        const int badge = widestBadge(column);
        const int wanted = std::max(textWidth(column), badge);
        // The first column says what the row is about.
        const int least = column == 0 ? viewport()->width() / 2 : badge;
        widths.push_back({wanted, std::min(wanted, std::max(cap, least))});
        spare -= widths.back().most;
    }
    m_isFitting = true;
    for (int column = 0; column <= last; ++column) { // the last is stretched from this on
        const auto& [wanted, most] = widths[static_cast<std::size_t>(column)];
        const int more = std::clamp(spare, 0, wanted - most);
        spare -= more;
        setColumnWidth(column, most + more);
    }
    m_isFitting = false;
}

void RowsTable::choose(const QVariant& key)
{
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    const QModelIndexList found = key.isValid()
        ? model()->match(model()->index(0, 0), RowsModel::KeyRole, key, 1, Qt::MatchExactly)
        : QModelIndexList();
    setCurrentIndex(found.isEmpty() ? model()->index(0, 0) : found.front());
}

QVariant RowsTable::currentKey() const
{
    return currentIndex().data(RowsModel::KeyRole);
}

void RowsTable::open(const QModelIndex& index)
{
    if (const QVariant key = index.data(RowsModel::KeyRole); key.isValid())
        emit opened(key);
}

void RowsTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        open(currentIndex());
        event->accept();
        return;
    }
    ReadingTable::keyPressEvent(event);
}

void RowsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    ReadingTable::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit chosen(current.data(RowsModel::KeyRole));
}

void RowsTable::resizeEvent(QResizeEvent* event)
{
    ReadingTable::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

} // namespace outturn::app
