#include "fixture/builders.h"

#include <domain/plan/risk_score.h>
#include <domain/reporting/filled_in.h>
#include <domain/reporting/report_template.h>

#include <catch2/catch.hpp>

using namespace outturn;

TEST_CASE("A template's names are filled in, with a capital where they are written with one")
{
    CHECK(
        filledIn(
            "{Review} report on {plan}: {unknown}", {{"review", "mid-year"}, {"plan", "P {1}"}}) ==
        "Mid-year report on P {1}: {unknown}");
    CHECK(filledIn("an open { stays", {}) == "an open { stays");
}

TEST_CASE("A name that nothing fills in is known before a paper is made")
{
    CHECK_FALSE(unknownName("{Review} of {plan} in {year}").has_value());
    CHECK(unknownName("{plan} and {plam}") == "{plam}");
}

TEST_CASE("A template can choose indicators by priority, code and colour, and counts only those")
{
    auto record = fixture::recordWith(fixture::indicatorWithTarget("A", "70"));
    record.plan.indicators.push_back(fixture::indicatorWithTarget("B", "70"));
    record.plan.indicators.push_back(fixture::indicatorWithTarget("C", "70"));
    record.plan.indicators[2].priority = PriorityNumber(2);
    record.outturns = {
        fixture::outturn("A", 2013, "60"),
        fixture::outturn("B", 2013, "80"),
        fixture::outturn("C", 2013, "80")};
    const auto card = assess(record, {AcademicYear(2013), Scope(), std::nullopt});

    CHECK(chosenFrom(card, {}).indicators.size() == 3);
    const auto red =
        chosenFrom(card, {.priorities = {}, .codes = {}, .statuses = {RagStatus::Red}});
    REQUIRE(red.indicators.size() == 1);
    CHECK(red.indicators[0].indicator.code == IndicatorCode("A"));
    CHECK(red.counts.total() == 1);
    CHECK(red.counts.of(RagStatus::Green) == 0);
    const auto second =
        chosenFrom(card, {.priorities = {PriorityNumber(2)}, .codes = {}, .statuses = {}});
    REQUIRE(second.priorities.size() == 1);
    CHECK(second.priorities[0].counts.of(RagStatus::Green) == 1);
    CHECK(second.counts.total() == 1);
}

TEST_CASE("A risk is banded by likelihood times impact, and not at all without both")
{
    const auto bandOf = [](int likelihood, int impact) {
        return RiskScore{.likelihood = likelihood, .impact = impact}.band();
    };
    CHECK(bandOf(2, 3) == RiskBand::Low);
    CHECK(bandOf(2, 4) == RiskBand::Medium);
    CHECK(bandOf(3, 5) == RiskBand::Medium);
    CHECK(bandOf(4, 4) == RiskBand::High);
    CHECK_FALSE(riskScore({RiskCode("R"), {}, {}, {}, 3, {}}).has_value());
}
