#pragma once

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <vector>

namespace outturn::app {

class Settings;

/// The filters of one page that the user gave names to, for one plan file. What is in one is the
/// page's own.
class SavedFilters
{
public:
    static constexpr int longestName = 60;

    struct Named
    {
        QString name;
        QJsonObject filter;
    };

    /// @p settings keep them and must outlive this.
    SavedFilters(Settings& settings, std::filesystem::path file, QString page);

    /// In order of their names. What cannot be read is left out.
    [[nodiscard]] std::vector<Named> all() const;

    /// Keeps @p filter under @p name, trimmed and cut to longestName, in place of what was there;
    /// nothing where the name is empty.
    void save(const QString& name, const QJsonObject& filter);
    void remove(const QString& name);

private:
    [[nodiscard]] QJsonObject read() const;
    void write(const QJsonObject& filters);

    Settings& m_settings;
    std::filesystem::path m_file;
    QString m_page;
};

} // namespace outturn::app
