#include "fixture/builders.h"
#include "fixture/findings.h"

#include <domain/check/rules.h>

#include <catch2/catch.hpp>

using namespace outturn;
using fixture::found;
using fixture::subjects;
using Lines = std::vector<std::string>;

namespace {

Action action(std::string_view code, std::vector<PriorityNumber> priorities)
{
    return {
        .code = ActionCode(code),
        .title = "Visit schools",
        .priorities = std::move(priorities),
        .start = Month(2013, 4),
        .end = Month(2014, 3)};
}

WorkArea workArea(std::string_view code, std::vector<KeyActivity> activities)
{
    return {
        .code = WorkAreaCode(code),
        .title = "Early years",
        .priorities = {PriorityNumber(2)},
        .keyActivities = std::move(activities)};
}

SchoolCategory category(std::string_view code, std::string_view name)
{
    return {.code = CategoryCode(code), .name = std::string(name)};
}

} // namespace

TEST_CASE("a strategy without figures is told what it lacks, once")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.actions.push_back(action("1", {PriorityNumber(1), PriorityNumber(2)}));
    CHECK(
        found(check::planWithoutParts, record) ==
        Lines{"hint plan-without-indicators plan: The plan has no indicators, so nothing in it can "
              "be measured or rated."});
    CHECK(found(check::priorityWithoutIndicator, record).empty());
}

TEST_CASE("indicators without any target are no path to a rating")
{
    PlanRecord record = fixture::recordWith(fixture::indicator("KPI"));
    record.plan.actions.push_back(action("1", {PriorityNumber(1)}));
    CHECK_THAT(
        found(check::planWithoutParts, record).at(0),
        Catch::StartsWith("hint plan-without-targets plan: "));
    CHECK(found(check::missingTarget, record).empty());
    record.plan.indicators.push_back(fixture::indicatorWithTarget("OTHER", "77"));
    CHECK(found(check::planWithoutParts, record).empty());
    CHECK(
        found(check::missingTarget, record) ==
        Lines{"warning missing-target KPI: There is no target for any year."});
}

TEST_CASE("a priority is served by an action or by a work area that has something to do")
{
    PlanRecord record = fixture::emptyRecord();
    CHECK(found(check::priorityWithoutAction, record).empty());
    record.plan.actions.push_back(action("1", {PriorityNumber(1)}));
    CHECK(
        found(check::priorityWithoutAction, record) ==
        Lines{"warning priority-without-action priority 2: No action or key activity serves "
              "priority 2."});
    record.plan.workAreas.push_back(workArea("early-years", {}));
    CHECK(subjects(check::priorityWithoutAction, record) == Lines{"priority 2"});
    CHECK(
        found(check::workAreaWithoutActivities, record) ==
        Lines{"warning work-area-without-activities work area early-years: The work area \"Early "
              "years\" names no key activities."});
    record.plan.workAreas[0].keyActivities.push_back({.text = "Visit settings"});
    CHECK(found(check::priorityWithoutAction, record).empty());
    CHECK(found(check::workAreaWithoutActivities, record).empty());
}

TEST_CASE("key activities are work enough for a plan without actions")
{
    PlanRecord record = fixture::emptyRecord();
    const auto isTold = [&] {
        const auto lines = found(check::planWithoutParts, record);
        return !lines.empty() && lines.back().starts_with("hint plan-without-actions ");
    };
    CHECK(isTold());
    record.plan.workAreas.push_back(workArea("early-years", {{.text = "Visit settings"}}));
    CHECK_FALSE(isTold());
}

TEST_CASE("a priority that nothing measures is hinted at where others are measured")
{
    const PlanRecord record = fixture::recordWith(fixture::indicator("KPI"));
    CHECK(
        found(check::priorityWithoutIndicator, record) ==
        Lines{"hint priority-without-indicator priority 2: No indicator shows whether priority 2 "
              "is reached."});
}

TEST_CASE("school categories are at least two, and each has a name of its own")
{
    PlanRecord record = fixture::emptyRecord();
    CHECK(found(check::categoriesUnclear, record).empty());
    record.plan.categories =
        CategoryScheme{.title = "Tiers", .categories = {category("1", "Core")}};
    CHECK_THAT(
        found(check::categoriesUnclear, record).at(0),
        Catch::StartsWith("warning categories-too-few categories: "));
    record.plan.categories->categories.push_back(category("2", "Core"));
    CHECK(
        found(check::categoriesUnclear, record) ==
        Lines{"fault category-named-twice category 2: Another category is called \"Core\" as "
              "well."});
    record.plan.categories->categories[1].name = "Intensive";
    CHECK(found(check::categoriesUnclear, record).empty());
}
