#include <app/window/plan_drop.h>

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace outturn::app {

PlanDrop::PlanDrop(QWidget* target)
    : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool PlanDrop::eventFilter(QObject* watched, QEvent* event)
{
    // QDragEnterEvent is a QDropEvent too.
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QString file = planFileIn(*drop->mimeData());
    if (file.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        emit dropped(file);
    return true;
}

QString planFileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString file = urls.front().toLocalFile();
    return file.endsWith(QStringLiteral(".outturn"), Qt::CaseInsensitive) ? file : QString();
}

} // namespace outturn::app
