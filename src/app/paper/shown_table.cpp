#include <app/look/roles.h>
#include <app/paper/shown_table.h>
#include <app/text.h>

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace outturn::app {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ShownTable", text);
}

const QHeaderView* columnsOf(const QAbstractItemView& view)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view))
        return tree->header();
    return nullptr;
}

/// The columns in sight, as they stand.
std::vector<int> shownColumns(const QAbstractItemView& view)
{
    if (const auto* list = qobject_cast<const QListView*>(&view))
        return {list->modelColumn()};
    std::vector<int> columns;
    const QHeaderView* header = columnsOf(view);
    for (int visual = 0; header != nullptr && visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

bool isRowHidden(const QAbstractItemView& view, const QModelIndex& index)
{
    if (const auto* tree = qobject_cast<const QTreeView*>(&view))
        return tree->isRowHidden(index.row(), index.parent());
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->isRowHidden(index.row());
    const auto* list = qobject_cast<const QListView*>(&view);
    return list != nullptr && list->isRowHidden(index.row());
}

/// A row of a grid to type in. Its cells draw nothing: an empty one is empty, for all that a screen
/// reader says of it.
bool isTypedIn(const QModelIndex& index)
{
    for (int column = 0; column < index.model()->columnCount(index.parent()); ++column)
        if (index.siblingAtColumn(column).data(TypedRole).toBool())
            return true;
    return false;
}

QString textOf(const QModelIndex& index)
{
    QString shown = index.data(Qt::DisplayRole).toString();
    if (!shown.isEmpty() || isTypedIn(index))
        return shown;
    return index.data(Qt::AccessibleTextRole).toString();
}

/// One row that is no heading, and the heading that it stands under.
struct ShownRow
{
    QModelIndex index;
    QString group;
};

void collect(
    const QAbstractItemView& view,
    const QModelIndex& parent,
    const QString& group,
    std::vector<ShownRow>& rows)
{
    const QAbstractItemModel& model = *view.model();
    const int column = qobject_cast<const QListView*>(&view) ? shownColumns(view).front() : 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, column, parent);
        if (isRowHidden(view, index))
            continue;
        const QString text = textOf(index);
        if (model.hasChildren(index))
            collect(
                view,
                index,
                group.isEmpty() ? text : QStringLiteral("%1 – %2").arg(group, text),
                rows);
        else
            rows.push_back({index, group});
    }
}

/// Leaves out columns that only draw the way of figures that stand elsewhere.
void leaveOutDrawings(const std::vector<ShownRow>& rows, std::vector<int>& columns)
{
    std::erase_if(columns, [&](int column) {
        return !rows.empty() && std::ranges::all_of(rows, [&](const ShownRow& row) {
            const QModelIndex index = row.index.siblingAtColumn(column);
            return index.data(TrajectoryRole).isValid() && index.data().toString().isEmpty();
        });
    });
}

} // namespace

report::Sheet shownTable(const QAbstractItemView& view)
{
    report::Sheet sheet{.title = toStdString(view.accessibleName()), .headings = {}, .rows = {}};
    if (view.model() == nullptr)
        return sheet;
    std::vector<ShownRow> rows;
    collect(view, view.rootIndex(), {}, rows);
    const auto codeOf = [](const ShownRow& row) {
        return row.index.data(CodeRole).toString();
    };
    const bool hasGroups =
        std::ranges::any_of(rows, [](const ShownRow& row) { return !row.group.isEmpty(); });
    std::vector<int> columns = shownColumns(view);
    leaveOutDrawings(rows, columns);
    // A table that has a column of codes needs no second one.
    const bool hasCodes = std::ranges::any_of(rows, [&](const ShownRow& row) {
        const QString code = codeOf(row);
        return !code.isEmpty() && std::ranges::none_of(columns, [&](int column) {
            return row.index.siblingAtColumn(column).data().toString() == code;
        });
    });
    if (hasGroups)
        sheet.headings.push_back(toStdString(translated("Part")));
    if (hasCodes)
        sheet.headings.push_back(toStdString(translated("Code")));
    for (const int column : columns)
        sheet.headings.push_back(toStdString(
            columnsOf(view) == nullptr
                ? view.accessibleName()
                : view.model()->headerData(column, Qt::Horizontal).toString()));
    for (const ShownRow& row : rows) {
        auto& cells = sheet.rows.emplace_back();
        if (hasGroups)
            cells.push_back({.text = toStdString(row.group), .number = {}});
        if (hasCodes)
            cells.push_back({.text = toStdString(codeOf(row)), .number = {}});
        for (const int column : columns)
            cells.push_back(
                report::sheetCell(toStdString(textOf(row.index.siblingAtColumn(column)))));
    }
    return sheet;
}

const QAbstractItemView* tableInSight(const QWidget& page)
{
    const auto area = [](const QWidget& widget) {
        return widget.width() * widget.height();
    };
    const QAbstractItemView* largest = nullptr;
    for (const auto* view : page.findChildren<QAbstractItemView*>()) {
        const bool isTable = view->isVisible() && view->model() != nullptr &&
            !view->window()->windowFlags().testFlag(Qt::Popup) && !view->inherits("QHeaderView");
        if (!isTable)
            continue;
        if (view->hasFocus())
            return view;
        if (largest == nullptr || area(*view) > area(*largest))
            largest = view;
    }
    return largest;
}

} // namespace outturn::app
