#include <report/plan/plan_parts.h>
#include <report/words.h>

namespace outturn::report {

namespace {

/// Who reports: the duty's own post, else the plan's director.
std::string reporter(const Plan& plan, const ReportingDuty& duty, Date day)
{
    const auto& post = duty.by ? duty.by : plan.identity.director;
    return post ? postText(plan, *post, day) : "Nobody is named";
}

std::string nextSentence(const Plan& plan, Date day)
{
    const auto next = nextReportDue(plan, day);
    if (!next)
        return "No further report has a date.";
    const auto* duty = findDuty(plan, next->duty);
    return "The next report is due " + dueText(*next) + ", to " + withinSentence(duty->audience) +
        ": " + sentence(duty->report);
}

/// A day and the same day a year on, less one.
Date yearFrom(Date day)
{
    const Month month(day.year() + 1, day.month());
    const Date last = lastDayOf(month);
    return {month.year(), month.month(), std::min(day.day(), last.day())};
}

Table calendarTable(const Plan& plan, Date day, const std::vector<ReportDue>& due)
{
    Table table{
        .caption = "Reports due in the twelve months from " + day.label(),
        .columns =
            {{"Due", Alignment::Left, 48},
             {"Report", Alignment::Left, 70},
             {"To", Alignment::Left, 50},
             {"From", Alignment::Left, 60}},
        .rows = {}};
    for (const auto& report : due) {
        const auto* duty = findDuty(plan, report.duty);
        table.rows.push_back(
            {{capitalised(dueText(report)), {}},
             {duty->report, {}},
             {duty->audience, {}},
             {reporter(plan, *duty, day), {}}});
    }
    return table;
}

/// What the plan says of a duty beyond its dates.
std::string remarkOn(const ReportingDuty& duty)
{
    std::string text = duty.report + ", to " + withinSentence(duty.audience);
    if (!duty.wording.empty())
        text += ": the plan says “" + duty.wording + "”";
    else if (duty.months.empty() && duty.meetings.empty())
        text += ": the plan does not say when";
    text += ".";
    if (!duty.reconstructed.empty())
        text += " " + sentence(duty.reconstructed);
    return text;
}

} // namespace

Blocks reportingCalendar(const Plan& plan, Date day)
{
    if (plan.reporting.empty())
        return {};
    Blocks blocks;
    blocks.emplace_back(numbered(nextSentence(plan, day)));
    if (const auto due = reportsDue(plan, day, yearFrom(day)); !due.empty())
        blocks.emplace_back(calendarTable(plan, day, due));
    BulletList remarks;
    for (const auto& duty : plan.reporting)
        if (!duty.wording.empty() || !duty.reconstructed.empty() ||
            (duty.months.empty() && duty.meetings.empty()))
            remarks.items.push_back(remarkOn(duty));
    if (!remarks.items.empty()) {
        blocks.emplace_back(numbered("How often the plan asks for reports:"));
        blocks.emplace_back(std::move(remarks));
    }
    return blocks;
}

} // namespace outturn::report
