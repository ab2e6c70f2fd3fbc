#include <app/settings.h>
#include <app/sitting.h>

#include <QFileInfo>

namespace outturn::app {

Sitting::Sitting(Settings& settings)
    : m_settings(settings)
{
}

QString Sitting::fileToResume()
{
    QString file = m_settings.openPlan();
    if (!m_settings.reopensLastPlan() || file.isEmpty() || m_settings.isResuming() ||
        !QFileInfo::exists(file)) {
        m_settings.setOpenPlan({});
        m_settings.setResuming(false);
        return {};
    }
    // In the settings before the plan is touched: a plan that ends the program does so once.
    m_settings.setResuming(true);
    return file;
}

QString Sitting::page() const
{
    return m_settings.openPage();
}

void Sitting::arrived()
{
    m_settings.setResuming(false);
}

void Sitting::planOpened(const QString& file)
{
    if (m_settings.openPlan() == file)
        return;
    m_settings.setOpenPlan(file);
    m_settings.setOpenPage({});
}

void Sitting::planClosed()
{
    m_settings.setOpenPlan({});
    m_settings.setOpenPage({});
}

void Sitting::pageShown(const QString& page)
{
    m_settings.setOpenPage(page);
}

} // namespace outturn::app
