#include "../fixture/builders.h"

#include <domain/school/district_standing.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

const Date today(2013, 12, 2);

SchoolProfile schoolIn(int urn, const char* district, std::optional<InspectionGrade> grade)
{
    SchoolProfile profile{School{.urn = Urn(urn), .name = "School"}, {}, {}, false, {}, {}};
    profile.school.district = district;
    if (grade)
        profile.latest = Inspection{Urn(urn), Date(2013, 5, 1), *grade, {}, {}};
    return profile;
}

PlanRecord record()
{
    PlanRecord record = fixture::recordWith(fixture::indicatorWithTarget("A", "70"));
    record.plan.categories = CategoryScheme{
        "Tiers", {}, {{CategoryCode("1"), "One", {}, {}}, {CategoryCode("2"), "Two", {}, {}}}};
    Outturn council = fixture::outturn("A", 2013, "72");
    Outturn north = fixture::outturn("A", 2013, "60");
    north.scope = Scope::district("North");
    Outturn west = fixture::outturn("A", 2013, "75");
    west.scope = Scope::district("West");
    record.outturns = {council, north, west};
    return record;
}

} // namespace

TEST_CASE("each district has its own ratings and the standing of its schools, beside the council's")
{
    const std::vector<SchoolProfile> schools{
        schoolIn(100001, "North", InspectionGrade::Good),
        schoolIn(100002, "North", InspectionGrade::Inadequate),
        schoolIn(100003, "South", {})};
    const std::vector<LogEntry> entries{
        CategoryDecision{Urn(100002), Date(2013, 9, 1), CategoryCode("2"), "r", "a", {}}};
    const DistrictTable table =
        districtTable(record(), AcademicYear(2013), today, schools, SchoolLog(entries));
    CHECK(table.council.indicators[0].rating.status == RagStatus::Green);
    CHECK(table.all.schools == 3);
    REQUIRE(table.districts.size() == 3);
    const DistrictStandings& north = table.districts[0];
    CHECK(north.name == "North");
    CHECK(north.scorecard.indicators[0].rating.status == RagStatus::Red);
    CHECK(north.counts.schools == 2);
    CHECK(north.counts.inOfstedCategory == 1);
    CHECK(north.counts.grades.at(InspectionGrade::Good) == 1);
    CHECK(north.counts.categories[1] == std::pair(CategoryCode("2"), 1));
    CHECK(north.counts.withoutCategory == 1);
    CHECK(table.districts[1].counts.notInspected == 1);
    CHECK(table.districts[1].scorecard.indicators[0].rating.status == RagStatus::NoData);
    CHECK(table.districts[2].name == "West"); // a figure but no school that is known
    CHECK(table.districts[2].counts.schools == 0);
}

TEST_CASE("a district's concerns are what is short of its target there, with the plan's actions")
{
    PlanRecord plan = record();
    plan.plan.actions.push_back(
        {.code = ActionCode("1"),
         .title = "Visits",
         .priorities = {PriorityNumber(1)},
         .start = Month(2013, 4),
         .end = Month(2014, 3)});
    const DistrictTable table = districtTable(plan, AcademicYear(2013), today, {}, {});
    const auto concerns = concernsOf(table.districts[0], plan.plan);
    REQUIRE(concerns.size() == 1);
    CHECK(concerns[0].result->indicator.code == IndicatorCode("A"));
    REQUIRE(concerns[0].actions.size() == 1);
    CHECK(concerns[0].actions[0]->title == "Visits");
    CHECK(concernsOf(table.districts[1], plan.plan).empty());
}
