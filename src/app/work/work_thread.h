#pragma once

#include <app/work/long_work.h>

#include <QObject>

#include <functional>
#include <thread>

namespace outturn::app {

/// Work on a thread of its own.
class WorkThread : public QObject
{
    Q_OBJECT

public:
    /// Begins at once.
    explicit WorkThread(std::function<void(Progress&)> work, QObject* parent = nullptr);
    /// Asks the work to stop and waits until it has.
    ~WorkThread() override;

    [[nodiscard]] Progress& progress() noexcept { return m_progress; }

signals:
    /// On the thread of this object.
    void ended(const outturn::app::WorkEnd& end);

private:
    [[nodiscard]] WorkEnd run(const std::function<void(Progress&)>& work);

    Progress m_progress;
    std::thread m_thread;
};

} // namespace outturn::app
