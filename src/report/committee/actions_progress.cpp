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
    std::vector<std::string> items;
    for (const auto status : statusesInOrder) {
        const auto count = static_cast<int>(std::ranges::count(actions, status, &Action::status));
        if (count > 0)
            items.push_back(
                std::to_string(count) + ' ' + std::string(isOrAre(count)) + ' ' +
                wordsOf(toCode(status)));
    }
    return "Of " + counted(static_cast<int>(actions.size()), "action") + ", " + joined(items) + ".";
}

/// What its dates say of an action that its status does not.
std::string pastItsEnd(const ReportRequest& request)
{
    std::vector<std::string> codes;
    for (const auto& action : request.record.plan.actions)
        if (action.end < request.date.inMonth() && action.status != ActionStatus::Complete)
            codes.push_back(action.code.text());
    if (codes.empty())
        return {};
    return codes.size() == 1
        ? "Action " + codes.front() + " is past its last month and not complete."
        : "Actions " + joined(codes) + " are past their last month and not complete.";
}

std::string leadText(const ReportRequest& request, const Action& action)
{
    const auto& plan = request.record.plan;
    std::string text = action.lead ? postAtDate(request, *action.lead) : "The plan names no lead";
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
    if (const auto text = pastItsEnd(request); !text.empty())
        blocks.emplace_back(numbered(text));
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
