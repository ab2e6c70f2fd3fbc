#include "sample_plan.h"

#include <domain/error.h>
#include <planfile/measure_catalogue.h>

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace outturn;
using outturn::planfile::builtInMeasures;
using outturn::planfile::readMeasures;
using outturn::test::referencePlan;

namespace {

[[nodiscard]] const MeasureVersion& builtIn(const char* code)
{
    const MeasureVersion* version = findMeasure(builtInMeasures(), MeasureCode(code));
    CAPTURE(code);
    REQUIRE(version != nullptr);
    return *version;
}

/// Walks back from @p code to the first version.
[[nodiscard]] std::string ancestorOf(const char* code)
{
    const MeasureVersion* version = &builtIn(code);
    while (version->predecessor)
        version = &builtIn(version->predecessor->text().c_str());
    return version->code.text();
}

void checkMeasuresRefused(std::string_view document, std::string_view place, std::string_view words)
{
    try {
        static_cast<void>(readMeasures(document));
        FAIL_CHECK("the measures were taken; expected them refused at " << place);
    } catch (const Error& error) {
        CHECK(error.place() == place);
        CHECK_THAT(error.message(), Catch::Contains(std::string{words}));
    }
}

} // namespace

TEST_CASE("Every indicator of the reference plan is defined by a version in force in 2012")
{
    const PlanRecord& record = referencePlan();
    for (const Indicator& indicator : record.plan.indicators) {
        CAPTURE(indicator.code.text());
        REQUIRE(indicator.measure);
        const MeasureVersion* version = findMeasure(record.measures, *indicator.measure);
        REQUIRE(version != nullptr);
        CHECK(version->unit == indicator.unit);
        CHECK(version->polarity == indicator.polarity);
        CHECK(version->decimals == indicator.decimals);
        CHECK_FALSE(reasonNotPublished(*version, AcademicYear(2012)));
        CHECK_FALSE(version->sources.empty());
    }
}

TEST_CASE("Five of the reference plan's indicators can still be measured as defined in 2016")
{
    std::set<std::string> lasting;
    for (const Indicator& indicator : referencePlan().plan.indicators)
        if (!reasonNotPublished(builtIn(indicator.measure->text().c_str()), AcademicYear(2016)))
            lasting.insert(indicator.code.text());
    CHECK(
        lasting ==
        std::set<std::string>{
            "OFS-CATEGORY", "OFS-PRI-GOOD", "OFS-PRU-GOOD", "OFS-SEC-GOOD", "OFS-SPE-GOOD"});
}

TEST_CASE("Each measure of the levels era leads to today's")
{
    CHECK(ancestorOf("KS1-REA-EXP") == "KS1-R2B");
    CHECK(ancestorOf("KS2-RWM-EXP") == "NI-073");
    CHECK(ancestorOf("KS2-PROG-WRI") == "NI-093");
    CHECK(ancestorOf("KS2-PROG-MAT") == "NI-094");
    CHECK(ancestorOf("KS4-P8") == "NI-075");
    CHECK(ancestorOf("KS4-EM95") == "NI-075");
    CHECK(ancestorOf("FLOOR-PRI-2016") == "FLOOR-PRI");
    CHECK(ancestorOf("FLOOR-SEC-2016") == "FLOOR-SEC-2011");
    CHECK(ancestorOf("OFS-CATEGORY") == "OFS-CATEGORY-NTI");
    CHECK(ancestorOf("OFS-PRI-CARD-CUR") == "OFS-PRI-TEACH");
    CHECK(ancestorOf("OFS-PRI-CARD") == "OFS-PRI-GOOD");
    CHECK(ancestorOf("EYFS-GLD") == "NI-072");
    CHECK(ancestorOf("NEET-NK-1617") == "NI-117");
    CHECK(ancestorOf("GAP-FSM-KS4-2019") == "NI-102-KS4");
    CHECK(ancestorOf("GAP-SEN-KS2-EXP") == "NI-104");
    CHECK(ancestorOf("KS4-ATT8-CLA") == "NI-101");
    CHECK(ancestorOf("PA-SEC") == "NI-087");
}

