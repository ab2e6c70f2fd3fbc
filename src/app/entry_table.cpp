#include <app/entry_table.h>
#include <app/text_table.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <map>

namespace outturn::app {

EntryTable::EntryTable(QWidget* parent)
    : QTableView(parent)
{
    setTabKeyNavigation(true);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

void EntryTable::copy()
{
    std::map<int, std::map<int, QString>> cells;
    for (const QModelIndex& index : selectedIndexes())
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
    // Enter in a cell's editor takes the text and goes down, as in a spreadsheet.
    const bool isEnter = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, isEnter ? QAbstractItemDelegate::NoHint : hint);
    if (isEnter)
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

} // namespace outturn::app
