#include <app/open_plan.h>
#include <app/problem.h>
#include <app/undo/refused_step.h>

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
