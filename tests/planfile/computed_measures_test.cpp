#include <domain/error.h>
#include <planfile/computed_measures.h>
#include <planfile/measure_catalogue.h>

#include <catch2/catch.hpp>

#include <string>

using namespace outturn;
using outturn::planfile::builtInComputedMeasures;
using outturn::planfile::readComputedMeasures;

namespace {

std::string computedDocument(const std::string& measures)
{
    return R"({"format": "outturn-computed-measures", "version": 1, "measures": [)" + measures +
        "]}";
}

const ComputedMeasure& computed(const char* code)
{
    const ComputedMeasure* found = findComputed(builtInComputedMeasures(), MeasureCode(code));
    CAPTURE(code);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("Every computed measure is one of the catalogue, in the unit that its way gives")
{
    for (const ComputedMeasure& each : builtInComputedMeasures()) {
        CAPTURE(each.measure.text());
        const MeasureVersion* version = findMeasure(planfile::builtInMeasures(), each.measure);
        REQUIRE(version != nullptr);
        const bool isOfSchools = std::holds_alternative<ShareAtFloor>(each.from) ||
            std::holds_alternative<ShareOfGoodSchools>(each.from);
        CHECK((version->unit == Unit::PercentOfSchools) == isOfSchools);
        CHECK(
            (version->unit == Unit::Schools) ==
            std::holds_alternative<SchoolsInCategory>(each.from));
    }
}

TEST_CASE("A share, a gap, a floor and good schools are each worked out in their own way")
{
    CHECK(
        std::get<PupilFigure>(computed("KS2-RWM-EXP").from) ==
        PupilFigure{DatasetSource::KeyStage2, {"PTRWM_EXP"}});
    CHECK(computed("KS2-RWM-EXP").benchmark == "KS2RWM_Expected_STD");
    CHECK(
        std::get<PupilGap>(computed("GAP-DIS-KS2-EXP").from).minus.columns[0] ==
        "PTRWM_EXP_FSM6CLA1A");
    CHECK(
        std::get<ShareAtFloor>(computed("FLOOR-SEC-2016").from).source == DatasetSource::KeyStage4);
    CHECK(std::get<ShareOfGoodSchools>(computed("OFS-PRI-TEACH").from).ofTeaching);
    CHECK(std::get<ShareOfGoodSchools>(computed("OFS-MNT-GOOD").from).academiesExcluded);
    CHECK(findComputed(builtInComputedMeasures(), MeasureCode("KS1-R2B")) == nullptr);
}

TEST_CASE("A document of computed measures with something wrong is refused at its place")
{
    const auto check = [](const std::string& measures, const char* place, const char* words) {
        try {
            static_cast<void>(readComputedMeasures(computedDocument(measures)));
            FAIL_CHECK("taken: " << measures);
        } catch (const Error& error) {
            CHECK(error.place() == place);
            CHECK_THAT(error.message(), Catch::Contains(words));
        }
    };
    const std::string good = R"({"measure": "A", "floor": "ks2"})";
    CHECK(readComputedMeasures(computedDocument(good)).size() == 1);
    check(good + "," + good, "/measures/1", "two ways");
    check(R"({"measure": "A"})", "/measures/0", "expected one of");
    check(R"({"measure": "A", "floor": "ks2", "goodSchools": {}})", "/measures/0", "expected one");
    check(
        R"({"measure": "A", "floor": "ks2", "minus": {"source": "ks2", "columns": ["X"]}})",
        "/measures/0",
        "expected one");
    check(
        R"({"measure": "A", "pupils": {"source": "ks2", "columns": []}})",
        "/measures/0/pupils",
        "at least one");
    check(
        R"({"measure": "A", "schoolsInCategory": {"x": 1}})",
        "/measures/0/schoolsInCategory/x",
        "");
}
