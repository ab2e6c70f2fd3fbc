#pragma once

#include <domain/error.h>
#include <domain/plan/plan.h>
#include <report/prepared_report.h>

#include <QObject>
#include <QString>

#include <optional>
#include <thread>

namespace outturn::app {

/// Where a report is to go.
struct ReportFile
{
    report::Format format = report::Format::Docx;
    QString path;
};

/// Makes a report, and writes it where that is wanted, on a thread of its own, so that the window
/// stays awake. One at a time. Stopping it, or taking it away, leaves no half-written file: what
/// was at the path stays.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    explicit ReportJob(QObject* parent = nullptr);
    ~ReportJob() override;

    /// Starts on copies of @p record and @p order, with @p file also writing; must not be running.
    void start(PlanRecord record, report::ReportOrder order, std::optional<ReportFile> file);

    /// Asks the work to stop before its next step; finished() comes all the same.
    void stop();

    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }

    /// True when the last one was stopped before its end.
    [[nodiscard]] bool wasStopped() const noexcept { return m_wasStopped; }

    /// What the last one made; nothing when it failed or was stopped before it was made.
    [[nodiscard]] const std::optional<report::PreparedReport>& report() const noexcept
    {
        return m_report;
    }

    /// Why the last one failed; nothing when it went well.
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }

signals:
    /// @p done of @p steps are behind it.
    void stepped(int done, int steps);
    void finished();

private:
    struct Outcome;

    void work(
        const std::stop_token& stop,
        const PlanRecord& record,
        const report::ReportOrder& order,
        const std::optional<ReportFile>& file);
    void end(Outcome outcome);

    std::jthread m_thread;
    std::optional<report::PreparedReport> m_report;
    std::optional<Error> m_error;
    bool m_isRunning = false;
    bool m_wasStopped = false;
};

} // namespace outturn::app
