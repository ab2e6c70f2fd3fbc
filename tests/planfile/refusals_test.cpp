#include "sample_plan.h"

#include <domain/error.h>
#include <planfile/plan_document.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

using namespace outturn;
using outturn::planfile::readPlanDocument;

namespace {

/// The smallest plan in which everything that can be referred to is there.
constexpr std::string_view smallPlan = R"({
  "format": "outturn-plan",
  "version": 1,
  "identity": { "title": "A plan", "council": "A council", "planYear": "2013-14",
                "firstTargetYear": 2013, "lastTargetYear": 2016, "director": "director" },
  "policy": { "kind": "minimum" },
  "officers": [{ "code": "a", "name": "An officer" }],
  "posts": [{ "code": "director", "title": "Director", "holders": [{ "officer": "a", "from": "2013-04-01" }] }],
  "priorities": [{ "number": 1, "title": "Reading" }],
  "actions": [{ "code": "1", "title": "Read", "priorities": [1], "lead": "director",
                "start": "2013-04", "end": "2014-03" }],
  "indicators": [{ "code": "READ", "priority": 1, "name": "Pupils who read", "unit": "percent",
                   "polarity": "higher", "decimals": 1, "minimum": "73",
                   "targets": { "2013": "77", "2016": "82.5" } }],
  "milestones": [{ "priority": 1, "letter": "A", "due": "2014-03", "indicator": "READ" }],
  "risks": [{ "code": "R 1", "descriptions": ["Too few books"], "likelihood": 3 }],
  "outturns": [{ "indicator": "READ", "year": 2012, "stage": "validated", "value": "76" }]
})";

/// The small plan with @p before, which it must hold, replaced by @p after.
[[nodiscard]] std::string smallPlanWith(std::string_view before, std::string_view after)
{
    std::string text{smallPlan};
    const std::size_t at = text.find(before);
    REQUIRE(at != std::string::npos);
    return text.replace(at, before.size(), after);
}

/// Reading @p document must be refused at @p place with @p words in the message.
void checkRefused(std::string_view document, std::string_view place, std::string_view words)
{
    try {
        static_cast<void>(readPlanDocument(document));
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        CHECK(error.place() == place);
        CHECK_THAT(error.message(), Catch::Contains(std::string{words}));
        return;
    }
    FAIL_CHECK("the document was taken; expected it refused at " << place);
}

