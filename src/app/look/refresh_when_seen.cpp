#include <app/look/refresh_when_seen.h>

#include <QEvent>
#include <QWidget>

#include <utility>

namespace outturn::app {

RefreshWhenSeen::RefreshWhenSeen(QWidget* page, std::function<void()> refresh)
    : QObject(page)
    , m_page(page)
    , m_refresh(std::move(refresh))
{
    page->installEventFilter(this);
}

void RefreshWhenSeen::change()
{
    if (m_page->isVisible())
        now();
    else
        m_isStale = true;
}

void RefreshWhenSeen::now()
{
    m_isStale = false;
    m_refresh();
}

void RefreshWhenSeen::catchUp()
{
    if (m_isStale)
        now();
}

bool RefreshWhenSeen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && event->type() == QEvent::Show)
        catchUp();
    return false;
}

} // namespace outturn::app
