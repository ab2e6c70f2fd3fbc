#include <app/editor/item_model.h>
#include <app/editor/plan_editor.h>
#include <app/look/palette.h>
#include <app/text.h>

#include <QApplication>
#include <QIcon>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QSize>

namespace outturn::app {

namespace {

QPixmap triangle(const QColor& colour)
{
    constexpr int size = 12;
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap mark(QSize(size, size) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygon({{1, size - 2}, {size / 2, 1}, {size - 1, size - 2}}));
    return mark;
}

/// A small triangle where there is something to look at; as wide where there is nothing, so that
/// titles stand in line.
QIcon findingMark(bool isMarked)
{
    const Colours& colours = coloursFor(QApplication::palette());
    QIcon icon(triangle(isMarked ? colours.warning : Qt::transparent));
    if (isMarked)
        icon.addPixmap(triangle(colours.onAccent), QIcon::Selected); // as the text of the row
    return icon;
}

const QString rowFormat = QStringLiteral("application/x-outturn-plan-item");

} // namespace

ItemModel::ItemModel(PlanEditor& editor, QObject* parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
{
    connect(&editor, &PlanEditor::changed, this, &ItemModel::refresh);
    m_rowCount = static_cast<int>(m_editor.count(m_section));
}

void ItemModel::setSection(std::size_t section)
{
    beginResetModel();
    m_section = section;
    m_rowCount = static_cast<int>(m_editor.count(section));
    endResetModel();
}

/// The rows that there are now; where their number stays, the selection does too.
void ItemModel::refresh()
{
    const auto count = static_cast<int>(m_editor.count(m_section));
    if (count > m_rowCount) {
        beginInsertRows({}, m_rowCount, count - 1);
        m_rowCount = count;
        endInsertRows();
    } else if (count < m_rowCount) {
        beginRemoveRows({}, count, m_rowCount - 1);
        m_rowCount = count;
        endRemoveRows();
    }
    if (m_rowCount > 0)
        emit dataChanged(index(0), index(m_rowCount - 1));
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    const ItemAddress item{.section = m_section, .row = static_cast<std::size_t>(index.row())};
    if (item.row >= m_editor.count(m_section))
        return {}; // asked while rows come and go
    const QString title = m_editor.title(item).replace(u'\n', u' ');
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::DecorationRole:
        return findingMark(!m_editor.openFindings(item).empty());
    case Qt::SizeHintRole:
        return QSize(0, heightOfRow(spacing::gridRowHeight));
    case Qt::ToolTipRole: {
        QStringList lines{title};
        for (const Finding* finding : m_editor.openFindings(item))
            lines += toQString(std::string_view(finding->message));
        return plainToolTip(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole:
        return m_editor.openFindings(item).empty() ? title : tr("%1, has findings").arg(title);
    default:
        return {};
    }
}

Qt::ItemFlags ItemModel::flags(const QModelIndex& index) const
{
    const bool isMovable = m_editor.sections()[m_section].isList && !m_editor.isReadOnly();
    if (!index.isValid())
        return isMovable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return isMovable ? flags | Qt::ItemIsDragEnabled : flags;
}

Qt::DropActions ItemModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList ItemModel::mimeTypes() const
{
    return {rowFormat};
}

QMimeData* ItemModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowFormat, QByteArray::number(indexes.front().row()));
    return data;
}

bool ItemModel::dropMimeData(
    const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    if (!data->hasFormat(rowFormat))
        return false;
    const int from = data->data(rowFormat).toInt();
    const int gap = row >= 0 ? row : parent.isValid() ? parent.row() : m_rowCount;
    const int to = gap > from ? gap - 1 : gap;
    if (m_editor.move(
            {.section = m_section, .row = static_cast<std::size_t>(from)},
            static_cast<std::size_t>(to)))
        emit moved(to);
    return false;
}

} // namespace outturn::app
