#pragma once

#include <store/schools/school_log_store.h>

#include <QUndoCommand>

#include <vector>

namespace outturn::app {

class OpenPlan;

/// "Note a visit", "take back a visit": undoing withdraws the entry or brings it back; the file
/// keeps every step. Pushed through enterAboutSchool() and takeBack(), after the file has it.
class SchoolLogCommand : public QUndoCommand
{
public:
    SchoolLogCommand(
        OpenPlan& plan,
        const QString& text,
        std::vector<store::StoredLogEntry> entries,
        bool isTakingBack);

    void undo() override;
    void redo() override;

private:
    void setWithdrawn(bool withdrawn);

    OpenPlan& m_plan;
    std::vector<store::StoredLogEntry> m_entries;
    bool m_isTakingBack;
    bool m_isDone = true;
};

// Each is one transaction and one step of the plan's undo stack. Both throw outturn::Error, and
// then nothing has changed.

/// @p entry must be sound (requireSound()).
void enterAboutSchool(OpenPlan& plan, const LogEntry& entry);
void takeBack(OpenPlan& plan, const store::StoredLogEntry& entry);

} // namespace outturn::app