/// @p depth lists, one inside the other.
[[nodiscard]] std::string nestedLists(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

TEST_CASE("The small plan of these tests is taken as it stands")
{
    CHECK(readPlanDocument(smallPlan).plan.indicators.size() == 1);
}

TEST_CASE("A key that the format does not know is refused with those that it knows")
{
    checkRefused(
        smallPlanWith(R"("minimum": "73")", R"("minimun": "73")"),
        "/indicators/0/minimun",
        R"(unknown key "minimun"; expected one of)");
    checkRefused(smallPlanWith(R"("risks")", R"("dangers")"), "/dangers", "risks");
    checkRefused(
        smallPlanWith(R"({ "kind": "minimum" })", R"({ "kind": "judgement", "fallback": {} })"),
        "/policy/fallback",
        "unknown key");
}

TEST_CASE("A key that is missing is refused at the object that lacks it")
{
    checkRefused(
        smallPlanWith(R"("unit": "percent",)", ""), "/indicators/0", R"(key "unit" is missing)");
    checkRefused(
        smallPlanWith(R"("policy": { "kind": "minimum" },)", ""), "/", R"("policy" is missing)");
}

TEST_CASE("A value of the wrong type is refused with what was expected and what was found")
{
    checkRefused(
        smallPlanWith(R"("priority": 1, "name")", R"("priority": "1", "name")"),
        "/indicators/0/priority",
        R"(expected a whole number from 1 to 99, found the text "1")");
    checkRefused(
        smallPlanWith(R"("title": "Reading")", R"("title": true)"),
        "/priorities/0/title",
        "expected a text, found true");
    checkRefused(
        smallPlanWith(R"("priorities": [1])", R"("priorities": 1)"),
        "/actions/0/priorities",
        "expected a list, found the number 1");
    checkRefused(
        smallPlanWith(R"("policy": { "kind": "minimum" })", R"("policy": null)"),
        "/policy",
        "expected an object, found null");
    checkRefused(
        smallPlanWith(R"("planYear": "2013-14")", R"("planYear": 2013)"),
        "/identity/planYear",
        R"(expected a plan year such as "2013-14", found the number 2013)");
    checkRefused("[]", "/", "expected an object, found a list");
}

TEST_CASE("A figure written as a JSON number is refused with a hint")
{
    checkRefused(
        smallPlanWith(R"("minimum": "73")", R"("minimum": 73.5)"),
        "/indicators/0/minimum",
        R"(expected a figure in quotation marks such as "76.5", found the number 73.5)");
    checkRefused(
        smallPlanWith(R"("2013": "77")", R"("2013": 77)"),
        "/indicators/0/targets/2013",
        "in quotation marks");
}

TEST_CASE("A figure that is not one is refused with the text that stands there")
{
    checkRefused(
        smallPlanWith(R"("minimum": "73")", R"("minimum": "73%")"), "/indicators/0/minimum", "73%");
    checkRefused(
        smallPlanWith(R"("value": "76")", R"("value": "76,5")"), "/outturns/0/value", "76,5");
}

TEST_CASE("A whole number outside its range is refused, however large")
{
    checkRefused(
        smallPlanWith(R"("number": 1)", R"("number": 100)"),
        "/priorities/0/number",
        "from 1 to 99, found the number 100");
    checkRefused(
        smallPlanWith(R"("number": 1)", R"("number": 18446744073709551615)"),
        "/priorities/0/number",
        "18446744073709551615");
    checkRefused(
        smallPlanWith(R"("number": 1)", R"("number": 1.5)"), "/priorities/0/number", "1.5");
    checkRefused(
        smallPlanWith(R"("likelihood": 3)", R"("likelihood": 6)"), "/risks/0/likelihood", "1 to 5");
    checkRefused(
        smallPlanWith(R"("firstTargetYear": 2013)", R"("firstTargetYear": 13)"),
        "/identity/firstTargetYear",
        "13");
}

TEST_CASE("A word that is none of a key's codes is refused with all of them")
{
    checkRefused(
        smallPlanWith(R"("polarity": "higher")", R"("polarity": "up")"),
        "/indicators/0/polarity",
        R"(expected higher, lower or closest, found "up")");
    checkRefused(
        smallPlanWith(R"("kind": "minimum")", R"("kind": "best")"),
        "/policy/kind",
        R"(expected minimum, tolerance, trend or judgement, found "best")");
}

TEST_CASE("A code, a month or a day that cannot be one is refused at its place")
{
    checkRefused(
        smallPlanWith(R"("code": "READ")", R"("code": "READ!")"), "/indicators/0/code", "READ!");
    checkRefused(
        smallPlanWith(R"("start": "2013-04")", R"("start": "2013-13")"),
        "/actions/0/start",
        "2013-13");
    checkRefused(
        smallPlanWith(R"("from": "2013-04-01")", R"("from": "2013-02-29")"),
        "/posts/0/holders/0/from",
        "2013-02-29");
}

TEST_CASE("A code that is used twice is refused")
{
    checkRefused(
        smallPlanWith(
            R"({ "number": 1, "title": "Reading" })",
            R"({ "number": 1, "title": "Reading" }, { "number": 1, "title": "Writing" })"),
        "/priorities/1/number",
        "twice");
}

TEST_CASE("A reference to nothing is refused, and further faults are counted")
{
    checkRefused(
        smallPlanWith(R"("priorities": [1])", R"("priorities": [2])"),
        "/actions/0/priorities/0",
        "no priority '2'");
    checkRefused(
        smallPlanWith(R"("targets")", R"("measure": "NONE", "targets")"),
        "/indicators/0/measure",
        "no measure 'NONE'");
    checkRefused(
        smallPlanWith(R"("code": "READ")", R"("code": "WRITE")"),
        "/milestones/0/indicator",
        "(one more fault after this)");
}

TEST_CASE("A target outside the plan's years, or under a key that is no year, is refused")
{
    checkRefused(
        smallPlanWith(R"("2016": "82.5")", R"("2017": "82.5")"),
        "/indicators/0/targets/2017",
        "2017 is outside the plan; expected a target year from 2013 to 2016");
    checkRefused(
        smallPlanWith(R"("2016": "82.5")", R"("2015/16": "82.5")"),
        "/indicators/0/targets/2015~116",
        R"(expected the year as "2016")");
    checkRefused(
        smallPlanWith(R"("2016": "82.5")", R"("soon": "82.5")"),
        "/indicators/0/targets/soon",
        "soon");
}

TEST_CASE("A key that stands twice in one object is refused where the second stands")
{
    checkRefused(
        smallPlanWith(R"("minimum": "73")", R"("minimum": "73", "minimum": "74")"),
        "/indicators/0/minimum",
        R"(the key "minimum" stands here twice)");
}

TEST_CASE("Three thousand levels of nesting are refused with a sentence, as are sixty-five")
{
    const std::string place = [] {
        std::string zeros;
        for (int i = 0; i < 64; ++i)
            zeros += "/0";
        return zeros;
    }();
    checkRefused(nestedLists(3000), place, "nested deeper than 64 levels");
    checkRefused(nestedLists(65), place, "nested deeper than 64 levels");
    checkRefused(nestedLists(64), "/", "expected an object");
}

TEST_CASE("A document that is not UTF-8 is refused with the offset of the first wrong byte")
{
    checkRefused("{\"a\": \"caf\xE9\"}", "/", "the byte at offset 10 is not UTF-8");
    checkRefused("\xFF\xFE{", "/", "offset 0");
    checkRefused("\"\xC0\x80\"", "/", "offset 1");
    checkRefused("\"\xED\xA0\x80\"", "/", "offset 1");
    checkRefused("\"\xF4\x90\x80\x80\"", "/", "offset 1");
    checkRefused("\"\xE2\x82", "/", "offset 1");
}

TEST_CASE("A text with control characters is refused, one with line feeds is not")
{
    checkRefused(
        smallPlanWith(R"("title": "Reading")", R"("title": "Rea\u0007ding")"),
        "/priorities/0/title",
        "control character");
    const auto record =
        readPlanDocument(smallPlanWith(R"("title": "Reading")", R"("title": "Rea\nding")"));
    CHECK(record.plan.priorities.front().title == "Rea\nding");
}

TEST_CASE("A text that has to say something is refused when it is blank")
{
    checkRefused(
        smallPlanWith(R"("title": "Reading")", R"("title": "  ")"),
        "/priorities/0/title",
        "the text is empty");
}

TEST_CASE("A document of more than 64 MB is refused before it is read")
{
    const std::string tooLarge(std::size_t{64} * 1024 * 1024 + 1, ' ');
    checkRefused(tooLarge, "/", "at most 64 MB");
}

TEST_CASE("An empty document, one that breaks off and one with more after its end are refused")
{
    checkRefused("", "/", "the document is empty");
    checkRefused(" \n\t", "/", "the document is empty");
    checkRefused(std::string{smallPlan} + "]", "/", "not valid JSON: line 18, column 2");
    checkRefused(R"({"identity": {"title": )", "/identity/title", "not valid JSON: line 1");
    checkRefused(R"({"version": 1e999})", "/version", "not valid JSON");
}

TEST_CASE("A document of another format or of a later version is refused")
{
    checkRefused(
        smallPlanWith(R"("outturn-plan")", R"("outturn-measures")"),
        "/format",
        R"(expected "outturn-plan", found "outturn-measures")");
    checkRefused(
        smallPlanWith(R"("version": 1)", R"("version": 2)"),
        "/version",
        "version 2; this program reads up to version 1");
}

TEST_CASE("A target is a figure, a benchmark with an offset or a direction, and nothing else")
{
    const auto record = readPlanDocument(smallPlanWith(
        R"("2013": "77", "2016": "82.5")",
        R"("2013": "77", "2014": {"benchmark": "council-average", "offset": "-5"},
           "2015": {"benchmark": "national", "reach": "beyond"}, "2016": {"direction": "reduce"})"));
    const auto& targets = record.plan.indicators.front().targets;
    CHECK(targets.at(AcademicYear(2013)) == Target(NumberTarget{Decimal::whole(77)}));
    CHECK(
        targets.at(AcademicYear(2014)) ==
        Target(RelativeTarget{BenchmarkKind::CouncilAverage, Decimal::whole(-5), Reach::AtLeast}));
    CHECK(
        targets.at(AcademicYear(2015)) ==
        Target(RelativeTarget{BenchmarkKind::National, Decimal(), Reach::Beyond}));
    CHECK(targets.at(AcademicYear(2016)) == Target(DirectionTarget{Direction::Reduce}));
    checkRefused(
        smallPlanWith(R"("2013": "77")", R"("2013": {"direction": "reduce", "offset": "1"})"),
        "/indicators/0/targets/2013/offset",
        "unknown key");
    checkRefused(
        smallPlanWith(R"("2013": "77")", R"("2013": ["77"])"),
        "/indicators/0/targets/2013",
        "found a list");
}

TEST_CASE("Counts, tolerances and judgements that make no sense are refused")
{
    checkRefused(
        smallPlanWith(
            R"("value": "76")", R"("value": "76", "cohort": {"numerator": 8, "denominator": 7})"),
        "/outturns/0/cohort",
        "8");
    checkRefused(
        smallPlanWith(
            R"({ "kind": "minimum" })",
            R"({ "kind": "tolerance", "tolerance": { "points": "-1" } })"),
        "/policy/tolerance/points",
        "zero or more, found -1");
    checkRefused(
        smallPlanWith(
            R"("outturns")",
            R"("judgements": [{"indicator": "READ", "year": 2013, "status": "no-data",
               "by": "A", "reason": "B"}], "outturns")"),
        "/judgements/0/status",
        R"(expected green, amber or red, found "no-data")");
}

