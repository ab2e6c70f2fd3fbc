#include <cli/strategy_status.h>
#include <cli/terminal_text.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::cli {
namespace {

constexpr std::size_t numberWidth = 3;
constexpr std::size_t leastTitle = 20;

/// As wide as the longest status.
constexpr std::size_t statusWidth = 11;

std::string statusWord(ActionStatus status)
{
    std::string word(toCode(status));
    std::ranges::replace(word, '-', ' ');
    return word;
}

std::vector<const Action*> actionsUnder(const Plan& plan, PriorityNumber priority)
{
    std::vector<const Action*> actions;
    for (const Action& action : plan.actions)
        if (std::ranges::find(action.priorities, priority) != action.priorities.end())
            actions.push_back(&action);
    return actions;
}

std::string counted(std::size_t actions)
{
    if (actions == 0)
        return "no actions";
    return fmt::format("{} action{}", actions, actions == 1 ? "" : "s");
}

/// @p before, as much of @p title as @p width leaves room for, and @p after.
std::string titleLine(
    const std::string& before, std::string_view title, const std::string& after, std::size_t width)
{
    const std::size_t taken = before.size() + after.size();
    const std::size_t room = width > taken + leastTitle ? width - taken : leastTitle;
    return before + truncated(terminalText(title), room) + after;
}

std::string actionLine(const Action& action, std::size_t width)
{
    return titleLine(
        fmt::format(
            "{:{}}{:<{}}  {}  ",
            "",
            numberWidth,
            statusWord(action.status),
            statusWidth,
            terminalText(action.code.text())),
        action.title,
        "  (" + action.start.label() + " to " + action.end.label() + ")",
        width);
}

} // namespace

std::vector<std::string> strategyStatus(const Plan& plan, AcademicYear year, std::size_t width)
{
    std::vector<std::string> lines{
        terminalText(plan.identity.council + ", " + plan.identity.title),
        "The plan sets no indicators, so there is nothing to rate for " + year.label() + "."};
    if (plan.priorities.empty())
        lines.emplace_back("It sets no priorities either.");
    for (const Priority& priority : plan.priorities) {
        const auto actions = actionsUnder(plan, priority.number);
        lines.emplace_back();
        lines.push_back(titleLine(
            fmt::format("{:<{}}", priority.number.value(), numberWidth),
            priority.title,
            "  (" + counted(actions.size()) + ")",
            width));
        for (const Action* action : actions)
            lines.push_back(actionLine(*action, width));
    }
    return lines;
}

} // namespace outturn::cli
