#include <domain/error.h>
#include <domain/letters.h>
#include <domain/plan/progress.h>

#include <algorithm>

namespace outturn {

namespace {

int monthsFrom(Month from, Month to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

Due dueBy(Month end, Date day)
{
    const int left = monthsFrom(day.inMonth(), end);
    if (left < 0)
        return Due::Passed;
    return left <= 1 ? Due::Soon : Due::Ahead;
}

} // namespace

Due dueOf(const Action& action, Date day)
{
    if (action.status == ActionStatus::Complete)
        return Due::Complete;
    if (const Due due = dueBy(action.end, day); due != Due::Ahead)
        return due;
    return day.inMonth() < action.start ? Due::Ahead : Due::Running;
}

Due dueOf(const Milestone& milestone, Date day)
{
    return milestone.due ? dueBy(*milestone.due, day) : Due::Ahead;
}

bool isInvolved(const Action& action, const PostCode& post)
{
    return action.lead == post ||
        std::ranges::find(action.contributors, post, &Contribution::post) !=
        action.contributors.end();
}

std::vector<PostCode> postsWithActions(const Plan& plan)
{
    std::vector<PostCode> posts;
    for (const Post& post : plan.posts)
        if (std::ranges::any_of(
                plan.actions, [&](const Action& each) { return isInvolved(each, post.code); }))
            posts.push_back(post.code);
    return posts;
}

const ProgressNote* latestNote(const Action& action, Date day)
{
    const ProgressNote* latest = nullptr;
    for (const auto& note : action.notes)
        if (note.date <= day && (latest == nullptr || note.date >= latest->date))
            latest = &note;
    return latest;
}

std::optional<std::pair<Month, Month>> monthsOfWork(const Plan& plan)
{
    std::optional<std::pair<Month, Month>> months;
    const auto include = [&](Month month) {
        if (!months)
            months.emplace(month, month);
        months->first = std::min(months->first, month);
        months->second = std::max(months->second, month);
    };
    for (const Action& action : plan.actions) {
        include(action.start);
        include(action.end);
    }
    for (const Milestone& milestone : plan.milestones)
        if (milestone.due)
            include(*milestone.due);
    return months;
}

Plan withProgress(Plan plan, const ActionCode& action, ProgressNote note)
{
    const auto found = std::ranges::find(plan.actions, action, &Action::code);
    if (found == plan.actions.end())
        throw Error(
            ErrorKind::Input, "there is no such action in the plan", "action " + action.text());
    if (isBlank(note.text) && note.status == found->status)
        throw Error(
            ErrorKind::Input,
            "nothing new is said; choose another status or write a note",
            "action " + action.text());
    found->status = note.status;
    found->notes.push_back(std::move(note));
    return plan;
}

} // namespace outturn
