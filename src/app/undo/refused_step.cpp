#include <app/plan/open_plan.h>
#include <app/undo/refused_step.h>
#include <app/window/problem.h>

namespace outturn::app {

void reportRefusedStep(OpenPlan& plan, const Error& error)
{
    plan.refuseEdit(problemText(error));
    if (error.kind() != ErrorKind::Conflict)
        return;
    try {
        plan.reload();
    } catch (const Error& reading) {
        plan.refuseEdit(problemText(reading));
    }
}

} // namespace outturn::app
