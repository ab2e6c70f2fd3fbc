#include <report/committee/parts.h>
#include <report/committee/wording.h>

#include <algorithm>
#include <array>

namespace outturn::report::committee {

namespace {

constexpr std::array statusesInOrder{
    ActionStatus::Late,
    ActionStatus::AtRisk,
    ActionStatus::OnTrack,
    ActionStatus::NotStarted,
    ActionStatus::Complete};

std::string statusText(ActionStatus status)
{
    return capitalised(wordsOf(toCode(status)));
}

std::string standing(const std::vector<Action>& actions)
{
    std::vector<StateCount> states;
    for (const auto status : statusesInOrder) {
        const auto words = status == ActionStatus::NotStarted ? std::string("not yet started")
                                                              : wordsOf(toCode(status));
        states.push_back(
            {static_cast<int>(std::ranges::count(actions, status, &Action::status)),
             "is " + words,
             "are " + words});
    }
    return standingText(states, "action") + ".";
}

/// "Action 2 is ..." or "Actions 2 and 5 are ...", for what an action's dates say that its status
/// does not; nothing when no action is meant.
template <class Predicate>
void addRemark(
    const std::vector<Action>& actions, Predicate isMeant, std::string_view rest, Blocks& blocks)
{
    std::vector<std::string> codes;
    for (const auto& action : actions)
        if (isMeant(action))
            codes.push_back(action.code.text());
    if (codes.empty())
        return;
    const bool isOne = codes.size() == 1;
    const bool isAll = !isOne && codes.size() == actions.size();
    const auto which = isAll ? "All actions" : (isOne ? "Action " : "Actions ") + joined(codes);
    blocks.emplace_back(numbered(which + (isOne ? " is " : " are ") + std::string(rest)));
}

void addRemarksOnDates(const ReportRequest& request, Blocks& blocks)
{
    const auto& actions = request.record.plan.actions;
    const auto month = request.date.inMonth();
    addRemark(
        actions,
        [&](const Action& a) { return a.end < month && a.status != ActionStatus::Complete; },
        "not complete although the last month has passed.",
        blocks);
    addRemark(
        actions,
        [&](const Action& a) {
            return a.start < month && a.end >= month && a.status == ActionStatus::NotStarted;
        },
        "without a recorded start although the first month has passed.",
        blocks);
}

std::string leadText(const ReportRequest& request, const Action& action)
{
    const auto& plan = request.record.plan;
    std::string text = action.lead ? postAtDate(request, *action.lead) : "No lead is named";
    for (const auto& [phase, code] : action.contributors) {
        const auto* post = findPost(plan, code);
        text += "\nwith " + (post ? post->title : code.text()) +
            (phase.empty() ? "" : " (" + phase + ")");
    }
    return text;
}

/// The latest note up to the report's date; of two on one day, the one entered later.
std::string latestNote(const ReportRequest& request, const Action& action)
{
    const ProgressNote* latest = nullptr;
    for (const auto& note : action.notes)
        if (note.date <= request.date && (!latest || note.date >= latest->date))
            latest = &note;
    if (!latest)
        return "No progress note has been entered.";
    return asSentence(latest->text) + "\n" + latest->date.label() +
        (latest->author.empty() ? "" : ", " + latest->author);
}

std::string served(const Plan& plan, const Action& action)
{
    if (action.priorities.empty())
        return "No priority";
    if (action.priorities.size() == plan.priorities.size() && plan.priorities.size() > 1)
        return "All priorities";
    std::vector<std::string> numbers;
    for (const auto number : action.priorities)
        numbers.push_back(std::to_string(number.value()));
    return (numbers.size() == 1 ? "Priority " : "Priorities ") + joined(numbers);
}

} // namespace

void addActionsProgress(const ReportRequest& request, Blocks& blocks)
{
    const auto& plan = request.record.plan;
    blocks.emplace_back(Heading{1, "Progress of actions"});
    if (plan.actions.empty()) {
        blocks.emplace_back(numbered("The plan sets no actions."));
        return;
    }
    blocks.emplace_back(numbered(standing(plan.actions)));
    addRemarksOnDates(request, blocks);
    Table table{
        .caption = "Actions, who leads them on " + request.date.label() + ", and how they stand",
        .columns =
            {{"Action", Alignment::Left, 58},
             {"Lead and contributors", Alignment::Left, 46},
             {"Months", Alignment::Left, 27},
             {"Status", Alignment::Left, 20},
             {"Latest note", Alignment::Left, 42}},
        .rows = {}};
    for (const auto& action : plan.actions)
        table.rows.push_back(
            {{action.code.text() + ". " + action.title + '\n' + served(plan, action), {}},
             {leadText(request, action), {}},
             {action.start.label() + " to " + action.end.label(), {}},
             {statusText(action.status), {}},
             {latestNote(request, action), {}}});
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::committee
