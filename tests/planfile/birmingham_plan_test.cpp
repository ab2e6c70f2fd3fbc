#include "sample_plan.h"

#include <domain/plan/integrity.h>
#include <domain/rating/lookup.h>

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

[[nodiscard]] const Indicator& indicatorOfBirmingham(const char* code)
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

/// The group's figure is to be within @p offset of that for all pupils by the year @p by.
void checkGap(const char* group, const char* allPupils, const char* offset, int by)
{
    CAPTURE(group);
    const Indicator& indicator = indicatorOfBirmingham(group);
    CHECK(isHeldUntil(indicator, by, comparedWith(BenchmarkKind::CouncilAverage, offset)));
    CHECK(indicator.councilAverage == IndicatorCode(allPupils));
    CHECK(indicator.unit == Unit::Percent);
}

[[nodiscard]] bool says(int priority, const char* words)
{
    const Priority* found = findPriority(birmingham().plan, PriorityNumber(priority));
    return found != nullptr && found->description.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("Birmingham's plan sets targets for the academic years to 2020")
{
    const Plan& plan = birmingham().plan;
    CHECK(plan.identity.council == "Birmingham City Council");
    CHECK(plan.identity.firstTargetYear == AcademicYear(2015));
    CHECK(plan.identity.lastTargetYear == AcademicYear(2020));
    CHECK(integrityFaults(birmingham()).empty());
}

TEST_CASE("Eleven ambitions are the priorities of Birmingham's plan, and three strands serve them")
{
    const Plan& plan = birmingham().plan;
    CHECK(plan.priorities.size() == 11);
    CHECK(plan.actions.size() == 3);
    CHECK(std::ranges::all_of(plan.priorities, [&plan](const Priority& priority) {
        return !indicatorsOf(plan, priority.number).empty() &&
            actionsOf(plan, priority.number).size() == 3;
    }));
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
    const Indicator& schools = indicatorOfBirmingham("OFS-MNT-GOOD");
    CHECK(schools.unit == Unit::PercentOfSchools);
    CHECK(schools.targets.size() == 1);
    CHECK(schools.targets.at(AcademicYear(2018)) == Target(NumberTarget{Decimal::whole(100)}));
}

TEST_CASE("Key stages 1 and 2 are to be at the national average by 2016")
{
    for (const char* code : {"KS1-R2", "KS1-W2", "KS1-M2", "KS2-RWM4"}) {
        CAPTURE(code);
        CHECK(
            isHeldUntil(indicatorOfBirmingham(code), 2016, comparedWith(BenchmarkKind::National)));
        CHECK_FALSE(indicatorOfBirmingham(code).isUndated);
    }
}

TEST_CASE("Key stages 4 and 5 and secondary attendance are to stay above the national average")
{
    for (const char* code : {"KS4-5ACEM", "KS5-2AE", "ATT-SEC"}) {
        CAPTURE(code);
        CHECK(isHeldUntil(
            indicatorOfBirmingham(code),
            2020,
            comparedWith(BenchmarkKind::National, "0", Reach::Beyond)));
    }
}

TEST_CASE("Pupils with SEND are to be level with such pupils in England")
{
    for (const char* code : {"KS1-R2-SEND", "KS1-W2-SEND", "KS1-M2-SEND", "KS2-RWM4-SEND"}) {
        CAPTURE(code);
        CHECK(isHeldUntil(
            indicatorOfBirmingham(code), 2020, comparedWith(BenchmarkKind::NationalGroup)));
    }
}

TEST_CASE("Gaps are to close to a number of points below the figure for all pupils of the city")
{
    checkGap("KS2-RWM4-FSM", "KS2-RWM4", "-5", 2017);
    checkGap("KS4-5ACEM-FSM", "KS4-5ACEM", "-5", 2017);
    checkGap("KS2-RWM4-LAC", "KS2-RWM4", "-10", 2020);
    checkGap("KS4-5ACEM-LAC", "KS4-5ACEM", "-10", 2020);
    checkGap("KS4-5ACEM-DISTRICT", "KS4-5ACEM", "-3", 2018);
    CHECK(indicatorOfBirmingham("KS4-5ACEM-DISTRICT").targetsFor == TargetsFor::EveryDistrict);
    CHECK(indicatorOfBirmingham("KS4-5ACEM-FSM").targetsFor == TargetsFor::Council);
}

TEST_CASE("The most able are to be within 5 points of the national average")
{
    CHECK(isHeldUntil(
        indicatorOfBirmingham("KS2-RWM5"), 2020, comparedWith(BenchmarkKind::National, "-5")));
}

TEST_CASE("The number of young people out of education, employment and training is to fall")
{
    const Indicator& neet = indicatorOfBirmingham("NEET");
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

namespace {

/// Birmingham's plan with a figure for all pupils at key stage 4 in 2017.
[[nodiscard]] PlanRecord withAllPupilsAt(const char* value)
{
    PlanRecord record = birmingham();
    record.outturns.push_back(
        {.indicator = IndicatorCode("KS4-5ACEM"),
         .year = AcademicYear(2017),
         .term = std::nullopt,
         .stage = Stage::Validated,
         .scope = {},
         .value = Decimal::parse(value),
         .cohort = std::nullopt,
         .measure = std::nullopt,
         .comment = {},
         .source = {},
         .enteredBy = {},
         .enteredAt = {}});
    return record;
}

[[nodiscard]] ResolvedTarget targetOf(const PlanRecord& record, const char* code, int year)
{
    const auto target =
        resolvedTarget(record, indicatorOfBirmingham(code), Scope{}, AcademicYear(year));
    REQUIRE(target);
    return *target;
}

} // namespace

TEST_CASE("A gap's target is a figure as soon as that for all pupils of the city is in")
{
    CHECK_FALSE(targetOf(birmingham(), "KS4-5ACEM-FSM", 2017).value);

    const ResolvedTarget target = targetOf(withAllPupilsAt("62"), "KS4-5ACEM-FSM", 2017);
    CHECK(target.value == Decimal::whole(57));
    CHECK(
        target.explanation ==
        "within 5 percentage points of the Birmingham average of 62.0%: at least 57.0%");
}

TEST_CASE("A target that leans on the national average is a figure as soon as that is in")
{
    PlanRecord record = birmingham();
    CHECK_FALSE(targetOf(record, "KS2-RWM4", 2016).value);

    record.benchmarks.push_back(
        {.indicator = IndicatorCode("KS2-RWM4"),
         .kind = BenchmarkKind::National,
         .year = AcademicYear(2016),
         .value = Decimal::whole(80),
         .stage = Stage::Provisional,
         .comment = {},
         .source = {},
         .enteredBy = {},
         .enteredAt = {}});
    CHECK(targetOf(record, "KS2-RWM4", 2016).value == Decimal::whole(80));
}
