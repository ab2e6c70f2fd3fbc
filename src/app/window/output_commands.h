#pragma once

#include <functional>

class QWidget;

namespace outturn::app {

class OpenPlan;
class PlanExports;
class PlanView;
class WindowActions;

/// The open plan with its pages.
struct PlanInSight
{
    OpenPlan& plan;
    PlanView& view;
};

/// Connects the commands that export the plan, or a table of the page in sight, or print the page.
/// @p inSight is asked when one is given, which none is without a plan. The connections end with
/// @p window, which stands below the dialogs.
void connectOutputCommands(
    const WindowActions& actions,
    PlanExports& exports,
    QWidget& window,
    const std::function<PlanInSight()>& inSight);

} // namespace outturn::app
