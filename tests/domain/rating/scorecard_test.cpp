#include "fixture/builders.h"
#include "fixture/kent_record.h"
#include "fixture/printing.h"

#include <domain/rating/scorecard.h>

#include <algorithm>

using namespace outturn;
using fixture::number;

namespace {

const AcademicYear year2014(2014);

PlanRecord recordOfOne(Polarity polarity = Polarity::Higher)
{
    Indicator indicator = fixture::indicator("KPI", Unit::Percent, polarity);
    indicator.measure = MeasureCode("M1");
    for (const int year : {2013, 2014, 2015, 2016})
        indicator.targets.emplace(AcademicYear(year), NumberTarget{number("80")});
    PlanRecord record = fixture::recordWith(indicator);
    record.measures.push_back(fixture::measure("M1", 2000));
    record.measures.push_back(fixture::measure("M2", 2000));
    return record;
}

IndicatorResult
assessed(const PlanRecord& record, AcademicYear year = year2014, std::optional<Date> asAt = {})
{
    return assessIndicator(
        record, record.plan.indicators.front(), {.year = year, .scope = {}, .asAt = asAt});
}

const IndicatorResult& resultOf(const Scorecard& card, std::string_view code)
{
    return *std::ranges::find(card.indicators, IndicatorCode(code), [](const IndicatorResult& r) {
        return r.indicator.code;
    });
}

} // namespace

TEST_CASE("provisional is compared with provisional where both years have it")
{
    PlanRecord record = recordOfOne();
    record.outturns = {
        fixture::outturn("KPI", 2013, "76", Stage::Provisional),
        fixture::outturn("KPI", 2013, "77", Stage::Validated),
        fixture::outturn("KPI", 2014, "76.5", Stage::Provisional)};
    CHECK(assessed(record).direction.travel == Travel::Improved);
    CHECK(assessed(record).direction.previous == number("76"));
    record.outturns.push_back(fixture::outturn("KPI", 2014, "76.8", Stage::Validated));
    CHECK(assessed(record).direction.travel == Travel::Declined);
    CHECK(assessed(record).direction.previous == number("77"));
}

TEST_CASE("provisional is compared with the firmest figure where the year before has no other")
{
    PlanRecord record = recordOfOne();
    record.outturns = {
        fixture::outturn("KPI", 2013, "77", Stage::Validated),
        fixture::outturn("KPI", 2014, "76.5", Stage::Provisional)};
    CHECK(assessed(record).direction.previous == number("77"));
}

TEST_CASE("a forecast is compared with what happened, and nothing with last year's forecast")
{
    PlanRecord record = recordOfOne();
    record.outturns = {
        fixture::outturn("KPI", 2013, "79", Stage::Forecast),
        fixture::outturn("KPI", 2013, "77", Stage::Validated),
        fixture::outturn("KPI", 2014, "78", Stage::Forecast)};
    CHECK(assessed(record).direction.travel == Travel::Improved);
    CHECK(assessed(record).direction.previous == number("77"));
    record.outturns.erase(record.outturns.begin() + 1);
    CHECK(assessed(record).direction.travel == Travel::None);
}

TEST_CASE("the year before is the year before and not the previous row")
{
    PlanRecord record = recordOfOne();
    record.outturns = {fixture::outturn("KPI", 2012, "70"), fixture::outturn("KPI", 2014, "76")};
    CHECK(assessed(record).direction.travel == Travel::None);
    CHECK_FALSE(assessed(record).direction.previous);
}

TEST_CASE("a figure of another measure gets no arrow, on either side")
{
    PlanRecord record = recordOfOne();
    record.outturns = {fixture::outturn("KPI", 2013, "70"), fixture::outturn("KPI", 2014, "76")};
    record.outturns[1].measure = MeasureCode("M2");
    CHECK(assessed(record).rating.status == RagStatus::NotComparable);
    CHECK(assessed(record).direction.travel == Travel::None);
    record.outturns[1].measure.reset();
    record.outturns[0].measure = MeasureCode("M2");
    CHECK(isColour(assessed(record).rating.status));
    CHECK(assessed(record).direction.travel == Travel::None);
}

