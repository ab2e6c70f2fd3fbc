#include <store/rows/plan_rows.h>

#include <algorithm>

namespace outturn::store {

namespace {

Row noteRow(const TableShape& shape, const ActionCode& action, const ProgressNote& note)
{
    return Row::make(
        shape,
        0,
        {{"action", action},
         {"noted_on", note.date},
         {"author", note.author},
         {"status", note.status},
         {"content", note.text}});
}

void writeAction(RowReplacement& rows, const Action& action)
{
    rows.put(
        "plan_action",
        {{"code", action.code},
         {"title", action.title},
         {"lead", action.lead},
         {"start_month", action.start},
         {"end_month", action.end},
         {"status", action.status},
         {"reconstructed", action.reconstructed}});

    for (const std::string& activity : action.activities)
        rows.put("action_activity", {{"action", action.code}, {"content", activity}});
    for (const PriorityNumber priority : action.priorities)
        rows.put("action_priority", {{"action", action.code}, {"priority", priority}});
    for (const Contribution& contribution : action.contributors)
        rows.put(
            "action_contribution",
            {{"action", action.code}, {"phase", contribution.phase}, {"post", contribution.post}});
    for (const ProgressNote& note : action.notes)
        rows.put(noteRow(rows.shape("action_note"), action.code, note));
}

Action actionFrom(const Row& row)
{
    return {
        .code = row.get<ActionCode>("code"),
        .title = row.text("title"),
        .activities = {},
        .priorities = {},
        .lead = row.find<PostCode>("lead"),
        .contributors = {},
        .start = row.get<Month>("start_month"),
        .end = row.get<Month>("end_month"),
        .status = row.get<ActionStatus>("status"),
        .notes = {},
        .reconstructed = row.text("reconstructed")};
}

} // namespace

void addProgressNote(Edit& edit, const ActionCode& action, const ProgressNote& note)
{
    std::int64_t last = 0;
    for (const Row& row : edit.reading().rows("action_note"))
        if (row.get<ActionCode>("action") == action)
            last = std::max(last, row.get<std::int64_t>("position"));
    edit.insert(noteRow(edit.shape("action_note"), action, note).with("position", last + 1));
}

void writeActions(RowReplacement& rows, const Plan& plan)
{
    for (const Action& action : plan.actions)
        writeAction(rows, action);
}

std::vector<Action> readActions(const Reading& reading)
{
    const auto activities = groupedBy<ActionCode>("action", reading.rows("action_activity"));
    const auto priorities = groupedBy<ActionCode>("action", reading.rows("action_priority"));
    const auto contributions = groupedBy<ActionCode>("action", reading.rows("action_contribution"));
    const auto notes = groupedBy<ActionCode>("action", reading.rows("action_note"));

    std::vector<Action> actions;
    for (const Row& row : reading.rows("plan_action")) {
        Action action = actionFrom(row);
        for (const Row& activity : rowsOf(activities, action.code))
            action.activities.push_back(activity.text("content"));
        for (const Row& priority : rowsOf(priorities, action.code))
            action.priorities.push_back(priority.get<PriorityNumber>("priority"));
        for (const Row& contribution : rowsOf(contributions, action.code))
            action.contributors.push_back(
                {contribution.text("phase"), contribution.get<PostCode>("post")});
        for (const Row& note : rowsOf(notes, action.code))
            action.notes.push_back(
                {note.get<Date>("noted_on"),
                 note.text("author"),
                 note.get<ActionStatus>("status"),
                 note.text("content")});
        actions.push_back(std::move(action));
    }
    return actions;
}

} // namespace outturn::store
