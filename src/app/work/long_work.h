#pragma once

#include <app/work/progress.h>

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QWidget;

namespace outturn::app {

/// What came of long work: its result, or that it was stopped, or what went wrong.
template <class Result>
struct WorkOutcome
{
    std::optional<Result> result;
    bool isStopped = false;
    QString problem; ///< a sentence for the user; empty when nothing went wrong
};

/// How a work without result ended; the untyped form that runLongWork() is made of.
struct WorkEnd
{
    bool isStopped = false;
    QString problem;
};

/// Runs @p work on a thread of its own. Over the window of @p parent stands a dialog titled
/// @p title, with the work's progress, the time that it has yet to go and Cancel, as soon as the
/// work takes longer than a moment; from then on nothing else in that window can be used, and the
/// window goes on painting throughout.
///
/// Returns at once. @p then is called on this thread when the work has ended, unless @p parent has
/// gone before: then the work is asked to stop and waited for. Work that ends well counts as done
/// even when a stop was asked for too late; work that was asked to stop and throws counts as
/// stopped. @p work is given copies of what it works on: the plan may be edited meanwhile.
void runLongWork(
    QWidget* parent,
    const QString& title,
    std::function<void(Progress&)> work,
    std::function<void(const WorkEnd&)> then);

/// The same for work that has a result: runLongWorkFor<Report>(this, tr("Writing"), work, then).
template <class Result, class Work, class Then>
void runLongWorkFor(QWidget* parent, const QString& title, Work work, Then then)
{
    const auto result = std::make_shared<std::optional<Result>>();
    runLongWork(
        parent,
        title,
        [work = std::move(work), result](Progress& progress) { result->emplace(work(progress)); },
        [then = std::move(then), result](const WorkEnd& end) {
            then(WorkOutcome<Result>{
                .result = std::move(*result), .isStopped = end.isStopped, .problem = end.problem});
        });
}

} // namespace outturn::app
