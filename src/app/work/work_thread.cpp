#include <app/window/problem.h>
#include <app/work/work_thread.h>

#include <utility>

namespace outturn::app {

WorkThread::WorkThread(std::function<void(Progress&)> work, QObject* parent)
    : QObject(parent)
    , m_thread([this, work = std::move(work)] {
        const WorkEnd end = run(work);
        QMetaObject::invokeMethod(
            this, [this, end] { emit ended(end); }, Qt::QueuedConnection);
    })
{
}

WorkThread::~WorkThread()
{
    m_progress.stop();
    m_thread.join();
}

WorkEnd WorkThread::run(const std::function<void(Progress&)>& work)
{
    const auto endWith = [this](const QString& problem) {
        // What a stop left undone is no problem of its own.
        return m_progress.isStopWanted() ? WorkEnd{.isStopped = true, .problem = {}}
                                         : WorkEnd{.isStopped = false, .problem = problem};
    };
    try {
        work(m_progress);
        return {};
    } catch (const Progress::Stopped&) {
        return {.isStopped = true, .problem = {}};
    } catch (const Error& error) {
        return endWith(problemText(error));
    } catch (const std::exception& error) {
        return endWith(QString::fromUtf8(error.what()));
    }
}

} // namespace outturn::app
