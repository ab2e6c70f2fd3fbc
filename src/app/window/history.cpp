#include <app/window/history.h>

namespace outturn::app {

void History::visit(const Place& place)
{
    if (m_at > 0 && m_places[m_at - 1] == place)
        return;
    m_places.resize(m_at);
    m_places.push_back(place);
    if (m_places.size() > maxPlaces)
        m_places.erase(m_places.begin());
    m_at = m_places.size();
}

std::optional<Place> History::present() const
{
    return m_at > 0 ? std::optional(m_places[m_at - 1]) : std::nullopt;
}

std::optional<Place> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    --m_at;
    return m_places[m_at - 1];
}

std::optional<Place> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    ++m_at;
    return m_places[m_at - 1];
}

} // namespace outturn::app
