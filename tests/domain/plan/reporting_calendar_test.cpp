#include "fixture/builders.h"

#include <domain/error.h>
#include <domain/plan/reporting_calendar.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

ReportingDuty duty(std::string_view code, std::set<int> months, std::vector<Date> meetings = {})
{
    ReportingDuty result{.code = DutyCode(code), .report = "Progress", .audience = "Cabinet"};
    for (const int month : months)
        result.months.insert(MonthOfYear(month));
    result.meetings = std::move(meetings);
    return result;
}

Plan planWith(std::vector<ReportingDuty> duties)
{
    Plan plan = fixture::emptyRecord().plan;
    plan.reporting = std::move(duties);
    return plan;
}

} // namespace

TEST_CASE("A report due in a month of every year is due by that month's last day")
{
    const Plan plan = planWith({duty("committee", {2, 10})});

    const auto due = reportsDue(plan, Date(2013, 4, 1), Date(2016, 2, 29));

    REQUIRE(due.size() == 6);
    CHECK(due.front() == ReportDue{DutyCode("committee"), Month(2013, 10), std::nullopt});
    CHECK(due.back() == ReportDue{DutyCode("committee"), Month(2016, 2), std::nullopt});
    CHECK(reportsDue(plan, Date(2013, 4, 1), Date(2016, 2, 28)).size() == 5);
}

TEST_CASE("A meeting that is fixed stands for its month")
{
    const Plan plan = planWith({duty("committee", {10}, {Date(2013, 10, 4)})});

    const auto due = reportsDue(plan, Date(2013, 9, 1), Date(2014, 10, 31));

    REQUIRE(due.size() == 2);
    CHECK(due[0] == ReportDue{DutyCode("committee"), Month(2013, 10), Date(2013, 10, 4)});
    CHECK(due[1] == ReportDue{DutyCode("committee"), Month(2014, 10), std::nullopt});
}

TEST_CASE("A meeting with a year that cannot be meant is never due, and stands for no month")
{
    const Plan plan = planWith({duty("committee", {10}, {Date(1913, 10, 4)})});

    const auto due = reportsDue(plan, Date(2013, 9, 1), Date(2014, 8, 31));

    REQUIRE(due.size() == 1);
    CHECK(due[0] == ReportDue{DutyCode("committee"), Month(2013, 10), std::nullopt});
}

TEST_CASE("The next report is the soonest of any duty, today's included")
{
    const Plan plan =
        planWith({duty("cabinet", {6}), duty("committee", {10}, {Date(2013, 10, 4)})});

    CHECK(nextReportDue(plan, Date(2013, 5, 1))->duty == DutyCode("cabinet"));
    CHECK(nextReportDue(plan, Date(2013, 6, 30))->duty == DutyCode("cabinet"));
    CHECK(nextReportDue(plan, Date(2013, 7, 1))->duty == DutyCode("committee"));
    CHECK(nextReportDue(plan, Date(2013, 10, 4))->duty == DutyCode("committee"));
    CHECK(nextReportDue(plan, Date(2013, 10, 5))->month == Month(2014, 6));
}

TEST_CASE("Reports of the same day stand in the plan's order")
{
    const Plan plan = planWith({duty("second-in-the-alphabet", {3}), duty("first", {3})});

    const auto due = reportsDue(plan, Date(2014, 3, 1), Date(2014, 3, 31));

    REQUIRE(due.size() == 2);
    CHECK(due[0].duty == DutyCode("second-in-the-alphabet"));
}

TEST_CASE("A duty without a month or a meeting is never due")
{
    const Plan plan = planWith({duty("regularly", {})});

    CHECK_FALSE(nextReportDue(plan, Date(2014, 2, 28)));
    CHECK_FALSE(nextReportDue(planWith({}), Date(2016, 2, 29)));
}

TEST_CASE("A month of the year is one of twelve")
{
    CHECK(MonthOfYear(3).label() == "March");
    CHECK_THROWS_AS(MonthOfYear(0), Error);
    CHECK_THROWS_AS(MonthOfYear(13), Error);
    CHECK(lastDayOf(Month(2016, 2)) == Date(2016, 2, 29));
    CHECK(lastDayOf(Month(2013, 12)) == Date(2013, 12, 31));
}
