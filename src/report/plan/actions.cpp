#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report {

namespace {

std::string leadText(const Plan& plan, const Action& action, Date day)
{
    std::string text = action.lead ? postOn(plan, *action.lead, day) : "No lead is named";
    for (const auto& [phase, code] : action.contributors) {
        const auto* post = findPost(plan, code);
        text += "\nwith " + (post ? post->title : code.text()) +
            (phase.empty() ? "" : " (" + phase + ")");
    }
    return text;
}

/// The latest note up to the day; of two on one day, the one entered later.
std::string latestNote(const Action& action, Date day)
{
    const ProgressNote* latest = nullptr;
    for (const auto& note : action.notes)
        if (note.date <= day && (!latest || note.date >= latest->date))
            latest = &note;
    if (!latest)
        return "No progress note has been entered.";
    return sentence(latest->text) + "\n" + latest->date.label() +
        (latest->author.empty() ? "" : ", " + latest->author);
}

std::string served(const Plan& plan, const Action& action)
{
    if (action.priorities.empty())
        return "No priority";
    if (servesAll(plan, action))
        return "All priorities";
    return capitalised(priorityNumbers(action.priorities));
}

} // namespace

bool servesAll(const Plan& plan, const Action& action)
{
    return plan.priorities.size() > 1 && action.priorities.size() == plan.priorities.size();
}

Blocks actionsServing(const Plan& plan, PriorityNumber number)
{
    const auto actions = actionsOf(plan, number);
    if (actions.empty())
        return {Paragraph{"No action of the plan serves this priority."}};
    // Every action under every priority would be the list of actions again and again.
    if (actions.size() > 1 &&
        std::ranges::all_of(actions, [&](const Action* a) { return servesAll(plan, *a); }))
        return {Paragraph{
            "It is served by " + counted(static_cast<int>(actions.size()), "action") +
            ", which serve all priorities alike."}};
    BulletList list;
    for (const auto* action : actions)
        list.items.push_back(
            action->code.text() + ". " + action->title + " (" + wordsOf(toCode(action->status)) +
            ").");
    return {Paragraph{.text = {}, .lead = "Actions that serve it:"}, std::move(list)};
}

Blocks actionTable(const Plan& plan, Date day)
{
    if (plan.actions.empty())
        return {};
    Table table{
        .caption = "Actions, who leads them on " + day.label() + ", and how they stand",
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
             {leadText(plan, action, day), {}},
             {action.start.label() + " to " + action.end.label(), {}},
             {capitalised(wordsOf(toCode(action.status))), {}},
             {latestNote(action, day), {}}});
    return {std::move(table)};
}

} // namespace outturn::report
