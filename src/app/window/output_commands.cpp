#include <app/window/output_commands.h>
#include <app/window/page_printing.h>
#include <app/window/plan_exports.h>
#include <app/window/plan_view.h>
#include <app/window/window_actions.h>

#include <QAction>

namespace outturn::app {

void connectOutputCommands(
    const WindowActions& actions,
    PlanExports& exports,
    QWidget& window,
    const std::function<PlanInSight()>& inSight)
{
    const auto on = [&](const QAction* action, auto command) {
        QObject::connect(action, &QAction::triggered, &window, [inSight, command] {
            const PlanInSight shown = inSight();
            // What is still typed in a field belongs to what is given out.
            shown.view.finishEdits();
            command(shown);
        });
    };
    on(actions.exportReport,
       [&exports](const PlanInSight& shown) { exports.exportReport(shown.plan); });
    on(actions.exportDocument,
       [&exports](const PlanInSight& shown) { exports.exportDocument(shown.plan); });
    on(actions.exportTable, [&exports](const PlanInSight& shown) {
        exports.exportTable(shown.plan, shown.view.page());
    });
    on(actions.print,
       [&window](const PlanInSight& shown) { askAndPrint(shown.view.page(), shown.plan, window); });
    on(actions.printPreview, [&window](const PlanInSight& shown) {
        previewPrint(shown.view.page(), shown.plan, window);
    });
}

} // namespace outturn::app
