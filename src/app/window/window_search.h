#pragma once

class QMainWindow;

namespace outturn::app {

class OpenPlan;
class PlanView;

/// Opens the search over @p window: the commands of its menus and, where a plan is open, whatever
/// in it has a name. Both are nullptr where none is; what is chosen is shown by @p view.
void openSearch(QMainWindow& window, OpenPlan* plan, PlanView* view);

} // namespace outturn::app