TEST_CASE("two figures of the same other measure are still not this indicator's")
{
    PlanRecord record = recordOfOne();
    record.outturns = {fixture::outturn("KPI", 2013, "70"), fixture::outturn("KPI", 2014, "76")};
    for (Outturn& outturn : record.outturns)
        outturn.measure = MeasureCode("M2");
    CHECK(assessed(record).direction.travel == Travel::None);
    CHECK_FALSE(assessed(record).cohort);
}

TEST_CASE("a year before whose firmest figure is of another measure gives nothing to compare with")
{
    PlanRecord record = recordOfOne();
    record.outturns = {
        fixture::outturn("KPI", 2013, "70", Stage::Provisional),
        fixture::outturn("KPI", 2013, "71", Stage::Validated),
        fixture::outturn("KPI", 2014, "76", Stage::Validated)};
    record.outturns[1].measure = MeasureCode("M2");
    CHECK(assessed(record).direction.travel == Travel::None);
}

TEST_CASE("a trend takes comparable, real figures up to the year alone")
{
    PlanRecord record = recordOfOne();
    for (const auto& [year, value] :
         {std::pair(2011, "60"),
          std::pair(2012, "62"),
          std::pair(2013, "64"),
          std::pair(2014, "66")})
        record.outturns.push_back(fixture::outturn("KPI", year, value));
    record.outturns.push_back(fixture::outturn("KPI", 2015, "10"));
    REQUIRE(assessed(record).trend);
    CHECK(assessed(record).trend->perYear == number("2"));
    CHECK(assessed(record).trend->periods == 4);
    record.outturns[1].measure = MeasureCode("M2");
    CHECK_FALSE(assessed(record).trend);
    record.outturns[1].measure.reset();
    record.outturns[3].stage = Stage::Forecast;
    CHECK_FALSE(assessed(record).trend);
}

TEST_CASE("before its results can be out a figure is not due; from then on there is no data")
{
    PlanRecord record = recordOfOne();
    CHECK(assessed(record, year2014, Date(2014, 9, 30)).rating.status == RagStatus::NotDue);
    CHECK(assessed(record, year2014, Date(2014, 10, 1)).rating.status == RagStatus::NoData);
    CHECK(assessed(record, year2014).rating.status == RagStatus::NoData);
    record.measures[0].releases.provisionalMonth = 2;
    CHECK(assessed(record, year2014, Date(2015, 1, 31)).rating.status == RagStatus::NotDue);
    CHECK(assessed(record, year2014, Date(2015, 2, 1)).rating.status == RagStatus::NoData);
    record.outturns.push_back(fixture::outturn("KPI", 2014, "80"));
    CHECK(assessed(record, year2014, Date(2014, 1, 1)).rating.status == RagStatus::Green);
}

TEST_CASE("an indicator that comes out every term is due when its year is over")
{
    PlanRecord record = recordOfOne();
    record.plan.indicators[0].frequency = Frequency::Termly;
    CHECK(assessed(record, year2014, Date(2014, 8, 31)).rating.status == RagStatus::NotDue);
    CHECK(assessed(record, year2014, Date(2014, 9, 1)).rating.status == RagStatus::NoData);
}

TEST_CASE("the benchmark shown is the year's, or the latest before it with its year")
{
    PlanRecord record = recordOfOne();
    record.plan.indicators[0].benchmark = BenchmarkKind::National;
    record.benchmarks = {
        fixture::benchmark("KPI", 2012, "75"),
        fixture::benchmark("KPI", 2013, "76.25"),
        fixture::benchmark("KPI", 2015, "79"),
        fixture::benchmark("KPI", 2014, "99", BenchmarkKind::Region)};
    CHECK(assessed(record).benchmark == number("76.3"));
    CHECK(assessed(record).benchmarkYear == AcademicYear(2013));
    CHECK_FALSE(assessed(record, AcademicYear(2011)).benchmark);
}

TEST_CASE("a share with its counts brings its arithmetic and its interval along")
{
    PlanRecord record = recordOfOne();
    record.outturns.push_back(fixture::outturnOf("KPI", 2014, 5, 7));
    const IndicatorResult result = assessed(record);
    REQUIRE(result.cohort);
    CHECK(result.cohort->neededMore == 1);
    REQUIRE(result.chance);
    CHECK(isWithinChance(*result.chance, number("80")));
    // Chance is shown, never used: the figure is still red.
    CHECK(result.rating.status == RagStatus::Red);
}

