#include "fixture/builders.h"
#include "fixture/kent_record.h"

#include <domain/measure/figure.h>
#include <domain/rating/scorecard.h>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

using namespace outturn;

// The figures that were really published after the plan, rated under two policies. The golden files
// are reviewed line by line; set OUTTURN_UPDATE_GOLDEN to write them anew after a change of a rule,
// and give the reason in the commit.

namespace {

std::string line(const IndicatorResult& result, AcademicYear year)
{
    const Indicator& indicator = result.indicator;
    std::string text = indicator.code.text() + " " + std::to_string(year.endYear()) + ": " +
        std::string(toCode(result.rating.status)) + ", " +
        std::string(toCode(result.direction.travel));
    if (result.direction.change)
        text += " " + signedText(*result.direction.change, indicator.decimals);
    return text + ". " + result.rating.reason + "\n";
}

std::string ratedUnder(const RagPolicy& policy)
{
    PlanRecord record = fixture::kentWithPublishedOutturns();
    record.plan.policy = policy;
    std::string text;
    for (int year = 2013; year <= 2016; ++year) {
        const AcademicYear academicYear(year);
        const Scorecard card = assess(record, {.year = academicYear, .scope = {}, .asAt = {}});
        for (const IndicatorResult& result : card.indicators)
            if (result.outturn)
                text += line(result, academicYear);
    }
    return text;
}

void compareWithGolden(const std::string& actual, const std::string& name)
{
    const auto path = fixture::folder() / "golden" / name;
    if (std::getenv("OUTTURN_UPDATE_GOLDEN") != nullptr)
        std::ofstream(path) << actual;
    std::ifstream file(path);
    std::ostringstream golden;
    golden << file.rdbuf();
    REQUIRE_FALSE(golden.str().empty());
    CHECK(actual == golden.str());
}

RagPolicy withinTenPerCent()
{
    return TolerancePolicy{
        {.percentOfTarget = fixture::number("10"), .points = fixture::number("2")}};
}

} // namespace

TEST_CASE("Kent's later outturns under its own minimum policy")
{
    compareWithGolden(ratedUnder(MinimumPolicy{}), "kent-minimum.txt");
}

TEST_CASE("Kent's later outturns under the within ten per cent policy")
{
    compareWithGolden(ratedUnder(withinTenPerCent()), "kent-within-ten-per-cent.txt");
}

TEST_CASE("the ratings that the two policies are known by")
{
    const auto minimum = ratedUnder(MinimumPolicy{});
    const auto tenPerCent = ratedUnder(withinTenPerCent());
    for (const auto* expected :
         {"KS1-W2B 2013: green",
          "KS1-W2B 2014: amber",
          "KS1-W2B 2015: amber",
          "KS2-EM4 2013: not-comparable",
          "KS2-EM4 2014: not-comparable",
          "KS2-EM4 2015: not-comparable",
          "KS4-5ACEM 2013: amber",
          "KS4-5ACEM 2014: not-comparable",
          "GAP-FSM-KS4 2013: red",
          "GAP-SEN-KS4 2013: amber",
          "OFS-SPE-GOOD 2015: red",
          "OFS-CATEGORY 2014: red",
          "OFS-CATEGORY 2015: amber",
          "OFS-CATEGORY 2016: amber",
          "OFS-PRI-GOOD 2015: green",
          "OFS-SEC-GOOD 2015: amber",
          "OFS-PRU-GOOD 2015: green",
          "OFS-PRU-GOOD 2016: amber"})
        CHECK_THAT(minimum, Catch::Contains(expected));
    CHECK_THAT(tenPerCent, Catch::Contains("OFS-SPE-GOOD 2015: amber"));
    CHECK_THAT(tenPerCent, Catch::Contains("KS2-EM4 2013: not-comparable"));
}
