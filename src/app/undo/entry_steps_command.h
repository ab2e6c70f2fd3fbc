#pragma once

#include <domain/term/entry_state.h>

#include <QUndoCommand>

#include <cstdint>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// "Review 3 figures", "Accept 3 figures". Undoing takes them a step back. Pushed through
/// takeFigures(), after it is in the file.
class EntryStepsCommand : public QUndoCommand
{
public:
    EntryStepsCommand(OpenPlan& plan, std::vector<std::int64_t> outturns, EntryState next);

    void undo() override;
    void redo() override;

private:
    OpenPlan& m_plan;
    std::vector<std::int64_t> m_outturns;
    EntryState m_next;
    bool m_isInFile = true;
};

/// Takes figures on to @p next as one step of the plan's undo stack. Throws outturn::Error, and
/// then nothing has changed.
void takeFigures(OpenPlan& plan, const std::vector<std::int64_t>& outturns, EntryState next);

} // namespace outturn::app