TEST_CASE("a judgement counts for its own indicator, year and scope, the latest made first")
{
    PlanRecord record = recordOfOne();
    record.plan.policy = JudgementPolicy{};
    record.outturns.push_back(fixture::outturn("KPI", 2014, "90"));
    const auto judge = [&](int year, RagStatus status, Scope scope = {}) {
        record.judgements.push_back(
            {.indicator = IndicatorCode("KPI"),
             .year = AcademicYear(year),
             .scope = std::move(scope),
             .status = status,
             .by = "A",
             .reason = "b"});
    };
    judge(2013, RagStatus::Red);
    judge(2014, RagStatus::Red, Scope::district("Swale"));
    CHECK(assessed(record).rating.status == RagStatus::NoData);
    judge(2014, RagStatus::Amber);
    judge(2014, RagStatus::Green);
    CHECK(assessed(record).rating.status == RagStatus::Green);
}

TEST_CASE("the first and the last academic year there are can be assessed")
{
    PlanRecord record = recordOfOne();
    CHECK_NOTHROW(assessed(record, AcademicYear(1990)));
    CHECK_NOTHROW(assessed(record, AcademicYear(2100)));
    record.plan.identity.firstTargetYear = AcademicYear(1990);
    record.plan.identity.lastTargetYear = AcademicYear(2100);
    CHECK(assessed(record).trajectory.size() == 111);
}

TEST_CASE("a roll-up counts every status and shows the worst colour")
{
    StatusCounts counts;
    CHECK(counts.worst() == RagStatus::NoData);
    CHECK(counts.total() == 0);
    counts.add(RagStatus::NotComparable);
    counts.add(RagStatus::NoTarget);
    CHECK(counts.worst() == RagStatus::NoTarget);
    counts.add(RagStatus::Green);
    CHECK(counts.worst() == RagStatus::Green);
    counts.add(RagStatus::Amber);
    counts.add(RagStatus::Green);
    CHECK(counts.worst() == RagStatus::Amber);
    counts.add(RagStatus::Red);
    CHECK(counts.worst() == RagStatus::Red);
    CHECK(counts.of(RagStatus::Green) == 2);
    CHECK(counts.total() == 6);
}

TEST_CASE("a priority rolls up its own indicators and the plan rolls up all")
{
    const PlanRecord record = fixture::kentWithPublishedOutturns();
    const Scorecard card = assess(record, {.year = AcademicYear(2013), .scope = {}, .asAt = {}});
    REQUIRE(card.indicators.size() == 22);
    REQUIRE(card.priorities.size() == 8);
    CHECK(card.counts.total() == 22);
    int inPriorities = 0;
    for (const PriorityResult& priority : card.priorities)
        inPriorities += priority.counts.total();
    CHECK(inPriorities == 22);
    CHECK(card.priorities[0].counts.of(RagStatus::Green) == 3);
    CHECK(card.priorities[0].counts.worst() == RagStatus::Green);
    CHECK(card.priorities[1].counts.of(RagStatus::NotComparable) == 1);
    CHECK(card.priorities[1].counts.worst() == RagStatus::NoData);
    CHECK(card.priorities[4].counts.worst() == RagStatus::Red);
    CHECK(resultOf(card, "KS1-R2B").direction.travel == Travel::Improved);
    CHECK(resultOf(card, "GAP-SEN-KS4").direction.travel == Travel::Improved);
    CHECK(resultOf(card, "GAP-FSM-KS4").direction.travel == Travel::Declined);
    CHECK(resultOf(card, "KS2-EM4").direction.travel == Travel::None);
}

TEST_CASE("activity, which is never rated, is assessed but not counted")
{
    PlanRecord record = fixture::kentWithPublishedOutturns();
    Indicator& indicator = record.plan.indicators.front();
    indicator.targets.clear();
    indicator.activity = ExpectedRange{};
    const Scorecard card = assess(record, {.year = AcademicYear(2013), .scope = {}, .asAt = {}});
    CHECK(card.indicators.size() == 22);
    CHECK(card.counts.total() == 21);
    CHECK(card.priorities[0].counts.total() == 2);
}

