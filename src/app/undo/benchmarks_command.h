#pragma once

#include <store/plan_store.h>

#include <QUndoCommand>

#include <vector>

namespace outturn::app {

class OpenPlan;

/// "Enter 3 benchmarks", "clear 1 benchmark". Undoing withdraws what was stored or brings it back;
/// the file keeps every step. Pushed through the functions below, after the file has the change.
class BenchmarksCommand : public QUndoCommand
{
public:
    enum class Kind
    {
        Entry,
        Withdrawal,
    };

    BenchmarksCommand(OpenPlan& plan, Kind kind, std::vector<store::StoredBenchmark> stored);

    void undo() override;
    void redo() override;

private:
    void setWithdrawn(bool withdrawn);

    OpenPlan& m_plan;
    Kind m_kind;
    std::vector<store::StoredBenchmark> m_stored;
    bool m_isDone = true;
};

/// Takes @p benchmarks in one transaction and as one step of the plan's undo stack. Throws
/// outturn::Error, and then nothing has changed.
void enterBenchmarks(OpenPlan& plan, const std::vector<Benchmark>& benchmarks);

/// Takes back what is in the file, likewise.
void withdrawBenchmarks(OpenPlan& plan, const std::vector<store::StoredBenchmark>& benchmarks);

} // namespace outturn::app
