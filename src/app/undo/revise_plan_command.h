#pragma once

#include <domain/plan/plan.h>

#include <QUndoCommand>

namespace outturn::app {

class OpenPlan;

/// "Change title of action". Undoing writes the plan as it was, doing it again the plan as it
/// became; either is refused when the plan has since been changed in another way. Pushed through
/// revisePlan(), after the plan is in the file.
class RevisePlanCommand : public QUndoCommand
{
public:
    RevisePlanCommand(OpenPlan& plan, Plan before, Plan after, const QString& text);

    void undo() override;
    void redo() override;

private:
    void write(const Plan& expected, const Plan& wanted);

    OpenPlan& m_plan;
    Plan m_before;
    Plan m_after;
    bool m_isInFile = true;
};

/// Writes @p after in one transaction and as one step of the plan's undo stack, called @p text.
/// Throws outturn::Error, and then nothing has changed.
void revisePlan(OpenPlan& plan, const Plan& after, const QString& text);

} // namespace outturn::app
