#include <app/entry/entry_table.h>
#include <app/look/palette.h>
#include <app/look/rag_painter.h>
#include <app/look/roles.h>
#include <app/look/text_table.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QtMath>

#include <algorithm>
#include <map>
#include <utility>

namespace outturn::app {

namespace {

/// Beside the text of a column, on both sides together, in pixels.
constexpr int columnAir = 18;

} // namespace

EntryTable::EntryTable(QWidget* parent)
    : QTableView(parent)
{
    setTabKeyNavigation(true);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setHighlightSections(false);
}

int EntryTable::headingWidth(int column) const
{
    // Not the header's own size hint, which keeps room for a sort arrow that is never shown.
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    return horizontalHeader()->fontMetrics().horizontalAdvance(heading) + columnAir;
}

int EntryTable::contentWidth(int column) const
{
    if (model()->headerData(column, Qt::Horizontal, RagRole).toBool())
        return qCeil(ragBadgeSize(
                         ragLook(RagStatus::NotComparable, palette()),
                         scaledFont(font(), type::small, true))
                         .width()) +
            spacing::medium;
    return std::max(headingWidth(column), sizeHintForColumn(column) + columnAir / 2);
}

void EntryTable::shareOut(int room, const std::vector<Flexible>& flexible)
{
    int left = room;
    int weights = 0;
    for (const Flexible& part : flexible)
        weights += part.weight;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (std::ranges::find(flexible, column, &Flexible::column) != flexible.end())
            continue;
        setColumnWidth(column, contentWidth(column));
        left -= columnWidth(column);
    }
    for (const Flexible& part : flexible)
        setColumnWidth(
            part.column,
            std::max(
                {part.least,
                 headingWidth(part.column),
                 left * part.weight / std::max(1, weights)}));
}

void EntryTable::wrapColumns(std::vector<int> columns)
{
    m_wrapped = std::move(columns);
    setWordWrap(true); // other columns hold no text that can be wrapped: their delegate elides it
    connect(
        model(),
        &QAbstractItemModel::dataChanged,
        this,
        [this](const QModelIndex& from, const QModelIndex& to) {
            fitRowsFrom(from.row(), to.row());
        });
    connect(model(), &QAbstractItemModel::modelReset, this, &EntryTable::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (std::ranges::find(m_wrapped, column) != m_wrapped.end())
            fitRows();
    });
    fitRows();
}

void EntryTable::fitRows()
{
    if (model() != nullptr)
        fitRowsFrom(0, model()->rowCount() - 1);
}

void EntryTable::fitRowsFrom(int first, int last)
{
    if (m_wrapped.empty())
        return;
    constexpr int air = 14;
    constexpr int mostLines = 3;
    const int line = fontMetrics().lineSpacing();
    const int usual = verticalHeader()->defaultSectionSize();
    for (int row = first; row <= last; ++row) {
        int needed = line;
        for (const int column : m_wrapped) {
            const QString text = model()->index(row, column).data().toString();
            const int room = columnWidth(column) - air;
            if (fontMetrics().horizontalAdvance(text) > room)
                needed = std::max(
                    needed,
                    fontMetrics().boundingRect(0, 0, room, 0, Qt::TextWordWrap, text).height());
        }
        const int height = std::min(needed, mostLines * line) + spacing::medium;
        if (const int wanted = std::max(usual, height); rowHeight(row) != wanted)
            setRowHeight(row, wanted);
    }
}

void EntryTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void EntryTable::copy()
{
    const QModelIndexList selected = selectedIndexes();
    if (selected.isEmpty())
        return;
    const bool startsTypedIn =
        std::ranges::min_element(selected, {}, &QModelIndex::column)->flags() & Qt::ItemIsEditable;
    std::map<int, std::map<int, QString>> cells;
    for (const QModelIndex& index : selected)
        if (!startsTypedIn || index.flags().testFlag(Qt::ItemIsEditable))
            cells[index.row()][index.column()] = index.data().toString();
    TextTable table;
    for (const auto& [number, row] : cells) {
        auto& line = table.emplace_back();
        for (const auto& [column, text] : row)
            line.push_back(text);
    }
    QGuiApplication::clipboard()->setText(writeTable(table));
}

void EntryTable::paste()
{
    emit blockPasted(QGuiApplication::clipboard()->text());
}

void EntryTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit clearRequested(selectedIndexes());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A cell's editor passes Enter on before it closes; going down has to wait for that.
        if (state() == EditingState)
            m_goesDownOnClose = true;
        else
            moveDown();
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!nextTypedIn(event->key() == Qt::Key_Tab).isValid()) {
            event->ignore(); // the focus goes on to the next widget
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void EntryTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool goesDown =
        std::exchange(m_goesDownOnClose, false) && hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, hint);
    if (goesDown)
        moveDown();
}

QModelIndex EntryTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTableView::moveCursor(action, modifiers);
    const QModelIndex next = nextTypedIn(action == MoveNext);
    return next.isValid() ? next : currentIndex();
}

QModelIndex EntryTable::nextTypedIn(bool forwards) const
{
    if (!model() || !currentIndex().isValid())
        return {};
    const int columns = model()->columnCount();
    const int count = model()->rowCount() * columns;
    const int step = forwards ? 1 : -1;
    int cell = currentIndex().row() * columns + currentIndex().column() + step;
    for (; cell >= 0 && cell < count; cell += step) {
        const QModelIndex index = model()->index(cell / columns, cell % columns);
        if (!isColumnHidden(index.column()) && index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

void EntryTable::moveDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

int gridRoom(const QWidget& page)
{
    constexpr int rowHeadings = 34;
    constexpr int scrollBar = 16;
    const QWidget* place = page.parentWidget();
    return (place ? place->width() : page.width()) - 2 * spacing::page - rowHeadings - scrollBar;
}

} // namespace outturn::app
