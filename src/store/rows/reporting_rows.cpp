#include <store/rows/plan_rows.h>
#include <store/rows/text_lists.h>

namespace outturn::store {

void writeReporting(RowReplacement& rows, const Plan& plan)
{
    for (const ReportingDuty& duty : plan.reporting) {
        rows.put(
            "reporting_duty",
            {{"code", duty.code},
             {"report", duty.report},
             {"audience", duty.audience},
             {"reporter", duty.by},
             {"wording", duty.wording},
             {"reconstructed", duty.reconstructed}});
        for (const MonthOfYear month : duty.months)
            rows.put("reporting_month", {{"duty", duty.code}, {"month", month}});
        for (const Date& meeting : duty.meetings)
            rows.put("reporting_meeting", {{"duty", duty.code}, {"held_on", meeting}});
    }
}

void readReporting(const Reading& reading, Plan& plan)
{
    const auto months = groupedBy<DutyCode>("duty", reading.rows("reporting_month"));
    const auto meetings = groupedBy<DutyCode>("duty", reading.rows("reporting_meeting"));
    for (const Row& row : reading.rows("reporting_duty")) {
        ReportingDuty duty{
            .code = row.get<DutyCode>("code"),
            .report = row.text("report"),
            .audience = row.text("audience"),
            .months = {},
            .meetings = {},
            .by = row.find<PostCode>("reporter"),
            .wording = row.text("wording"),
            .reconstructed = row.text("reconstructed")};
        for (const Row& month : rowsOf(months, duty.code))
            duty.months.insert(month.get<MonthOfYear>("month"));
        duty.meetings = referencesOf<Date>(meetings, duty.code, "held_on");
        plan.reporting.push_back(std::move(duty));
    }
}

} // namespace outturn::store
