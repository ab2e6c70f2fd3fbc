#include <domain/plan/progress.h>
#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report {

namespace {

std::string leadText(const Plan& plan, const Action& action, Date day)
{
    std::string text = action.lead ? postOn(plan, *action.lead, day) : "No lead is named";
    if (!action.lead && !action.contributors.empty())
        text += "; contributors:";
    for (const auto& [phase, code] : action.contributors) {
        const auto* post = findPost(plan, code);
        const auto title = post ? post->title : code.text();
        const bool isInTitle = phase.empty() || title.find(phase) != std::string::npos;
        text += (action.lead ? "\nwith " : "\n") + title + (isInTitle ? "" : " (" + phase + ")");
    }
    return text;
}

std::string noteText(const Action& action, Date day)
{
    const auto* note = latestNote(action, day);
    if (!note)
        return "No progress note has been entered.";
    return sentence(note->text) + "\n" + note->date.label() +
        (note->author.empty() ? "" : ", " + note->author);
}

bool hasLead(const Action& action)
{
    return action.lead || !action.contributors.empty();
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

namespace {

/// What every one of several actions has in common, said once instead of in every row.
struct CommonToAll
{
    bool months = false;
    bool priorities = false;
};

CommonToAll commonToAll(const Plan& plan)
{
    const auto& actions = plan.actions;
    if (actions.size() < 2)
        return {};
    const auto& first = actions.front();
    return {
        std::ranges::all_of(
            actions, [&](const Action& a) { return a.start == first.start && a.end == first.end; }),
        std::ranges::all_of(actions, [&](const Action& a) { return servesAll(plan, a); })};
}

std::string commonText(const Plan& plan, const CommonToAll& common)
{
    const auto& first = plan.actions.front();
    std::vector<std::string> parts;
    if (common.months)
        parts.push_back("runs from " + first.start.label() + " to " + first.end.label());
    if (common.priorities)
        parts.emplace_back("serves all priorities");
    return "Each action " + joined(parts) + ".";
}

} // namespace

Blocks actionTable(const Plan& plan, Date day)
{
    if (plan.actions.empty())
        return {};
    const auto common = commonToAll(plan);
    // A column in which every row would say that there is nothing says it once, below.
    const bool hasLeads = std::ranges::any_of(plan.actions, hasLead);
    const bool hasNotes = std::ranges::any_of(
        plan.actions, [&](const Action& a) { return latestNote(a, day) != nullptr; });
    Table table{
        .caption = hasLeads ? "Actions, who leads them on " + day.label() + ", and how they stand"
                            : "Actions, and how they stand",
        .columns = {{"Action", Alignment::Left, 58}},
        .rows = {}};
    if (hasLeads)
        table.columns.push_back({"Lead and contributors", Alignment::Left, 44});
    if (!common.months)
        table.columns.push_back({"Months", Alignment::Left, 34});
    table.columns.push_back({"Status", Alignment::Left, 22});
    if (hasNotes)
        table.columns.push_back({"Latest note", Alignment::Left, 40});
    for (const auto& action : plan.actions) {
        std::vector<Cell> row{
            {action.code.text() + ". " + action.title +
                 (common.priorities ? "" : '\n' + served(plan, action)),
             {}}};
        if (hasLeads)
            row.push_back({leadText(plan, action, day), {}});
        if (!common.months)
            row.push_back({action.start.label() + " to\n" + action.end.label(), {}});
        row.push_back({capitalised(wordsOf(toCode(action.status))), {}});
        if (hasNotes)
            row.push_back({noteText(action, day), {}});
        table.rows.push_back(std::move(row));
    }
    Blocks blocks;
    if (common.months || common.priorities)
        blocks.emplace_back(numbered(commonText(plan, common)));
    blocks.emplace_back(std::move(table));
    if (!hasLeads)
        blocks.emplace_back(Paragraph{"None of them names a lead."});
    if (!hasNotes)
        blocks.emplace_back(Paragraph{"No progress note has been entered for any of them."});
    return blocks;
}

} // namespace outturn::report
