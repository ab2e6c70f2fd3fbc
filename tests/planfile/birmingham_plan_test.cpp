#include "sample_plan.h"

#include <domain/plan/integrity.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>

using namespace outturn;

namespace {

[[nodiscard]] const PlanRecord& birmingham()
{
    static const PlanRecord record = test::samplePlan("birmingham-2015");
    return record;
}

[[nodiscard]] const Indicator& indicatorOf(const char* code)
{
    const Indicator* indicator = findIndicator(birmingham().plan, IndicatorCode(code));
    REQUIRE(indicator != nullptr);
    return *indicator;
}

[[nodiscard]] RelativeTarget
comparedWith(BenchmarkKind benchmark, const char* offset = "0", Reach reach = Reach::AtLeast)
{
    return {.benchmark = benchmark, .offset = Decimal::parse(offset), .reach = reach};
}

/// True where the indicator has that target in every year from the plan's first to @p last, and
/// none after it.
[[nodiscard]] bool isHeldUntil(const Indicator& indicator, int last, const Target& target)
{
    const PlanIdentity& identity = birmingham().plan.identity;
    std::map<AcademicYear, Target> expected;
    for (int year = identity.firstTargetYear.endYear(); year <= last; ++year)
        expected.emplace(AcademicYear(year), target);
    return indicator.targets == expected;
}

} // namespace

TEST_CASE("Eleven ambitions are the priorities of Birmingham's plan, and three strands serve them")
{
    const Plan& plan = birmingham().plan;
    CHECK(plan.identity.council == "Birmingham City Council");
    CHECK(plan.identity.firstTargetYear == AcademicYear(2015));
    CHECK(plan.identity.lastTargetYear == AcademicYear(2020));
    CHECK(plan.priorities.size() == 11);
    CHECK(plan.actions.size() == 3);
    for (const Priority& priority : plan.priorities) {
        CAPTURE(priority.title);
        CHECK_FALSE(indicatorsOf(plan, priority.number).empty());
        CHECK(actionsOf(plan, priority.number).size() == 3);
    }
    CHECK(integrityFaults(birmingham()).empty());
}

TEST_CASE("A partner that the council commissions answers for school improvement")
{
    const Plan& plan = birmingham().plan;
    const Post* partnership = findPost(plan, PostCode("partnership"));
    REQUIRE(partnership != nullptr);
    CHECK(partnership->isOrganisation);
    CHECK(partnership->holders.empty());
    CHECK(plan.actions.back().lead == PostCode("partnership"));
    CHECK(postText(plan, plan.identity.portfolioHolder.value(), Date(2015, 4, 1))
              .ends_with("(Brigid Jones)"));
}

TEST_CASE("Birmingham's article has no outturn and no benchmark, and none is made up")
{
    CHECK(birmingham().outturns.empty());
    CHECK(birmingham().benchmarks.empty());
}

TEST_CASE("Every maintained school is to be good or outstanding by 2018")
{
    const Indicator& schools = indicatorOf("OFS-MNT-GOOD");
    CHECK(schools.unit == Unit::PercentOfSchools);
    CHECK(schools.targets.size() == 1);
    CHECK(schools.targets.at(AcademicYear(2018)) == Target(NumberTarget{Decimal::whole(100)}));
}

TEST_CASE("Key stages 1 and 2 are to be at the national average by 2016")
{
    for (const char* code : {"KS1-R2", "KS1-W2", "KS1-M2", "KS2-RWM4"}) {
        CAPTURE(code);
        CHECK(isHeldUntil(indicatorOf(code), 2016, comparedWith(BenchmarkKind::National)));
        CHECK_FALSE(indicatorOf(code).isUndated);
    }
}

TEST_CASE("Key stages 4 and 5 and secondary attendance are to stay above the national average")
{
    for (const char* code : {"KS4-5ACEM", "KS5-2AE", "ATT-SEC"}) {
        CAPTURE(code);
        CHECK(isHeldUntil(
            indicatorOf(code), 2020, comparedWith(BenchmarkKind::National, "0", Reach::Beyond)));
    }
}

TEST_CASE("Pupils with SEND are to be level with such pupils in England")
{
    for (const char* code : {"KS1-R2-SEND", "KS1-W2-SEND", "KS1-M2-SEND", "KS2-RWM4-SEND"}) {
        CAPTURE(code);
        CHECK(isHeldUntil(indicatorOf(code), 2020, comparedWith(BenchmarkKind::NationalGroup)));
    }
}

TEST_CASE("Gaps are to close to a number of points below the figure for all pupils of the city")
{
    struct Gap
    {
        const char* code;
        const char* allPupils;
        const char* offset;
        int by;
    };

    for (const Gap& gap :
         {Gap{"KS2-RWM4-FSM", "KS2-RWM4", "-5", 2017},
          Gap{"KS4-5ACEM-FSM", "KS4-5ACEM", "-5", 2017},
          Gap{"KS2-RWM4-LAC", "KS2-RWM4", "-10", 2020},
          Gap{"KS4-5ACEM-LAC", "KS4-5ACEM", "-10", 2020},
          Gap{"KS4-5ACEM-DISTRICT", "KS4-5ACEM", "-3", 2018}}) {
        CAPTURE(gap.code);
        const Indicator& indicator = indicatorOf(gap.code);
        CHECK(isHeldUntil(
            indicator, gap.by, comparedWith(BenchmarkKind::CouncilAverage, gap.offset)));
        CHECK(indicator.councilAverage == IndicatorCode(gap.allPupils));
        CHECK(indicator.unit == Unit::Percent);
    }
    CHECK(indicatorOf("KS4-5ACEM-DISTRICT").targetsFor == TargetsFor::EveryDistrict);
    CHECK(indicatorOf("KS4-5ACEM-FSM").targetsFor == TargetsFor::Council);
}

TEST_CASE("The most able are to be within 5 points of the national average")
{
    CHECK(isHeldUntil(indicatorOf("KS2-RWM5"), 2020, comparedWith(BenchmarkKind::National, "-5")));
}

TEST_CASE("The number of young people out of education, employment and training is to fall")
{
    const Indicator& neet = indicatorOf("NEET");
    CHECK(neet.polarity == Polarity::Lower);
    CHECK(isHeldUntil(neet, 2020, DirectionTarget{Direction::Reduce}));
    CHECK_FALSE(neet.benchmark);
}

TEST_CASE("Six of Birmingham's ambitions name no year")
{
    std::set<int> undated;
    for (const Indicator& indicator : birmingham().plan.indicators)
        if (indicator.isUndated)
            undated.insert(indicator.priority.value());
    CHECK(undated == std::set<int>{3, 4, 8, 9, 10, 11});
}

TEST_CASE("Three ambitions say per cent and one says points, as Birmingham's article has them")
{
    const auto says = [](int priority, const std::string& words) {
        const Priority* found = findPriority(birmingham().plan, PriorityNumber(priority));
        REQUIRE(found != nullptr);
        return found->description.find(words) != std::string::npos;
    };
    CHECK(says(5, "within 5% of"));
    CHECK(says(6, "within 10% points of"));
    CHECK(says(7, "within 3% of"));
    CHECK(says(9, "within 5% of"));
}

TEST_CASE("The paper on Birmingham's plan goes to Cabinet, with no decision yet")
{
    const Plan& plan = birmingham().plan;
    REQUIRE(plan.papers.size() == 1);
    CHECK(plan.papers.front().body == "Cabinet");
    CHECK(plan.papers.front().date == Date(2015, 3, 16));
    CHECK_FALSE(plan.papers.front().decision);
}
