#include <domain/error.h>
#include <planfile/floor_standards.h>

#include <catch2/catch.hpp>

#include <string>

using namespace outturn;
using outturn::planfile::builtInFloorStandards;
using outturn::planfile::readFloorStandards;

namespace {

const FloorStandard& standard(DatasetSource source, int year)
{
    const FloorStandard* found = builtInFloorStandards().find(source, AcademicYear(year));
    CAPTURE(year);
    REQUIRE(found != nullptr);
    return *found;
}

std::string standardsDocument(const std::string& standards)
{
    return R"({"format": "outturn-floor-standards", "version": 1, "standards": [)" + standards +
        "]}";
}

std::string oneStandard(int from, int to, const std::string& routes)
{
    return R"({"name": "A", "source": "ks2", "from": )" + std::to_string(from) + R"(, "to": )" +
        std::to_string(to) + R"(, "routes": [)" + routes + R"(], "sources": ["s"]})";
}

const std::string route =
    R"({"name": "r", "conditions": [{"name": "c", "columns": ["X"], "unit": "percent", "atLeast": "60"}]})";

} // namespace

TEST_CASE("The primary floor rises from 60% to 65% in 2014, and its medians with the years")
{
    const auto attainment = [](int year) {
        return standard(DatasetSource::KeyStage2, year).routes[0].conditions[0].atLeast;
    };
    CHECK(attainment(2013) == Decimal::whole(60));
    CHECK(attainment(2014) == Decimal::whole(65));
    CHECK(attainment(2018) == Decimal::whole(65));
    const FloorStandard& levels = standard(DatasetSource::KeyStage2, 2013);
    REQUIRE(levels.routes.size() == 4);
    CHECK(levels.routes[1].conditions[0].atLeast == Decimal::whole(91));
    CHECK(levels.routes[2].conditions[0].atLeast == Decimal::whole(95));
    CHECK(levels.routes[3].conditions[0].atLeast == Decimal::whole(92));
    CHECK_FALSE(standard(DatasetSource::KeyStage2, 2015).routes[1].conditions[0].atLeast);
}

TEST_CASE("From 2016 progress in all three subjects is a way, and Progress 8 has its interval")
{
    const FloorStandard& primary = standard(DatasetSource::KeyStage2, 2017);
    REQUIRE(primary.routes.size() == 2);
    CHECK(primary.routes[1].conditions.size() == 3);
    CHECK(primary.requirements[0].atLeast == Decimal::whole(11));
    const FloorStandard& secondary = standard(DatasetSource::KeyStage4, 2018);
    CHECK(secondary.routes[0].conditions[0].atLeast == Decimal::parse("-0.5"));
    CHECK(secondary.routes[1].conditions[0].columns[0] == "P8CIUPP");
    CHECK(secondary.requirements[0].atLeast == Decimal::whole(6));
}

TEST_CASE("Every floor standard names its sources, and there is none since 2019")
{
    for (const FloorStandard& each : builtInFloorStandards().standards) {
        CAPTURE(each.name);
        CHECK_FALSE(each.sources.empty());
        CHECK_FALSE(each.requirements.empty());
    }
    CHECK(builtInFloorStandards().find(DatasetSource::KeyStage2, AcademicYear(2019)) == nullptr);
    CHECK_THAT(builtInFloorStandards().reasonForNone(AcademicYear(2019)), Catch::Contains("2019"));
}

TEST_CASE("A document of floor standards with something wrong is refused at its place")
{
    const auto check = [](const std::string& text, const char* place, const char* words) {
        try {
            static_cast<void>(readFloorStandards(text));
            FAIL_CHECK("taken: " << text);
        } catch (const Error& error) {
            CHECK(error.place() == place);
            CHECK_THAT(error.message(), Catch::Contains(words));
        }
    };
    const std::string good = oneStandard(2013, 2014, route);
    CHECK(readFloorStandards(standardsDocument(good)).standards.size() == 1);
    check(standardsDocument(oneStandard(2014, 2013, route)), "/standards/0", "not before");
    check(standardsDocument(oneStandard(2013, 2013, "")), "/standards/0/routes", "at least one");
    check(
        standardsDocument(good + "," + oneStandard(2014, 2015, route)),
        "/standards/1",
        "same year");
    check(R"({"format": "other", "version": 1, "standards": []})", "/format", "outturn-floor");
}
