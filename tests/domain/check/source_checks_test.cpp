#include "fixture/builders.h"
#include "fixture/findings.h"

#include <domain/check/plan_check.h>
#include <domain/check/rules.h>

#include <catch2/catch.hpp>

using namespace outturn;
using fixture::found;
using fixture::number;
using Lines = std::vector<std::string>;

namespace {

PlanRecord recordWithStatement(
    Indicator indicator,
    std::string_view outturn,
    std::string_view size,
    StatedSide side,
    std::string_view wording)
{
    PlanRecord record = fixture::recordWith(std::move(indicator));
    record.outturns.push_back(fixture::outturn("NI", 2013, outturn));
    record.plan.statedVariances.push_back(
        {IndicatorCode("NI"), AcademicYear(2013), number(size), side, std::string(wording)});
    return record;
}

Lines stated(
    std::string_view outturn,
    std::string_view target,
    std::string_view size,
    StatedSide side,
    std::string_view wording = "as printed",
    Polarity polarity = Polarity::Higher)
{
    return found(
        check::statedVarianceDisagrees,
        recordWithStatement(
            fixture::indicatorWithTarget("NI", target, Unit::Percent, polarity),
            outturn,
            size,
            side,
            wording));
}

} // namespace

TEST_CASE("a distance from target that the source got wrong is set against the arithmetic")
{
    CHECK(
        stated("51.6", "58.3", "3.6", StatedSide::Below, "3.6% below target") ==
        Lines{"fault stated-variance-disagrees NI: For 2012/13 the source states \"3.6% below "
              "target\"; 51.6% against 58.3% is 6.7 percentage points below, and a difference "
              "between percentages is in percentage points, not %."});
}

TEST_CASE("a wrong side is said with what it means under the polarity")
{
    const PlanRecord record = recordWithStatement(
        fixture::indicatorWithTarget("NI", "34.4", Unit::PercentagePoints, Polarity::Lower),
        "34.7",
        "0.3",
        StatedSide::Below,
        "0.3 below target");
    CHECK(
        found(check::statedVarianceDisagrees, record) ==
        Lines{"fault stated-variance-disagrees NI: For 2012/13 the source states \"0.3 below "
              "target\"; 34.7 percentage points against 34.4 percentage points is 0.3 percentage "
              "points above, and worse, since lower is better."});
    CHECK_THAT(
        stated("59", "58", "1", StatedSide::Below).at(0),
        Catch::Contains("1.0 percentage point above, and better, since higher is better"));
}

TEST_CASE("a distance that is right raises no question")
{
    CHECK(stated("51.6", "58.3", "6.7", StatedSide::Below).empty());
    CHECK(stated("60", "58.3", "1.7", StatedSide::Above).empty());
    CHECK(stated("51.6", "58.3", "6.7", StatedSide::Above).size() == 1);
    CHECK(stated("51.6", "58.3", "6.7", StatedSide::Below, "6.7% below").size() == 1);
    CHECK_THAT(
        stated("58.3", "58.3", "0.1", StatedSide::Below).at(0),
        Catch::Contains("is exactly the target"));
}

TEST_CASE("a distance without its figure or target cannot be checked")
{
    PlanRecord record = recordWithStatement(
        fixture::indicatorWithTarget("NI", "58.3"), "51.6", "6.7", StatedSide::Below, "below");
    record.outturns.clear();
    CHECK_THAT(
        found(check::statedVarianceDisagrees, record).at(0),
        Catch::Contains("lacks the figure or the target"));
}

TEST_CASE("remarks on the source are repeated, each as a sentence")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.remarks = {
        {"priority 2", "The heading has no number"},
        {"plan", "Section A is missing."},
        {"priority 2", "The text is cut off."}};
    CHECK(
        found(check::sourceRemarks, record) ==
        Lines{
            "hint source-remark priority 2: The heading has no number.",
            "hint source-remark plan: Section A is missing.",
            "hint source-remark priority 2: The text is cut off."});
}

TEST_CASE("a remark about something that the plan does not have is a fault")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.remarks = {{"priority 9", "It is missing."}};
    CHECK(
        found(check::sourceRemarks, record) ==
        Lines{"fault remark-about-nothing priority 9: A remark is about \"priority 9\", which the "
              "plan does not have: It is missing."});
}

TEST_CASE("a remark is accepted like any finding")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.remarks = {{"plan", "Section A is missing."}};
    record.acceptances = {
        {.finding = "source-remark", .subject = "plan", .reason = "the title page stands for it"}};
    int accepted = 0;
    for (const Finding& finding : checkPlan(record))
        accepted += finding.accepted.has_value() ? 1 : 0;
    CHECK(accepted == 1);
}

TEST_CASE("what was made good is hinted at, the parts of one subject together")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.workAreas.push_back(
        {.code = WorkAreaCode("music"),
         .keyActivities = {
             {.text = "Sing", .reconstructed = "The line is cut off"},
             {.text = "Play", .reconstructed = {}},
             {.text = "Dance", .reconstructed = "The end is guessed."}}});
    record.plan.reporting.push_back(
        {.code = DutyCode("cabinet"), .reconstructed = "The month is assumed."});
    record.plan.equality.push_back(
        {.actions = {{.text = "Listen", .reconstructed = "Only alluded to."}}});
    CHECK(
        found(check::reconstructedFromDamagedSource, record) ==
        Lines{
            "hint reconstructed-from-damaged-source work area music: Made good where the source is "
            "damaged or silent: The line is cut off. The end is guessed.",
            "hint reconstructed-from-damaged-source duty cabinet: Made good where the source is "
            "damaged or silent: The month is assumed.",
            "hint reconstructed-from-damaged-source equality 1: Made good where the source is "
            "damaged or silent: Only alluded to."});
}
