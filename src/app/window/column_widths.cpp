#include <app/look/rows_table.h>
#include <app/settings.h>
#include <app/window/column_widths.h>

#include <QAbstractItemView>
#include <QHeaderView>

#include <algorithm>

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

/// What the widths of @p view on @p page are kept under; empty when they are not.
QString keyOf(const QWidget& page, const QAbstractItemView& view)
{
    const auto* header = headerOf(view);
    if (view.objectName().isEmpty() || header == nullptr)
        return {};
    const QString pageName = QString::fromLatin1(page.metaObject()->className()).section(u':', -1);
    return QStringLiteral("%1-%2-%3").arg(pageName, view.objectName()).arg(header->count());
}

bool canBeDragged(const QHeaderView& header, int section)
{
    const bool isStretched =
        header.stretchLastSection() && header.visualIndex(section) == header.count() - 1;
    return !isStretched && !header.isSectionHidden(section) &&
        header.sectionResizeMode(section) == QHeaderView::Interactive;
}

/// The widths with commas between them, nothing for a column that cannot be dragged.
QByteArray widthsOf(const QHeaderView& header)
{
    QStringList widths;
    for (int section = 0; section < header.count(); ++section)
        widths += canBeDragged(header, section) ? QString::number(header.sectionSize(section))
                                                : QString();
    return widths.join(u',').toLatin1();
}

/// Whether the widths of @p view are the user's; a table that fits its columns to their content
/// knows.
bool areChosen(const QAbstractItemView& view)
{
    const auto* rows = qobject_cast<const RowsTable*>(&view);
    return rows == nullptr || rows->hasChosenWidths();
}

void restoreWidths(const QWidget& page, QAbstractItemView& view, const Settings& settings)
{
    const QString key = keyOf(page, view);
    const QByteArray kept = key.isEmpty() ? QByteArray() : settings.columns(key);
    if (kept.isEmpty())
        return;
    QHeaderView& header = *headerOf(view);
    const QStringList widths = QString::fromLatin1(kept).split(u',');
    for (int section = 0; section < std::min(header.count(), static_cast<int>(widths.size()));
         ++section)
        if (const int width = widths[section].toInt(); width > 0 && canBeDragged(header, section))
            header.resizeSection(section, width);
    if (auto* rows = qobject_cast<RowsTable*>(&view))
        rows->keepWidths();
}

} // namespace

void restoreColumnWidths(const QWidget& page, const Settings& settings)
{
    for (auto* view : page.findChildren<QAbstractItemView*>()) {
        restoreWidths(page, *view, settings);
        // Rows bring their columns with them.
        if (view->model() != nullptr && view->model()->columnCount() == 0)
            QObject::connect(
                view->model(),
                &QAbstractItemModel::modelReset,
                view,
                [&page, view, &settings] { restoreWidths(page, *view, settings); },
                Qt::SingleShotConnection);
    }
}

void keepColumnWidths(const QWidget& page, Settings& settings)
{
    for (const auto* view : page.findChildren<QAbstractItemView*>())
        if (const QString key = keyOf(page, *view); !key.isEmpty() && areChosen(*view))
            settings.setColumns(key, widthsOf(*headerOf(*view)));
}

} // namespace outturn::app
