#pragma once

#include <domain/rating/due_list.h>

#include <functional>

class QObject;

namespace outturn::app {

class PlanView;
class WindowActions;

/// Connects the commands that go to a page of the open plan, or do something on the page in sight.
/// @p view gives the plan's pages; it is asked when a command is given, which none is without a
/// plan. The connections end with @p context.
void connectViewCommands(
    const WindowActions& actions, const QObject& context, const std::function<PlanView&()>& view);

/// Shows what @p thing is about: the page of an indicator, an action beside the others, a milestone
/// where the plan is read, the reporting calendar.
void showDue(PlanView& view, const DueThing& thing);

} // namespace outturn::app
