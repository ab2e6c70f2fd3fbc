#include "fixture/builders.h"

#include <domain/outturn/entry_rules.h>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace outturn;

namespace {

std::string texts(const std::vector<EntryRemark>& remarks)
{
    std::string all;
    for (const EntryRemark& remark : remarks)
        all += (remark.refused ? "refused: " : "remark: ") + remark.message + "\n";
    return all;
}

std::string
remarks(std::string_view value, Unit unit, int decimals = 1, const Outturn* yearBefore = nullptr)
{
    Indicator indicator = fixture::indicator("KPI", unit);
    indicator.decimals = decimals;
    return texts(remarksOnEntry(fixture::outturn("KPI", 2013, value), indicator, {}, yearBefore));
}

} // namespace

TEST_CASE("a comparator's figure lies in the range of its unit")
{
    const auto remarksOn = [](std::string_view value, Unit unit, int decimals = 1) {
        Indicator indicator = fixture::indicator("KPI", unit);
        indicator.decimals = decimals;
        return texts(remarksOnBenchmark(fixture::benchmark("KPI", 2013, value), indicator, {}));
    };
    CHECK(remarksOn("76.5", Unit::Percent).empty());
    CHECK_THAT(remarksOn("100.1", Unit::Percent), Catch::Contains("refused: 100.1"));
    CHECK_THAT(remarksOn("-1", Unit::Schools, 0), Catch::Contains("refused: -1"));
    CHECK_THAT(remarksOn("101", Unit::PercentagePoints), Catch::Contains("refused: 101"));
    CHECK_THAT(remarksOn("3.4", Unit::Schools, 0), Catch::StartsWith("remark: 3.4 is finer"));
}

TEST_CASE("a comparator's figure for a year without publication deserves a second look")
{
    Indicator indicator = fixture::indicator("KPI");
    indicator.measure = MeasureCode("M");
    const std::vector<MeasureVersion> catalogue{fixture::measure("M", 2000, 2012)};
    CHECK(remarksOnBenchmark(fixture::benchmark("KPI", 2012, "70"), indicator, catalogue).empty());
    CHECK_THAT(
        texts(remarksOnBenchmark(fixture::benchmark("KPI", 2013, "70"), indicator, catalogue)),
        Catch::StartsWith("remark: "));
}

TEST_CASE("a share lies between nothing and everything")
{
    CHECK(remarks("0", Unit::Percent).empty());
    CHECK(remarks("100", Unit::PercentOfSchools).empty());
    CHECK_THAT(remarks("100.1", Unit::Percent), Catch::Contains("refused: 100.1"));
    CHECK_THAT(remarks("-0.1", Unit::PercentOfSchools), Catch::Contains("refused: -0.1"));
}

TEST_CASE("schools and pupils are counted in whole numbers from nought")
{
    CHECK(remarks("19", Unit::Schools, 0).empty());
    CHECK(remarks("0", Unit::Pupils, 0).empty());
    CHECK_THAT(remarks("19.5", Unit::Schools, 0), Catch::Contains("refused: 19.5"));
    CHECK_THAT(remarks("-1", Unit::Pupils, 0), Catch::Contains("refused: -1"));
    CHECK_THAT(remarks("0.5", Unit::Count, 0), Catch::Contains("refused: 0.5"));
}

TEST_CASE("a gap may be negative but not beyond a hundred points")
{
    CHECK(remarks("-3.5", Unit::PercentagePoints).empty());
    CHECK(remarks("-100", Unit::PercentagePoints).empty());
    CHECK_THAT(remarks("100.1", Unit::PercentagePoints), Catch::Contains("refused"));
    CHECK_THAT(remarks("-100.1", Unit::PercentagePoints), Catch::Contains("refused"));
}

TEST_CASE("a score may be any number")
{
    CHECK(remarks("-0.75", Unit::Score, 2).empty());
    CHECK(remarks("104", Unit::Score, 0).empty());
}

TEST_CASE("a value has to agree with its own counts at the indicator's precision")
{
    const Indicator indicator = fixture::indicator("KPI", Unit::PercentOfSchools);
    Outturn agrees = fixture::outturn("KPI", 2013, "71.4");
    agrees.cohort = Cohort::make(5, 7);
    CHECK(remarksOnEntry(agrees, indicator, {}, nullptr).empty());

    Outturn disagrees = fixture::outturn("KPI", 2013, "72");
    disagrees.cohort = Cohort::make(5, 7);
    CHECK_THAT(
        texts(remarksOnEntry(disagrees, indicator, {}, nullptr)),
        Catch::Contains("refused") && Catch::Contains("72") && Catch::Contains("5 of 7") &&
            Catch::Contains("71.4%"));
}

