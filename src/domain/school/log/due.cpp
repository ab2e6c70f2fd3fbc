#include <domain/period/days.h>
#include <domain/school/log/due.h>

#include <algorithm>
#include <tuple>

namespace outturn {

namespace {

constexpr int daysInWeek = 7;
constexpr int soonDays = 14;

/// Since when the school has been a priority school without a break up to @p today.
Date prioritySince(
    Urn school,
    const SchoolLog& log,
    const Date& today,
    const CategoryScheme& scheme,
    const SupportRules& rules)
{
    std::optional<Date> since;
    for (const CategoryDecision& decision : log.categories()) {
        if (decision.school != school || decision.date > today)
            continue;
        const bool isPriority = isPrioritySchool(school, log, decision.date, scheme, rules);
        if (!isPriority)
            since.reset();
        else if (!since)
            since = decision.date;
    }
    return since.value_or(today);
}

std::string adviserOf(Urn school, const SchoolLog& log, const Date& day)
{
    const AdviserAllocation* allocation = log.adviserIn(school, academicYearOf(day));
    return allocation == nullptr ? std::string() : allocation->adviser;
}

} // namespace

std::string_view labelOf(DueKind kind)
{
    return kind == DueKind::Meeting ? "Progress meeting" : "Review of the category";
}

DueState dueStateOf(const Date& due, const Date& today)
{
    if (due < today)
        return DueState::Overdue;
    return daysBetween(today, due) <= soonDays ? DueState::Soon : DueState::Ahead;
}

std::vector<SchoolDue> dueWithSchools(
    const SchoolLog& log,
    const Date& today,
    const std::optional<CategoryScheme>& scheme,
    const SupportRules& rules)
{
    std::vector<SchoolDue> all;
    for (const Urn school : log.schools()) {
        const std::string adviser = adviserOf(school, log, today);
        if (isPrioritySchool(school, log, today, scheme, rules)) {
            const Date since = prioritySince(school, log, today, *scheme, rules);
            const ProgressMeeting* last = log.lastMeetingBy(school, today);
            const Date from = last == nullptr ? since : std::max(since, last->date);
            const Date due = daysAfter(from, rules.weeksBetweenMeetings * daysInWeek);
            all.push_back(
                {school,
                 DueKind::Meeting,
                 due,
                 dueStateOf(due, today),
                 adviser,
                 last == nullptr ? std::string() : last->agreed});
        }
        const CategoryDecision* decision = log.categoryOn(school, today);
        if (decision != nullptr && decision->nextReview)
            all.push_back(
                {school,
                 DueKind::Review,
                 *decision->nextReview,
                 dueStateOf(*decision->nextReview, today),
                 adviser,
                 {}});
    }
    std::ranges::sort(all, [](const SchoolDue& a, const SchoolDue& b) {
        return std::tie(a.due, a.school, a.kind) < std::tie(b.due, b.school, b.kind);
    });
    return all;
}

} // namespace outturn
