#include "fixture/builders.h"

#include <domain/proof/figure_proof.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

struct Figures
{
    const char* outturn;
    const char* target;
    Unit unit = Unit::Percent;
    Polarity polarity = Polarity::Higher;
    const char* yearBefore = nullptr;
};

IndicatorResult resultOf(const Figures& figures)
{
    auto record = fixture::recordWith(
        fixture::indicatorWithTarget("KPI", figures.target, figures.unit, figures.polarity));
    record.outturns = {fixture::outturn("KPI", 2013, figures.outturn)};
    if (figures.yearBefore != nullptr)
        record.outturns.push_back(fixture::outturn("KPI", 2012, figures.yearBefore));
    return assess(record, {AcademicYear(2013), Scope(), std::nullopt}).indicators.front();
}

std::vector<ProofRule> rulesBroken(std::string_view text, const Figures& figures)
{
    std::vector<ProofRule> rules;
    for (const auto& finding : figuresAgainst(text, resultOf(figures)))
        rules.push_back(finding.rule);
    return rules;
}

using Rules = std::vector<ProofRule>;

} // namespace

TEST_CASE("A distance in words that the figures do not give is found with both of them")
{
    // A committee paper of 2009 printed 3.6 for these two.
    const Figures figures{"51.6", "58.3"};
    const auto findings =
        figuresAgainst("This is 3.6 percentage points below target.", resultOf(figures));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == ProofRule::Variance);
    CHECK_THAT(findings[0].message, Catch::Matchers::Contains("51.6% against the target of 58.3%"));
    CHECK_THAT(findings[0].message, Catch::Matchers::Contains("6.7 percentage points"));
    CHECK(rulesBroken("This is 6.7 percentage points below target.", figures).empty());
    CHECK(rulesBroken("At 51.6% it is 6.7pp short of the target of 58.3%.", figures).empty());
}

TEST_CASE("Below is not above, also where lower is better")
{
    // The same paper called 34.7 below a target of 34.4.
    const Figures gap{"34.7", "34.4", Unit::PercentagePoints, Polarity::Lower};
    CHECK(rulesBroken("The gap is 0.3 points below target", gap) == Rules{ProofRule::Side});
    CHECK(rulesBroken("The gap is 0.3 points above target", gap).empty());
    CHECK(rulesBroken("The gap is 0.3 points better than target", gap) == Rules{ProofRule::Side});
    CHECK(rulesBroken("The gap is 0.3 points worse than target", gap).empty());
}

TEST_CASE("A claim to have met, exceeded or missed a target is set against it")
{
    const Figures short_{"76", "77"};
    CHECK(rulesBroken("We met the target.", short_) == Rules{ProofRule::Side});
    CHECK(rulesBroken("We exceeded our target this summer.", short_) == Rules{ProofRule::Side});
    CHECK(rulesBroken("We missed the target.", short_).empty());
    CHECK(rulesBroken("We have not met the target.", short_).empty());
    CHECK(rulesBroken("We met the target.", {"78", "77"}).empty());
}

TEST_CASE("A difference between percentages is points, and so is a gap")
{
    const Figures figures{"76", "77", Unit::Percent, Polarity::Higher, "74"};
    CHECK(rulesBroken("It is 1% below target", figures) == Rules{ProofRule::PointsAsPercent});
    CHECK(rulesBroken("It rose by 2%", figures) == Rules{ProofRule::PointsAsPercent});
    CHECK(rulesBroken("It rose by 2 percentage points to 76%", figures).empty());
    const Figures gap{"34.5", "33", Unit::PercentagePoints, Polarity::Lower};
    CHECK(rulesBroken("The gap stands at 34.5%", gap) == Rules{ProofRule::PointsAsPercent});
    CHECK(rulesBroken("A gap of 34.5 percentage points", gap).empty());
}

TEST_CASE("A typed figure that is none of the data's is found with the outturn")
{
    const Figures figures{"76.0", "77", Unit::Percent, Polarity::Higher, "74"};
    const auto findings = figuresAgainst("We reached 76.5% this year.", resultOf(figures));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == ProofRule::OtherFigure);
    CHECK(findings[0].found == "76.5%");
    CHECK_THAT(findings[0].message, Catch::Matchers::Contains("76.0%"));
    CHECK(rulesBroken("From 74% in 2012 to 76% in 2012/13, with 77% the target", figures).empty());
}

TEST_CASE("Numbers that are no figures are left alone")
{
    const Figures figures{"76.0", "77"};
    CHECK(rulesBroken(
              "In October 2013, 12 schools at level 4 and key stage 2 cost £2.5 million; "
              "action 7 ends on 31 March 2014.",
              figures)
              .empty());
}

TEST_CASE("Without an outturn there is nothing to set words against")
{
    const auto record = fixture::recordWith(fixture::indicatorWithTarget("KPI", "70"));
    const auto result =
        assess(record, {AcademicYear(2013), Scope(), std::nullopt}).indicators.front();
    CHECK(figuresAgainst("We met the target with 99%", result).empty());
}
