#pragma once

#include <QObject>

class QMenu;

namespace outturn::app {

class Settings;

/// Fills a menu with the plan files that were open lately, each time that it opens.
class RecentFilesMenu : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p menu; @p settings outlive it.
    RecentFilesMenu(QMenu& menu, const Settings& settings);

signals:
    void chosen(const QString& file);

private:
    void fill();

    QMenu& m_menu;
    const Settings& m_settings;
};

} // namespace outturn::app
