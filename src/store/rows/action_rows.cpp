#include <store/rows/plan_rows.h>

namespace outturn::store {

namespace {

void writeAction(Edit& edit, const Action& action, int position)
{
    edit.insert(
        "plan_action",
        {{"position", position},
         {"code", action.code},
         {"title", action.title},
         {"lead", action.lead},
         {"start_month", action.start},
         {"end_month", action.end},
         {"status", action.status},
         {"reconstructed", action.reconstructed}});

    int part = 0;
    for (const std::string& activity : action.activities)
        edit.insert(
            "action_activity",
            {{"action", action.code}, {"position", ++part}, {"content", activity}});
    part = 0;
    for (const PriorityNumber priority : action.priorities)
        edit.insert(
            "action_priority",
            {{"action", action.code}, {"position", ++part}, {"priority", priority}});
    part = 0;
    for (const Contribution& contribution : action.contributors)
        edit.insert(
            "action_contribution",
            {{"action", action.code},
             {"position", ++part},
             {"phase", contribution.phase},
             {"post", contribution.post}});
    for (const ProgressNote& note : action.notes)
        writeProgressNote(edit, action.code, note);
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

void writeProgressNote(Edit& edit, const ActionCode& action, const ProgressNote& note)
{
    // Notes of all actions share one order, the order in which they were written.
    edit.insert(
        "action_note",
        {{"action", action},
         {"position", edit.rowCount("action_note") + 1},
         {"noted_on", note.date},
         {"author", note.author},
         {"status", note.status},
         {"content", note.text}});
}

void writeActions(Edit& edit, const Plan& plan)
{
    int position = 0;
    for (const Action& action : plan.actions)
        writeAction(edit, action, ++position);
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
