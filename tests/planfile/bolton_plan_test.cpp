#include "sample_plan.h"

#include <domain/plan/integrity.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

using namespace outturn;

namespace {

[[nodiscard]] const PlanRecord& bolton()
{
    static const PlanRecord record = test::samplePlan("bolton-2009");
    return record;
}

[[nodiscard]] const Indicator& indicatorOfBolton(const char* code)
{
    const Indicator* indicator = findIndicator(bolton().plan, IndicatorCode(code));
    REQUIRE(indicator != nullptr);
    return *indicator;
}

[[nodiscard]] std::string outturnOf(const char* code)
{
    const auto found =
        std::ranges::find(bolton().outturns, IndicatorCode(code), &Outturn::indicator);
    REQUIRE(found != bolton().outturns.end());
    return std::to_string(found->year.endYear()) + ": " + std::get<Decimal>(found->value).text();
}

[[nodiscard]] const WorkArea& areaOf(const char* code)
{
    const auto& areas = bolton().plan.workAreas;
    const auto found = std::ranges::find(areas, WorkAreaCode(code), &WorkArea::code);
    REQUIRE(found != areas.end());
    return *found;
}

[[nodiscard]] Target number(const char* figure)
{
    return NumberTarget{Decimal::parse(figure)};
}

void checkCounted(const char* code, const char* figure, Unit unit)
{
    CAPTURE(code);
    const Indicator& indicator = indicatorOfBolton(code);
    CHECK(outturnOf(code) == figure);
    CHECK(indicator.unit == unit);
    CHECK_FALSE(indicator.base.empty());
    CHECK(indicator.activity);
}

[[nodiscard]] std::string leadOf(const char* area)
{
    const auto& lead = areaOf(area).lead;
    return lead ? postText(bolton().plan, *lead, Date(2009, 12, 3)) : std::string();
}

[[nodiscard]] bool looksTwelveMonthsAhead(const WorkArea& area)
{
    return area.from == Month(2009, 12) && area.to == Month(2010, 11) &&
        area.keyActivities.size() >= 4 && !area.indicators.empty();
}

} // namespace

TEST_CASE("Bolton's report has two priorities, learning and leadership, with twelve strands")
{
    const Plan& plan = bolton().plan;
    CHECK(plan.identity.council == "Bolton Council");
    CHECK(plan.identity.planYear == PlanYear(2009));
    CHECK(plan.priorities.size() == 2);
    CHECK(actionsOf(plan, PriorityNumber(1)).size() == 7);
    CHECK(actionsOf(plan, PriorityNumber(2)).size() == 5);
    CHECK(integrityFaults(bolton()).empty());
}

TEST_CASE("The national indicators have the targets and results that Bolton's report gives")
{
    CHECK(indicatorOfBolton("NI 72").targets.at(AcademicYear(2009)) == number("58.3"));
    CHECK(outturnOf("NI 72") == "2009: 51.6");
    CHECK(indicatorOfBolton("NI 92").targets.at(AcademicYear(2009)) == number("34.4"));
    CHECK(outturnOf("NI 92") == "2009: 34.7");
    CHECK(indicatorOfBolton("NI 92").polarity == Polarity::Lower);
}

TEST_CASE("The other national indicators of Bolton's report have no target")
{
    for (const char* code : {"NI 75", "NI 79", "NI 80", "NI 90", "NI 157"}) {
        CAPTURE(code);
        CHECK(indicatorOfBolton(code).targets.empty());
    }
}

TEST_CASE("What is counted in Bolton's report has its figure and its base, and no target")
{
    checkCounted("TUITION-PUPILS", "2010: 1704", Unit::Pupils);
    checkCounted("TUITION-SCHOOLS", "2010: 100", Unit::PercentOfSchools);
    checkCounted("BSTC-SCHOOLS", "2010: 55", Unit::Schools);
    checkCounted("MUSIC-PROJECTS", "2010: 105", Unit::Count);
    checkCounted("MUSIC-SCHOOLS", "2010: 95", Unit::PercentOfSchools);
    checkCounted("FYT-WRITING-2", "2009: 33", Unit::Percent);
    checkCounted("FYT-WRITING-1", "2009: 47", Unit::Percent);
    checkCounted("FYT-ATTITUDE", "2009: 97", Unit::Percent);
    CHECK(
        indicatorOfBolton("FYT-WRITING-2").base ==
        "children targeted in six schools, summer term 2009");
}

