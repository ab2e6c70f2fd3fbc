#include <app/look/cell_delegate.h>
#include <app/look/palette.h>
#include <app/look/reading_table.h>
#include <app/look/text_table.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <map>
#include <set>

namespace outturn::app {

ReadingTable::ReadingTable(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow(spacing::rowHeight));
    horizontalHeader()->setHighlightSections(false);
}

void ReadingTable::wrapRows(int stretched)
{
    m_stretched = stretched;
    setWordWrap(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // fitted, not dragged
    connect(model(), &QAbstractItemModel::modelReset, this, &ReadingTable::fitWrapped);
    fitWrapped();
}

void ReadingTable::fitWrapped()
{
    const int most = viewport()->width() / 4;
    int left = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_stretched) {
            const int heading = horizontalHeader()->sectionSizeHint(column);
            const int width = std::max(heading, std::min(sizeHintForColumn(column), most));
            setColumnWidth(column, width);
            left -= width;
        }
    constexpr int charactersToReadWell = 20;
    setColumnWidth(
        m_stretched, std::max(left, charactersToReadWell * fontMetrics().averageCharWidth()));
}

void ReadingTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_stretched >= 0 && event->size().width() != event->oldSize().width())
        fitWrapped();
}

QString ReadingTable::selectionAsText() const
{
    std::map<int, std::map<int, QString>> cells;
    std::set<int> columns;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        cells[index.row()][index.column()] = index.data().toString();
        columns.insert(index.column());
    }
    TextTable table;
    if (cells.size() > 1 || columns.size() > 1) {
        std::vector<QString> headings;
        headings.reserve(columns.size());
        for (const int column : columns)
            headings.push_back(model()->headerData(column, Qt::Horizontal).toString());
        table.push_back(std::move(headings));
    }
    for (const auto& [row, values] : cells) {
        std::vector<QString> line;
        line.reserve(columns.size());
        for (const int column : columns)
            line.push_back(values.contains(column) ? values.at(column) : QString());
        table.push_back(std::move(line));
    }
    return table.empty() ? QString() : writeTable(table);
}

QString ReadingTable::wholeAsText() const
{
    TextTable table(static_cast<std::size_t>(model()->rowCount()) + 1);
    for (int column = 0; column < model()->columnCount(); ++column) {
        table.front().push_back(model()->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model()->rowCount(); ++row)
            table[static_cast<std::size_t>(row) + 1].push_back(
                model()->index(row, column).data().toString());
    }
    return writeTable(table);
}

void ReadingTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ReadingTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* action = menu.addAction(tr("&Copy"), this, &ReadingTable::copy);
    action->setShortcut(QKeySequence::Copy);
    action->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
    menu.exec(event->globalPos());
}

void ReadingTable::copy() const
{
    const QString text = selectionAsText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace outturn::app
