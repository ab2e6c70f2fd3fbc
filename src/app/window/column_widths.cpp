#include <app/look/rows_table.h>
#include <app/settings.h>
#include <app/window/column_widths.h>

#include <QAbstractItemView>
#include <QHeaderView>

namespace outturn::app {

namespace {

/// The header of a table or tree whose columns the user may have widened.
QHeaderView* headerOf(const QAbstractItemView& view)
{
    for (auto* header : view.findChildren<QHeaderView*>(QString(), Qt::FindDirectChildrenOnly))
        if (header->orientation() == Qt::Horizontal)
            return header;
    return nullptr;
}

/// What the widths of @p view are kept under; empty when they are not.
QString keyOf(const QAbstractItemView& view)
{
    const auto* header = headerOf(view);
    if (view.objectName().isEmpty() || header == nullptr)
        return {};
    return QStringLiteral("%1-%2").arg(view.objectName()).arg(header->count());
}

/// Whether the widths of @p view are the user's; a table that fits its columns to their content
/// knows.
bool areChosen(const QAbstractItemView& view)
{
    const auto* rows = qobject_cast<const RowsTable*>(&view);
    return rows == nullptr || rows->hasChosenWidths();
}

void restoreWidths(QAbstractItemView& view, const Settings& settings)
{
    const QString key = keyOf(view);
    if (key.isEmpty() || !headerOf(view)->restoreState(settings.columns(key)))
        return;
    if (auto* rows = qobject_cast<RowsTable*>(&view))
        rows->keepWidths();
}

} // namespace

void restoreColumnWidths(const QWidget& page, const Settings& settings)
{
    for (auto* view : page.findChildren<QAbstractItemView*>()) {
        restoreWidths(*view, settings);
        // Rows bring their columns with them.
        if (view->model() != nullptr && view->model()->columnCount() == 0)
            QObject::connect(
                view->model(),
                &QAbstractItemModel::modelReset,
                view,
                [view, &settings] { restoreWidths(*view, settings); },
                Qt::SingleShotConnection);
    }
}

void keepColumnWidths(const QWidget& page, Settings& settings)
{
    for (const auto* view : page.findChildren<QAbstractItemView*>())
        if (const QString key = keyOf(*view); !key.isEmpty() && areChosen(*view))
            settings.setColumns(key, headerOf(*view)->saveState());
}

} // namespace outturn::app
