#pragma once

#include <domain/measure/measure.h>
#include <domain/plan/plan.h>
#include <store/plan_store.h>

#include <QUndoCommand>

#include <string>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// "Adopt KS2-RWM-EXP for KS2-EM4". The figures of the measure that ended are entered again under
/// its name, and the plan takes the successor; undoing writes the plan as it was and withdraws
/// those figures. Pushed through adoptSuccessor(), after the file has both.
class AdoptSuccessorCommand : public QUndoCommand
{
public:
    AdoptSuccessorCommand(
        OpenPlan& plan,
        Plan before,
        Plan after,
        std::vector<store::StoredOutturn> named,
        const QString& text);

    void undo() override;
    void redo() override;

private:
    void write(const Plan& expected, const Plan& wanted);
    void setNamedWithdrawn(bool withdrawn);

    OpenPlan& m_plan;
    Plan m_before;
    Plan m_after;
    std::vector<store::StoredOutturn> m_named; ///< figures that name the measure that ended
    bool m_isInFile = true;
};

/// Gives the indicator @p code the measure @p successor, keeps its figures those of the measure
/// they were entered for, and returns what is left to decide (domain/plan/adoption.h): one step of
/// the plan's undo stack. Throws outturn::Error, and then the plan has not changed.
std::vector<std::string>
adoptSuccessor(OpenPlan& plan, const IndicatorCode& code, const MeasureVersion& successor);

} // namespace outturn::app
