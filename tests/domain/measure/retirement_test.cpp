#include "fixture/builders.h"

#include <domain/measure/retirement.h>

#include <catch2/catch.hpp>

#include <vector>

using namespace outturn;
using Catalogue = std::vector<MeasureVersion>;

namespace {

MeasureVersion following(
    const char* code,
    int from,
    std::optional<int> to,
    const char* predecessor,
    Comparability comparability = Comparability::None,
    const char* change = "")
{
    MeasureVersion version = fixture::measure(code, from, to);
    version.predecessor = MeasureCode(predecessor);
    version.comparability = comparability;
    version.change = change;
    return version;
}

Catalogue keyStage2Measures()
{
    return {
        fixture::measure("EM4", 2008, 2012),
        following("RWM4", 2013, 2015, "EM4", Comparability::None, "Three subjects."),
        following("RWM-EXP", 2016, std::nullopt, "RWM4", Comparability::None, "No levels.")};
}

std::optional<Retirement> retired(const Catalogue& catalogue, const char* code, int year)
{
    return retirement(catalogue, MeasureCode(code), AcademicYear(year));
}

std::vector<std::string> codes(const Succession& way)
{
    std::vector<std::string> result;
    for (const MeasureVersion& version : way.versions)
        result.push_back(version.code.text());
    return result;
}

} // namespace

TEST_CASE("a measure is retired only once its last year is over")
{
    CHECK_FALSE(retired(keyStage2Measures(), "EM4", 2012));
    CHECK(retired(keyStage2Measures(), "EM4", 2013));
    CHECK_FALSE(retired(keyStage2Measures(), "EM4", 2007));
    CHECK_FALSE(retired(keyStage2Measures(), "RWM-EXP", 2030));
    CHECK_FALSE(retired(keyStage2Measures(), "KS9", 2030));
}

TEST_CASE("a year without data does not retire a measure")
{
    Catalogue catalogue = keyStage2Measures();
    catalogue[2].noDataYears.push_back({AcademicYear(2020), "cancelled"});
    CHECK_FALSE(retired(catalogue, "RWM-EXP", 2020));
}

TEST_CASE("successors are followed to the one in force in the year, and no further")
{
    const auto in2014 = retired(keyStage2Measures(), "EM4", 2014);
    REQUIRE(in2014);
    REQUIRE(in2014->ways.size() == 1);
    CHECK(codes(in2014->ways[0]) == std::vector<std::string>{"RWM4"});
    const auto in2016 = retired(keyStage2Measures(), "EM4", 2016);
    REQUIRE(in2016);
    CHECK(codes(in2016->ways.at(0)) == std::vector<std::string>{"RWM4", "RWM-EXP"});
    CHECK(proposalText(*in2016) == "consider RWM4 (RWM4, to 2014/15), then RWM-EXP (RWM-EXP)");
}

TEST_CASE("a measure that split has several ways on")
{
    Catalogue catalogue = keyStage2Measures();
    catalogue.push_back(
        following("RWM4-B", 2016, std::nullopt, "RWM4", Comparability::Partial, "Another cut."));
    const auto ended = retired(catalogue, "EM4", 2016);
    REQUIRE(ended);
    CHECK(ended->ways.size() == 2);
    CHECK(
        proposalText(*ended) ==
        "consider RWM4 (RWM4, to 2014/15), then RWM-EXP (RWM-EXP); or RWM4, then RWM4-B (RWM4-B)");
}

TEST_CASE("figures are as comparable as the worst step, and the first such step says why")
{
    Catalogue catalogue{
        fixture::measure("A", 2000, 2009),
        following("B", 2010, 2011, "A", Comparability::Full, "Renamed."),
        following("C", 2012, 2013, "B", Comparability::Partial, "Wider group."),
        following("D", 2014, std::nullopt, "C", Comparability::Full, "Renamed again.")};
    const auto byRename = retired(catalogue, "A", 2010);
    REQUIRE(byRename);
    CHECK(byRename->ways.at(0).comparability == Comparability::Full);
    CHECK(byRename->ways.at(0).change == "Renamed.");
    const auto wider = retired(catalogue, "A", 2014);
    REQUIRE(wider);
    CHECK(wider->ways.at(0).comparability == Comparability::Partial);
    CHECK(wider->ways.at(0).change == "Wider group.");
}

