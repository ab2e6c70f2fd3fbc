#pragma once

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

} // namespace outturn::app
