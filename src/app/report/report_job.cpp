#include <app/report/report_job.h>
#include <app/text.h>
#include <report/review_paper.h>

#include <QMetaObject>

namespace outturn::app {

namespace {

constexpr int steps = 3; ///< made, rendered, written

} // namespace

struct ReportJob::Outcome
{
    std::optional<report::PreparedReport> report;
    std::optional<Error> error;
    bool wasStopped = false;
};

ReportJob::ReportJob(QObject* parent)
    : QObject(parent)
{
}

ReportJob::~ReportJob() = default;

void ReportJob::start(PlanRecord record, report::ReportOrder order, std::optional<ReportFile> file)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_wasStopped = false;
    m_report.reset();
    m_error.reset();
    m_thread = std::jthread(
        [this, record = std::move(record), order = std::move(order), file = std::move(file)](
            const std::stop_token& stop) { work(stop, record, order, file); });
}

void ReportJob::stop()
{
    m_thread.request_stop();
}

void ReportJob::work(
    const std::stop_token& stop,
    const PlanRecord& record,
    const report::ReportOrder& order,
    const std::optional<ReportFile>& file)
{
    Outcome outcome;
    const auto tell = [this](int done) {
        QMetaObject::invokeMethod(
            this, [this, done] { emit stepped(done, steps); }, Qt::QueuedConnection);
    };
    try {
        auto report =
            order.of ? report::reviewPaper(record, order) : report::prepareReport(record, order);
        tell(1);
        if (file && !stop.stop_requested()) {
            const std::string bytes = report::reportBytes(report, file->format);
            tell(2);
            if (!stop.stop_requested())
                report::writeFileSafely(toPath(file->path), bytes);
        }
        outcome.wasStopped = stop.stop_requested();
        outcome.report = std::move(report);
    } catch (const Error& error) {
        outcome.error = error;
    }
    QMetaObject::invokeMethod(
        this,
        [this, outcome = std::move(outcome)]() mutable { end(std::move(outcome)); },
        Qt::QueuedConnection);
}

void ReportJob::end(Outcome outcome)
{
    m_thread.join();
    m_isRunning = false;
    m_report = std::move(outcome.report);
    m_error = std::move(outcome.error);
    m_wasStopped = outcome.wasStopped;
    emit stepped(steps, steps);
    emit finished();
}

} // namespace outturn::app