TEST_CASE("another scope has its own figures and none of the council's")
{
    PlanRecord record = recordOfOne();
    record.outturns.push_back(fixture::outturn("KPI", 2014, "80"));
    const ReviewPoint swale{.year = year2014, .scope = Scope::district("Swale"), .asAt = {}};
    CHECK(assess(record, swale).counts.of(RagStatus::NoData) == 1);
    Outturn outturn = fixture::outturn("KPI", 2014, "70");
    outturn.scope = swale.scope;
    record.outturns.push_back(outturn);
    CHECK(assess(record, swale).indicators[0].rating.outturn == number("70"));
}

TEST_CASE("the latest year with outturns is the latest that has a target too")
{
    PlanRecord record = recordOfOne();
    CHECK(latestYearWithOutturns(record) == AcademicYear(2013));
    record.outturns.push_back(fixture::outturn("KPI", 2012, "70"));
    CHECK(latestYearWithOutturns(record) == AcademicYear(2013));
    record.outturns.push_back(fixture::outturn("KPI", 2015, "70"));
    CHECK(latestYearWithOutturns(record) == AcademicYear(2015));
    record.outturns.push_back(fixture::outturn("KPI", 2017, "70"));
    CHECK(latestYearWithOutturns(record) == AcademicYear(2015));
    record.outturns.push_back(fixture::outturn("KPI", 2016, "72", Stage::Forecast));
    CHECK(latestYearWithOutturns(record) == AcademicYear(2015));
    record.outturns.push_back(fixture::outturn("KPI", 2016, "71", Stage::Provisional));
    CHECK(latestYearWithOutturns(record) == AcademicYear(2016));
}

TEST_CASE(
    "the year to show first is the one that the plan's year is judged on, once it has figures")
{
    PlanRecord record = recordOfOne();
    record.plan.identity.planYear = PlanYear(2014);
    record.outturns.push_back(fixture::outturn("KPI", 2015, "70"));
    CHECK(yearInReview(record) == AcademicYear(2015));
    record.outturns.push_back(fixture::outturn("KPI", 2014, "70"));
    CHECK(yearInReview(record) == AcademicYear(2014));
}

TEST_CASE("the council average is shown and leant on from the outturn of the indicator it is of")
{
    PlanRecord record = recordOfOne();
    Indicator& indicator = record.plan.indicators[0];
    indicator.benchmark = BenchmarkKind::CouncilAverage;
    indicator.councilAverage = IndicatorCode("ALL");
    indicator.targets.insert_or_assign(
        AcademicYear(2013),
        RelativeTarget{BenchmarkKind::CouncilAverage, number("-5"), Reach::AtLeast});
    record.plan.indicators.push_back(fixture::indicator("ALL"));
    record.plan.indicators[1].measure = MeasureCode("M1");
    record.outturns.push_back(fixture::outturn("KPI", 2013, "57"));
    CHECK(assessed(record, AcademicYear(2013)).rating.status == RagStatus::Unresolved);

    record.outturns.push_back(fixture::outturn("ALL", 2013, "62", Stage::Provisional));
    CHECK(assessed(record, AcademicYear(2013)).rating.status == RagStatus::Green);
    CHECK(assessed(record, AcademicYear(2013)).benchmark == number("62"));
    CHECK_THAT(
        assessed(record, AcademicYear(2013)).rating.reason, Catch::Contains("62.0% (provisional)"));

    record.outturns.push_back(fixture::outturn("ALL", 2013, "63"));
    CHECK(assessed(record, AcademicYear(2013)).rating.status == RagStatus::Red);
    CHECK_THAT(assessed(record, AcademicYear(2013)).rating.reason, !Catch::Contains("provisional"));

    record.benchmarks.push_back(
        fixture::benchmark("KPI", 2013, "61", BenchmarkKind::CouncilAverage));
    CHECK(assessed(record, AcademicYear(2013)).rating.target == number("56"));
    CHECK(assessed(record, AcademicYear(2013)).benchmark == number("61"));

    record.benchmarks.clear();
    record.outturns.back().measure = MeasureCode("M2");
    CHECK(assessed(record, AcademicYear(2013)).rating.status == RagStatus::Unresolved);
}