TEST_CASE("a measure that nothing names as predecessor is followed within its family")
{
    Catalogue catalogue{
        fixture::measure("R2", 2005, 2015),
        fixture::measure("R2B", 2005, 2015),
        following("EXP", 2016, 2023, "R2B", Comparability::Partial),
        fixture::measure("MATHS", 2016)};
    for (std::size_t i = 0; i < 3; ++i)
        catalogue[i].family = "Reading";
    catalogue[3].family = "Mathematics";
    const auto ended = retired(catalogue, "R2", 2016);
    REQUIRE(ended);
    REQUIRE(ended->ways.size() == 1);
    CHECK(codes(ended->ways[0]) == std::vector<std::string>{"EXP"});
    CHECK(ended->ways[0].comparability == Comparability::None);
    CHECK(retired(catalogue, "R2B", 2016)->ways.at(0).comparability == Comparability::Partial);
}

TEST_CASE("versions without a family are not each other's successors")
{
    const Catalogue catalogue{fixture::measure("A", 2000, 2010), fixture::measure("B", 2011)};
    const auto ended = retired(catalogue, "A", 2011);
    REQUIRE(ended);
    CHECK(ended->ways.empty());
    CHECK(proposalText(*ended) == "no successor is on record");
}

TEST_CASE("successors that run in a circle come to an end")
{
    Catalogue catalogue = keyStage2Measures();
    catalogue.pop_back();
    catalogue[0].predecessor = MeasureCode("RWM4");
    const auto ended = retired(catalogue, "EM4", 2016);
    REQUIRE(ended);
    REQUIRE(ended->ways.size() == 1);
    CHECK(codes(ended->ways[0]) == std::vector<std::string>{"RWM4"});
}

TEST_CASE("the notice says that the measure ended, where to go, how comparable and what to do")
{
    const auto notice = retirementNotice(*retired(keyStage2Measures(), "EM4", 2016));
    REQUIRE(notice.size() == 3);
    CHECK(notice[0] == "EM4 (EM4) was last published for 2011/12: choose its successor.");
    CHECK(
        notice[1] ==
        "RWM4 (RWM4, to 2014/15), then RWM-EXP (RWM-EXP): not comparable. Three subjects.");
    CHECK_THAT(notice[2], Catch::Contains("neither rated nor compared"));
}

TEST_CASE("the notice says what changed once, however many ways it leads to")
{
    Catalogue catalogue = keyStage2Measures();
    catalogue.push_back(following("RWM4-B", 2016, std::nullopt, "RWM4"));
    const auto notice = retirementNotice(*retired(catalogue, "EM4", 2016));
    REQUIRE(notice.size() == 4);
    CHECK_THAT(notice[1], Catch::EndsWith("not comparable. Three subjects."));
    CHECK(notice[2] == "RWM4, then RWM4-B (RWM4-B): not comparable.");
}

TEST_CASE("the notice of a measure without successor says so")
{
    Catalogue catalogue = keyStage2Measures();
    catalogue.erase(catalogue.begin() + 1, catalogue.end());
    const auto notice = retirementNotice(*retired(catalogue, "EM4", 2013));
    REQUIRE(notice.size() == 2);
    CHECK(notice[0] == "EM4 (EM4) was last published for 2011/12.");
    CHECK_THAT(notice[1], Catch::StartsWith("No successor is on record"));
}

TEST_CASE("the notice tells a new name and a cautious comparison apart from a new series")
{
    Catalogue catalogue = keyStage2Measures();
    catalogue[1].comparability = Comparability::Full;
    CHECK_THAT(
        retirementNotice(*retired(catalogue, "EM4", 2013))[1],
        Catch::Contains(": the same figures under another name."));
    catalogue[1].comparability = Comparability::Partial;
    CHECK_THAT(
        retirementNotice(*retired(catalogue, "EM4", 2013))[1],
        Catch::Contains(": to be compared with caution."));
}