TEST_CASE("A file's name stands in front of the place inside it")
{
    const auto file = std::filesystem::temp_directory_path() / "outturn-refusals-test.json";
    std::ofstream(file) << smallPlanWith(R"("minimum": "73")", R"("minimum": 73)");
    try {
        static_cast<void>(planfile::loadPlanDocument(file));
        FAIL_CHECK("the document was taken");
    } catch (const Error& error) {
        CHECK(error.place() == "outturn-refusals-test.json: /indicators/0/minimum");
    }
    std::filesystem::remove(file);
}

TEST_CASE("A file that is not there, or is a folder, is refused by its path")
{
    const auto folder = std::filesystem::temp_directory_path();
    for (const auto& path : {folder / "outturn-no-such-plan.json", folder}) {
        try {
            static_cast<void>(planfile::loadPlanDocument(path));
            FAIL_CHECK("the file was taken");
        } catch (const Error& error) {
            CHECK(error.place() == path.string());
            CHECK_THAT(error.message(), Catch::Contains("cannot be read"));
        }
    }
}

TEST_CASE("However a document is damaged, it is read or refused with a sentence and a place")
{
    const std::string sound = outturn::test::referencePlanText();
    CHECK(rc::check([&sound] {
        std::string damaged = sound;
        const int wounds = *rc::gen::inRange(1, 4);
        for (int i = 0; i < wounds; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, damaged.size());
            const auto length = *rc::gen::inRange<std::size_t>(0, 20);
            damaged.replace(at, length, *rc::gen::arbitrary<std::string>());
        }
        try {
            static_cast<void>(readPlanDocument(damaged));
        } catch (const Error& error) {
            RC_ASSERT(error.kind() == ErrorKind::Input);
            RC_ASSERT(!error.message().empty());
            RC_ASSERT(!error.place().empty());
        }
    }));
}
