#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/window_status.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QStatusBar>

namespace outturn::app {

namespace {

struct WindowStatusWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowStatus)
};

} // namespace

WindowStatus::WindowStatus(QMainWindow& window)
    : m_window(window)
    , m_file(new PlainLabel(&window))
    , m_notices(new PlainLabel(&window))
{
    m_file->setContentsMargins(spacing::medium, spacing::hair, spacing::medium, spacing::hair);
    m_notices->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
    window.statusBar()->addWidget(m_file);
    window.statusBar()->addPermanentWidget(m_notices);
}

void WindowStatus::show(const OpenPlan* plan)
{
    m_window.setWindowTitle(
        plan ? WindowStatusWords::tr("%1 – Outturn")
                   .arg(QFileInfo(toQString(plan->file())).fileName())
             : WindowStatusWords::tr("Outturn"));
    m_window.statusBar()->setVisible(plan != nullptr);
    if (!plan)
        return;
    m_file->setText(displayPath(toQString(plan->file())));
    QStringList notices;
    if (plan->isReadOnly())
        notices += WindowStatusWords::tr("Read-only");
    for (const std::string& notice : plan->notices())
        notices += toQString(std::string_view(notice));
    m_notices->setText(notices.join(QStringLiteral("  ·  ")));
}

void WindowStatus::tell(const QString& message)
{
    constexpr int shownFor = 10'000; // milliseconds
    m_window.statusBar()->showMessage(message, shownFor);
}

} // namespace outturn::app
