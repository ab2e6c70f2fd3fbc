#include <app/editor/item_list.h>

#include <QKeyEvent>

namespace outturn::app {

ItemList::ItemList(QWidget* parent)
    : QListView(parent)
{
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setSelectionMode(SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ItemList::keyPressEvent(QKeyEvent* event)
{
    const bool hasAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (hasAlt && event->key() == Qt::Key_Up)
        emit moveRequested(-1);
    else if (hasAlt && event->key() == Qt::Key_Down)
        emit moveRequested(1);
    else if (event->key() == Qt::Key_Insert)
        emit addRequested();
    else if (event->key() == Qt::Key_Delete)
        emit removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit editRequested();
    else
        QListView::keyPressEvent(event);
}

} // namespace outturn::app