TEST_CASE("Diplomas go from eight lines with 300 learners to thirteen by 2010")
{
    CHECK(outturnOf("NI 90") == "2010: 300");
    CHECK(outturnOf("DIPLOMA-LINES") == "2010: 8");
    CHECK(indicatorOfBolton("DIPLOMA-LINES").targets.at(AcademicYear(2010)) == number("13"));
}

TEST_CASE("Shares without a target in figures keep what Bolton's report says of them")
{
    CHECK(outturnOf("NI 157") == "2009: 98");
    CHECK(outturnOf("EYFS-SETTINGS") == "2009: 66");
    CHECK(
        indicatorOfBolton("EYFS-SETTINGS").targets.at(AcademicYear(2010)) ==
        Target(DirectionTarget{Direction::Increase}));
}

TEST_CASE("The distances from target that Bolton's report prints are kept as printed")
{
    const auto& stated = bolton().plan.statedVariances;
    REQUIRE(stated.size() == 2);
    CHECK(stated[0].indicator == IndicatorCode("NI 72"));
    CHECK(stated[0].size == Decimal::parse("3.6"));
    CHECK(stated[0].side == StatedSide::Below);
    CHECK(stated[1].indicator == IndicatorCode("NI 92"));
    CHECK(stated[1].size == Decimal::parse("0.3"));
    CHECK(stated[1].side == StatedSide::Below);
}

TEST_CASE("The School Improvement Framework has five tiers, lightest support first")
{
    const auto& scheme = bolton().plan.categories;
    REQUIRE(scheme);
    CHECK(scheme->title == "School Improvement Framework");
    std::vector<std::string> tiers;
    for (const SchoolCategory& category : scheme->categories)
        tiers.push_back(category.name);
    CHECK(
        tiers ==
        std::vector<std::string>{
            "Core programme",
            "Specific support",
            "Focused support",
            "Intensive support",
            "Intensive intervention"});
    CHECK(std::ranges::none_of(scheme->categories, &std::string::empty, &SchoolCategory::support));
}

TEST_CASE("Four work areas look twelve months ahead")
{
    CHECK(bolton().plan.workAreas.size() == 4);
    CHECK(std::ranges::all_of(bolton().plan.workAreas, looksTwelveMonthsAhead));
    CHECK(leadOf("early-years").ends_with("(Sue Morse)"));
    CHECK(leadOf("14-19").ends_with("(Tony Rigler)"));
    CHECK(leadOf("enrichment").ends_with("(Jane Hampson)"));
    CHECK(leadOf("framework").empty());
}

TEST_CASE("The paper to Bolton's committee keeps its blanks and its placeholder")
{
    const Plan& plan = bolton().plan;
    REQUIRE(plan.papers.size() == 1);
    const CommitteePaper& paper = plan.papers.front();
    CHECK(paper.date == Date(2009, 12, 3));
    CHECK(paper.contact == "Tony Birch");
    CHECK(paper.summary == "Text to go here");
    CHECK(paper.reportNumber.empty());
    CHECK(paper.telephone.empty());
    CHECK(paper.backgroundDocuments.empty());
    CHECK(paper.decision == DecisionRecord{});
}

TEST_CASE("Bolton's report needs no equality assessment, and says why")
{
    const Plan& plan = bolton().plan;
    REQUIRE(plan.equality.size() == 1);
    CHECK(plan.equality.front().state == AssessmentState::NotNeeded);
    CHECK_FALSE(plan.equality.front().conclusion.empty());
}
