#include "fixture/builders.h"

#include <domain/error.h>
#include <domain/plan/adoption.h>
#include <domain/rating/scorecard.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using fixture::number;

namespace {

const IndicatorCode kpi("KPI");

Indicator thresholdIndicator()
{
    Indicator indicator = fixture::indicatorWithTarget("KPI", "64");
    indicator.measure = MeasureCode("OLD");
    indicator.minimum = number("59.4");
    indicator.benchmark = BenchmarkKind::National;
    indicator.targets.emplace(AcademicYear(2016), NumberTarget{number("70")});
    return indicator;
}

MeasureVersion score()
{
    MeasureVersion version = fixture::measure("NEW", 2016);
    version.unit = Unit::Score;
    version.decimals = 0;
    return version;
}

bool decides(const Adoption& adoption, const std::string& words)
{
    return std::ranges::any_of(adoption.toDecide, [&](const std::string& sentence) {
        return sentence.find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("an adopted measure brings its unit, polarity and precision, and nothing else changes")
{
    const PlanRecord record = fixture::recordWith(thresholdIndicator());
    MeasureVersion gap = score();
    gap.polarity = Polarity::Lower;
    const Adoption adoption = adoptSuccessor(record.plan, kpi, gap);

    Plan expected = record.plan;
    Indicator& indicator = expected.indicators.front();
    indicator.measure = MeasureCode("NEW");
    indicator.unit = Unit::Score;
    indicator.polarity = Polarity::Lower;
    indicator.decimals = 0;
    CHECK(adoption.plan == expected);
}

TEST_CASE("targets, minimum, comparator and outturns are for a person to decide")
{
    const Adoption adoption =
        adoptSuccessor(fixture::recordWith(thresholdIndicator()).plan, kpi, score());
    CHECK(decides(adoption, "The 2012/13 target of 64.0% is for a year before NEW"));
    CHECK(decides(adoption, "The 2015/16 target of 70.0% was set for OLD"));
    CHECK(decides(adoption, "The minimum of 59.4% was set for OLD"));
    CHECK(decides(adoption, "Figures of the national average for years before 2015/16"));
    CHECK(decides(adoption, "Outturns entered without naming a measure are of OLD"));
    CHECK(decides(adoption, "no figure set before means the same"));
    CHECK(decides(adoption, "published to 0 decimal places"));
    CHECK_FALSE(decides(adoption, "The better figure"));
}

TEST_CASE("a measure of the same kind leaves less to decide")
{
    Indicator indicator = fixture::indicator("KPI");
    indicator.measure = MeasureCode("OLD");
    const Adoption adoption =
        adoptSuccessor(fixture::recordWith(indicator).plan, kpi, fixture::measure("NEW", 2016));
    CHECK(adoption.toDecide.size() == 2);
    CHECK(decides(adoption, "The name and the definition are those of OLD"));
}

TEST_CASE("a target that leans on a benchmark or on the year before says what it leans on")
{
    Indicator indicator = fixture::indicator("KPI");
    indicator.measure = MeasureCode("OLD");
    indicator.targets.emplace(AcademicYear(2016), RelativeTarget{BenchmarkKind::National, {}});
    indicator.targets.emplace(AcademicYear(2017), DirectionTarget{Direction::Reduce});
    const Adoption adoption =
        adoptSuccessor(fixture::recordWith(indicator).plan, kpi, fixture::measure("NEW", 2016));
    CHECK(
        decides(adoption, "The 2015/16 target leans on a benchmark: enter that benchmark for NEW"));
    CHECK(decides(adoption, "The 2016/17 target is a direction from the year before"));
}

TEST_CASE("only an indicator of the plan with another measure can adopt one")
{
    Indicator indicator = thresholdIndicator();
    const Plan plan = fixture::recordWith(indicator).plan;
    CHECK_THROWS_AS(adoptSuccessor(plan, IndicatorCode("NONE"), score()), Error);
    CHECK_THROWS_AS(adoptSuccessor(plan, kpi, fixture::measure("OLD", 2000)), Error);
    indicator.measure.reset();
    CHECK_THROWS_AS(adoptSuccessor(fixture::recordWith(indicator).plan, kpi, score()), Error);
}

TEST_CASE("outturns of the former measure, entered again under its name, are no longer rated")
{
    PlanRecord record = fixture::recordWith(thresholdIndicator());
    record.measures = {fixture::measure("OLD", 2000, 2015), score()};
    record.outturns = {
        fixture::outturn("KPI", 2013, "63.1"), fixture::outturn("OTHER", 2013, "50")};
    const Indicator before = record.plan.indicators.front();
    const ReviewPoint in2013{.year = AcademicYear(2013), .scope = {}, .asAt = std::nullopt};
    CHECK(isColour(assess(record, in2013).indicators.at(0).rating.status));

    record.plan = adoptSuccessor(record.plan, kpi, score()).plan;
    const auto renamed = outturnsOfFormerMeasure(record.outturns, before);
    REQUIRE(renamed.size() == 1);
    CHECK(renamed[0].measure == MeasureCode("OLD"));
    record.outturns.insert(record.outturns.end(), renamed.begin(), renamed.end());
    for (std::size_t i = 0; i < record.outturns.size(); ++i)
        record.outturns[i].sequence = static_cast<std::int64_t>(i) + 1;
    CHECK(assess(record, in2013).indicators.at(0).rating.status == RagStatus::NotComparable);
}

TEST_CASE("outturns that name their measure, or whose indicator has none, are left alone")
{
    Outturn named = fixture::outturn("KPI", 2013, "63.1");
    named.measure = MeasureCode("OTHER");
    CHECK(outturnsOfFormerMeasure(std::span(&named, 1), thresholdIndicator()).empty());
    named.measure.reset();
    CHECK(outturnsOfFormerMeasure(std::span(&named, 1), fixture::indicator("KPI")).empty());
}

TEST_CASE("an indicator asks for a successor by its last target year or the year in review")
{
    const std::vector<MeasureVersion> catalogue{fixture::measure("OLD", 2000, 2015)};
    Indicator indicator = thresholdIndicator();
    CHECK(retirementOf(catalogue, indicator, AcademicYear(2013))->year == AcademicYear(2016));
    CHECK(retirementOf(catalogue, indicator, AcademicYear(2018))->year == AcademicYear(2018));
    indicator.targets.clear();
    CHECK_FALSE(retirementOf(catalogue, indicator, AcademicYear(2015)));
    CHECK(retirementOf(catalogue, indicator, AcademicYear(2016)));
    indicator.measure.reset();
    CHECK_FALSE(retirementOf(catalogue, indicator, AcademicYear(2016)));
}
