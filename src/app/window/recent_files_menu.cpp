#include <app/settings.h>
#include <app/text.h>
#include <app/window/recent_files_menu.h>

#include <QMenu>

namespace outturn::app {

RecentFilesMenu::RecentFilesMenu(QMenu& menu, const Settings& settings)
    : QObject(&menu)
    , m_menu(menu)
    , m_settings(settings)
{
    connect(&menu, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
}

void RecentFilesMenu::fill()
{
    m_menu.clear();
    for (const QString& file : m_settings.recentFiles()) {
        // An ampersand in a file's name is no mnemonic.
        QString text = displayPath(file);
        QAction* action = m_menu.addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, file] { emit chosen(file); });
    }
    if (m_menu.isEmpty())
        m_menu.addAction(tr("No plans yet"))->setEnabled(false);
}

} // namespace outturn::app