TEST_CASE("counts belong to a share; a cohort alone belongs to anything")
{
    const Indicator gap = fixture::indicator("KPI", Unit::PercentagePoints, Polarity::Lower);
    Outturn outturn = fixture::outturn("KPI", 2013, "34.5");
    outturn.cohort = Cohort::make(661, 2017);
    CHECK_THAT(
        texts(remarksOnEntry(outturn, gap, {}, nullptr)),
        Catch::Contains("refused") && Catch::Contains("661 of 2017"));
    outturn.cohort = Cohort::make(std::nullopt, 2017);
    CHECK(remarksOnEntry(outturn, gap, {}, nullptr).empty());
}

TEST_CASE("a measure that the catalogue does not know is refused")
{
    const std::vector<MeasureVersion> catalogue{fixture::measure("KS2-EM4", 2000, 2012)};
    Indicator indicator = fixture::indicator("KPI");
    indicator.measure = MeasureCode("KS2-EM4");
    Outturn outturn = fixture::outturn("KPI", 2012, "78");
    outturn.measure = MeasureCode("KS9");
    CHECK_THAT(
        texts(remarksOnEntry(outturn, indicator, catalogue, nullptr)),
        Catch::Contains("refused") && Catch::Contains("KS9"));
}

TEST_CASE("a figure for a year in which its measure was not published is taken with a remark")
{
    const std::vector<MeasureVersion> catalogue{
        fixture::measure("KS2-EM4", 2000, 2012), fixture::measure("KS2-RWM4", 2013, 2015)};
    Indicator indicator = fixture::indicator("KPI");
    indicator.measure = MeasureCode("KS2-EM4");
    Outturn outturn = fixture::outturn("KPI", 2013, "74");
    CHECK_THAT(
        texts(remarksOnEntry(outturn, indicator, catalogue, nullptr)),
        Catch::StartsWith("remark: ") && Catch::Contains("2011/12"));
    outturn.measure = MeasureCode("KS2-RWM4");
    CHECK(remarksOnEntry(outturn, indicator, catalogue, nullptr).empty());
}

TEST_CASE("a figure finer than the indicator is published is taken with a remark")
{
    CHECK_THAT(
        remarks("76.54", Unit::Percent), Catch::StartsWith("remark: ") && Catch::Contains("76.5%"));
    CHECK(remarks("76.50", Unit::Percent).empty());
}

TEST_CASE("a change of more than twenty points on the year before is questioned")
{
    const Outturn before = fixture::outturn("KPI", 2012, "50");
    CHECK(remarks("70", Unit::Percent, 1, &before).empty());
    CHECK_THAT(
        remarks("70.1", Unit::Percent, 1, &before),
        Catch::StartsWith("remark: ") && Catch::Contains("20.1 percentage points"));
    CHECK_THAT(remarks("29.9", Unit::Percent, 1, &before), Catch::StartsWith("remark: "));
    CHECK(remarks("90", Unit::Schools, 0, &before).empty());
}

TEST_CASE("naming the indicator's own measure changes nothing about the questions asked")
{
    const std::vector<MeasureVersion> catalogue{fixture::measure("KS2-EM4", 2000)};
    Indicator indicator = fixture::indicator("KPI");
    indicator.measure = MeasureCode("KS2-EM4");
    const Outturn before = fixture::outturn("KPI", 2012, "50");
    Outturn outturn = fixture::outturn("KPI", 2013, "75");
    const auto unnamed = remarksOnEntry(outturn, indicator, catalogue, &before);
    outturn.measure = indicator.measure;
    CHECK_FALSE(unnamed.empty());
    CHECK(remarksOnEntry(outturn, indicator, catalogue, &before) == unnamed);
}

TEST_CASE("a figure of another measure is not set beside the year before")
{
    const std::vector<MeasureVersion> catalogue{
        fixture::measure("KS2-EM4", 2000), fixture::measure("KS2-RWM4", 2000)};
    Indicator indicator = fixture::indicator("KPI");
    indicator.measure = MeasureCode("KS2-EM4");
    Outturn before = fixture::outturn("KPI", 2012, "50");
    before.measure = MeasureCode("KS2-RWM4");
    const Outturn outturn = fixture::outturn("KPI", 2013, "75");
    CHECK(remarksOnEntry(outturn, indicator, catalogue, &before).empty());
}

TEST_CASE("a suppressed figure raises no question about its size")
{
    Outturn hidden = fixture::outturn("KPI", 2013, "0");
    hidden.value = Suppressed{};
    const Outturn before = fixture::outturn("KPI", 2012, "90");
    CHECK(remarksOnEntry(hidden, fixture::indicator("KPI"), {}, &before).empty());
}
