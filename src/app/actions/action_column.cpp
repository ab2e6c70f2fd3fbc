#include <app/actions/action_column.h>
#include <app/dashboard/action_tree.h>
#include <app/look/pale_selection_delegate.h>
#include <app/look/palette.h>
#include <app/text.h>

#include <QDropEvent>
#include <QSignalBlocker>

namespace outturn::app {

namespace {

constexpr int codeRole = Qt::UserRole;

ActionCode codeOf(const QListWidgetItem& card)
{
    return ActionCode(toStdString(card.data(codeRole).toString()));
}

/// Whether @p event brings a card from another column of the same board.
bool bringsCard(const QDropEvent& event, const ActionColumn* to)
{
    const auto* from = qobject_cast<ActionColumn*>(event.source());
    return from != nullptr && from != to && from->currentItem() != nullptr &&
        from->parentWidget() == to->parentWidget();
}

} // namespace

ActionColumn::ActionColumn(ActionStatus status, QWidget* parent)
    : QListWidget(parent)
    , m_status(status)
{
    setObjectName(QStringLiteral("column-") + toQString(toCode(status)));
    setAccessibleName(tr("Actions: %1").arg(statusText(status)));
    setItemDelegate(new PaleSelectionDelegate(this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSpacing(spacing::small);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction); // the plan changes and the board is written anew
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* card) {
        if (card)
            emit chosen(codeOf(*card));
    });
}

void ActionColumn::addCard(const ActionCode& action, const QString& text)
{
    auto* card = new QListWidgetItem(text, this);
    card->setData(codeRole, toQString(action));
    card->setToolTip(plainToolTip(text));
}

void ActionColumn::select(const ActionCode& action)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(nullptr);
    clearSelection();
    for (int row = 0; row < count(); ++row)
        if (codeOf(*item(row)) == action)
            setCurrentItem(item(row));
}

void ActionColumn::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(bringsCard(*event, this));
}

void ActionColumn::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(bringsCard(*event, this));
}

void ActionColumn::dropEvent(QDropEvent* event)
{
    if (!bringsCard(*event, this))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit taken(codeOf(*static_cast<ActionColumn*>(event->source())->currentItem()));
}

void ActionColumn::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // cards are as high as their lines at this width
}

} // namespace outturn::app
