#include <domain/plan/progress.h>
#include <domain/plan/reporting_calendar.h>
#include <domain/rating/due_list.h>
#include <domain/rating/freshness.h>

#include <algorithm>
#include <utility>

namespace outturn {
namespace {

constexpr int monthsAhead = 1; ///< beside the month itself, as in dueOf()

std::string byEndOf(Month month, bool isOverdue)
{
    return (isOverdue ? "It was due by the end of " : "It is due by the end of ") + month.label() +
        ".";
}

Month monthAfter(Month month)
{
    return month.month() == 12 ? Month(month.year() + 1, 1)
                               : Month(month.year(), month.month() + 1);
}

/// Gathers what is due, in the plan's order.
class DueList
{
public:
    DueList(const RecordView& record, Date day)
        : m_record(record)
        , m_plan(record.plan)
        , m_day(day)
    {
    }

    std::vector<DueThing> gather()
    {
        addFigures();
        addActions();
        addMilestones();
        addReports();
        std::ranges::stable_sort(m_things, [](const DueThing& a, const DueThing& b) {
            return std::pair(!a.isOverdue, a.by) < std::pair(!b.isOverdue, b.by);
        });
        return std::move(m_things);
    }

private:
    [[nodiscard]] std::optional<PostCode> orDirector(const std::optional<PostCode>& post) const
    {
        return post ? post : m_plan.identity.director;
    }

    void addFigures()
    {
        for (const Indicator& indicator : m_plan.indicators) {
            const Freshness fresh = freshness(m_record, indicator, Scope(), m_day);
            const bool isOut =
                fresh.currency == Currency::Due || fresh.currency == Currency::FinalDue;
            if (!isOut || !fresh.year)
                continue;
            const ReleaseDates release = releaseDates(m_record, indicator, *fresh.year);
            m_things.push_back(
                {.subject = indicator.code,
                 .what = indicator.name,
                 .when = fresh.sentence,
                 .isOverdue = true,
                 .by = fresh.currency == Currency::Due ? release.provisional : release.validated,
                 .who = orDirector(indicator.lead)});
        }
    }

    void addActions()
    {
        for (const Action& action : m_plan.actions) {
            const Due due = dueOf(action, m_day);
            if (due == Due::Passed || due == Due::Soon)
                m_things.push_back(
                    {.subject = action.code,
                     .what = action.title,
                     .when = byEndOf(action.end, due == Due::Passed),
                     .isOverdue = due == Due::Passed,
                     .by = lastDayOf(action.end),
                     .who = orDirector(action.lead)});
        }
    }

    void addMilestones()
    {
        for (const Milestone& milestone : m_plan.milestones)
            if (dueOf(milestone, m_day) == Due::Soon)
                m_things.push_back(
                    {.subject = std::pair(milestone.priority, milestone.letter),
                     .what = milestone.text,
                     .when = byEndOf(*milestone.due, false),
                     .isOverdue = false,
                     .by = lastDayOf(*milestone.due),
                     .who = m_plan.identity.director});
    }

    void addReports()
    {
        Month last = m_day.inMonth();
        for (int i = 0; i < monthsAhead; ++i)
            last = monthAfter(last);
        for (const ReportDue& due : reportsDue(m_plan, m_day, lastDayOf(last))) {
            const ReportingDuty& duty = *findDuty(m_plan, due.duty);
            m_things.push_back(
                {.subject = duty.code,
                 .what = duty.report,
                 .when =
                     due.day ? "It is due on " + due.day->label() + "." : byEndOf(due.month, false),
                 .isOverdue = false,
                 .by = due.day.value_or(lastDayOf(due.month)),
                 .who = orDirector(duty.by)});
        }
    }

    RecordView m_record;
    const Plan& m_plan;
    Date m_day;
    std::vector<DueThing> m_things;
};

} // namespace

std::vector<DueThing> whatIsDue(const RecordView& record, Date day)
{
    return DueList(record, day).gather();
}

} // namespace outturn