TEST_CASE("Versions are in force for the years that their results came out in")
{
    const auto published = [](const char* code, int year) {
        return !reasonNotPublished(builtIn(code), AcademicYear(year));
    };
    CHECK(published("KS1-R2B", 2015));
    CHECK_FALSE(published("KS1-R2B", 2016));
    CHECK_FALSE(published("KS2-EM4", 2013));
    CHECK(published("KS2-RWM4", 2013));
    CHECK(published("KS2-RWM4", 2015));
    CHECK(published("KS4-5ACEM", 2013));
    CHECK(published("GAP-FSM-KS4", 2013));
    CHECK(published("GAP-SEN-KS4", 2013));
    CHECK_FALSE(published("KS4-5ACEM", 2014));
    CHECK(published("KS4-5ACEM-2014", 2014));
    CHECK(published("OFS-PRI-GOOD", 2024));
    CHECK_FALSE(published("OFS-PRI-GOOD", 2025));
    CHECK(published("OFS-PRI-TEACH", 2015));
    CHECK_FALSE(published("OFS-PRI-TEACH", 2016));
    CHECK(published("FLOOR-PRI-2016", 2018));
    CHECK_FALSE(published("FLOOR-PRI-2016", 2019));
}

TEST_CASE("Years without data say why")
{
    for (const char* code : {"KS2-RWM-EXP", "KS1-REA-EXP", "KS4-EM95", "KS4-P8"})
        for (const int year : {2020, 2021}) {
            const auto reason = reasonNotPublished(builtIn(code), AcademicYear(year));
            CAPTURE(code, year);
            CHECK(reason.has_value());
        }
    CHECK_THAT(
        reasonNotPublished(builtIn("KS4-P8"), AcademicYear(2025)).value_or(""),
        Catch::Contains("baseline"));
    CHECK_FALSE(reasonNotPublished(builtIn("KS2-RWM-EXP"), AcademicYear(2022)));
}

TEST_CASE("A version that follows another says what changed, and only then")
{
    for (const MeasureVersion& version : builtInMeasures()) {
        CAPTURE(version.code.text());
        CHECK(version.predecessor.has_value() == !version.change.empty());
        CHECK_FALSE(version.definition.empty());
        CHECK_FALSE(version.sources.empty());
    }
}

TEST_CASE("A plan brings along the versions before and after its own")
{
    const PlanRecord& record = referencePlan();
    CHECK(findMeasure(record.measures, MeasureCode("KS2-RWM4")) != nullptr);
    CHECK(findMeasure(record.measures, MeasureCode("KS4-5ACEM-2014")) != nullptr);
    CHECK(findMeasure(record.measures, MeasureCode("OFS-CATEGORY-NTI")) != nullptr);
}

TEST_CASE("A measures document with a broken chain of versions is refused")
{
    const std::string opening = R"({"format": "outturn-measures", "version": 1, "measures": [)";
    const std::string a = R"({"code": "A", "name": "A", "unit": "percent", "polarity": "higher",
        "decimals": 1, "validFrom": 2010, "validTo": 2012)";
    const std::string b = R"(, {"code": "B", "name": "B", "unit": "percent", "polarity": "higher",
        "decimals": 1, "validFrom": 2013)";
    CHECK(readMeasures(opening + a + "}" + b + R"(, "predecessor": "A"}]})").size() == 2);
    checkMeasuresRefused(
        opening + a + R"(, "predecessor": "B"})" + b + "}]}",
        "/measures/0/predecessor",
        "no measure B stands before A");
    checkMeasuresRefused(
        opening + a + R"(, "predecessor": "A"}]})",
        "/measures/0/predecessor",
        "no measure A stands before A");
    checkMeasuresRefused(opening + a + "}, " + a + "}]}", "/measures/1/code", "defined twice");
    checkMeasuresRefused(
        opening + R"({"code": "A", "name": "A", "unit": "percent", "polarity": "higher",
            "decimals": 1, "validFrom": 2010, "validTo": 2009}]})",
        "/measures/0/validTo",
        "not before 2009/10");
    checkMeasuresRefused(
        R"({"format": "outturn-measures", "version": 1})", "/", "\"measures\" is missing");
}
