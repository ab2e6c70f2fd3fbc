#pragma once

#include <QUndoCommand>

namespace outturn::app {

class OpenPlan;

/// Whether figures must be reviewed and accepted before their term is locked, set otherwise.
class ReviewRuleCommand : public QUndoCommand
{
public:
    ReviewRuleCommand(OpenPlan& plan, bool isAsking);

    void undo() override;
    void redo() override;

private:
    void set(bool isAsking);

    OpenPlan& m_plan;
    bool m_isAsking;
    bool m_isInFile = true;
};

/// Sets the rule in the file and puts a step on the plan's undo stack. Throws Error; then nothing
/// has changed.
void askForReview(OpenPlan& plan, bool isAsking);

} // namespace outturn::app
