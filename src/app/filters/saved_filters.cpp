#include <app/filters/saved_filters.h>
#include <app/settings.h>

#include <QJsonDocument>

#include <utility>

namespace outturn::app {

SavedFilters::SavedFilters(Settings& settings, std::filesystem::path file, QString page)
    : m_settings(settings)
    , m_file(std::move(file))
    , m_page(std::move(page))
{
}

std::vector<SavedFilters::Named> SavedFilters::all() const
{
    std::vector<Named> filters;
    const QJsonObject saved = read();
    for (auto it = saved.begin(); it != saved.end(); ++it)
        if (it->isObject())
            filters.push_back({it.key(), it->toObject()});
    return filters;
}

void SavedFilters::save(const QString& name, const QJsonObject& filter)
{
    const QString kept = name.simplified().left(longestName);
    if (kept.isEmpty())
        return;
    QJsonObject saved = read();
    saved.insert(kept, filter);
    write(saved);
}

void SavedFilters::remove(const QString& name)
{
    QJsonObject saved = read();
    saved.remove(name);
    write(saved);
}

QJsonObject SavedFilters::read() const
{
    return QJsonDocument::fromJson(m_settings.filters(m_file, m_page)).object();
}

void SavedFilters::write(const QJsonObject& filters)
{
    const QJsonDocument document(filters);
    m_settings.setFilters(
        m_file, m_page, filters.isEmpty() ? QByteArray() : document.toJson(QJsonDocument::Compact));
}

} // namespace outturn::app
