#include <domain/error.h>
#include <domain/plan/progress.h>
#include <domain/term/entry_form.h>
#include <domain/term/return_merge.h>

#include <algorithm>
#include <utility>

namespace outturn {
namespace {

bool saysTheSame(const std::optional<Outturn>& a, const std::optional<Outturn>& b)
{
    return a.has_value() == b.has_value() && (!a || outturn::saysTheSame(*a, *b));
}

Merge mergeOf(const ReturnedFigure& figure, const std::optional<Outturn>& present)
{
    const std::optional<Outturn> returned(figure.returned);
    if (saysTheSame(returned, figure.sent))
        return Merge::Unchanged;
    if (saysTheSame(returned, present))
        return Merge::Present;
    return saysTheSame(present, figure.sent) ? Merge::Taken : Merge::Conflict;
}

Merge mergeOf(const ReturnedUpdate& update, const Action& action)
{
    const bool isNoted = std::ranges::any_of(action.notes, [&](const ProgressNote& note) {
        return note.text == update.note && note.status == update.returned;
    });
    if (update.note.empty() && update.returned == update.sent)
        return Merge::Unchanged;
    if (update.note.empty() ? update.returned == action.status : isNoted)
        return Merge::Present;
    const bool isStatusFree = action.status == update.sent || action.status == update.returned;
    return isStatusFree ? Merge::Taken : Merge::Conflict;
}

} // namespace

int MergedReturn::count(Merge merge) const
{
    return static_cast<int>(
        std::ranges::count(figures, merge, &MergedFigure::merge) +
        std::ranges::count(updates, merge, &MergedUpdate::merge));
}

bool saysTheSame(const Outturn& a, const Outturn& b)
{
    return a.value == b.value && a.cohort == b.cohort && a.comment == b.comment;
}

Plan withUpdates(
    Plan plan,
    const OfficerCode& officer,
    const MergedReturn& merged,
    Date day,
    const std::function<bool(const MergedUpdate&)>& isTaken)
{
    const auto person = std::ranges::find(plan.officers, officer, &Officer::code);
    const std::string author = person == plan.officers.end() ? officer.text() : person->name;
    for (const MergedUpdate& update : merged.updates)
        if (isTaken(update))
            plan = withProgress(
                std::move(plan),
                update.update.action,
                {.date = day,
                 .author = author,
                 .status = update.update.returned,
                 .text = update.update.note});
    return plan;
}

MergedReturn merged(
    const PlanRecord& record,
    const std::vector<ReturnedFigure>& figures,
    const std::vector<ReturnedUpdate>& updates)
{
    MergedReturn result;
    for (const ReturnedFigure& figure : figures) {
        const Outturn* entered =
            enteredIn(record, figure.returned.indicator, roundOf(figure.returned));
        const auto present = entered == nullptr ? std::nullopt : std::optional(*entered);
        result.figures.push_back({mergeOf(figure, present), figure, present});
    }
    for (const ReturnedUpdate& update : updates) {
        const auto action = std::ranges::find(record.plan.actions, update.action, &Action::code);
        if (action == record.plan.actions.end())
            throw Error(
                ErrorKind::Input,
                "the plan has no action '" + update.action.text() + "'; expected one of its codes");
        result.updates.push_back({mergeOf(update, *action), update, action->status});
    }
    return result;
}

} // namespace outturn
