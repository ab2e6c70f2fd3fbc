#include <app/plan/open_plan.h>
#include <app/undo/benchmarks_command.h>
#include <app/undo/refused_step.h>

#include <QCoreApplication>

#include <utility>

namespace outturn::app {

namespace {

struct BenchmarksCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

QString stepText(BenchmarksCommand::Kind kind, int count)
{
    if (kind == BenchmarksCommand::Kind::Entry)
        return count == 1 ? BenchmarksCommandWords::tr("enter 1 benchmark")
                          : BenchmarksCommandWords::tr("enter %1 benchmarks").arg(count);
    return count == 1 ? BenchmarksCommandWords::tr("clear 1 benchmark")
                      : BenchmarksCommandWords::tr("clear %1 benchmarks").arg(count);
}

} // namespace

BenchmarksCommand::BenchmarksCommand(
    OpenPlan& plan, Kind kind, std::vector<store::StoredBenchmark> stored)
    : m_plan(plan)
    , m_kind(kind)
    , m_stored(std::move(stored))
{
    setText(stepText(kind, static_cast<int>(m_stored.size())));
}

void BenchmarksCommand::undo()
{
    setWithdrawn(m_kind == Kind::Entry);
    m_isDone = false;
}

void BenchmarksCommand::redo()
{
    // The stack calls redo() when the command is pushed; the file has the change by then.
    if (!m_isDone)
        setWithdrawn(m_kind == Kind::Withdrawal);
    m_isDone = true;
}

void BenchmarksCommand::setWithdrawn(bool withdrawn)
{
    try {
        m_stored = m_plan.setWithdrawn(m_stored, withdrawn);
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void enterBenchmarks(OpenPlan& plan, const std::vector<Benchmark>& benchmarks)
{
    plan.undoStack().push(new BenchmarksCommand(
        plan, BenchmarksCommand::Kind::Entry, plan.enterBenchmarks(benchmarks)));
}

void withdrawBenchmarks(OpenPlan& plan, const std::vector<store::StoredBenchmark>& benchmarks)
{
    plan.undoStack().push(new BenchmarksCommand(
        plan, BenchmarksCommand::Kind::Withdrawal, plan.setWithdrawn(benchmarks, true)));
}

} // namespace outturn::app
