#include "refusal.h"
#include "sample_plan.h"

#include <domain/error.h>
#include <planfile/plan_document.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <filesystem>
#include <fstream>
#include <string>

using namespace outturn;
using outturn::planfile::readPlanDocument;
using outturn::test::checkRefused;
using outturn::test::smallPlan;
using outturn::test::smallPlanWith;

namespace {

/// @p depth lists, one inside the other.
[[nodiscard]] std::string nestedLists(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

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
    checkRefused(
        smallPlanWith(R"("title": "Reading")", R"("title": "Rea\u009Bding")"),
        "/priorities/0/title",
        R"("Rea.ding")");
    const auto record =
        readPlanDocument(smallPlanWith(R"("title": "Reading")", R"("title": "Réa\nding")"));
    CHECK(record.plan.priorities.front().title == "Réa\nding");
}

TEST_CASE("What a document smuggles into keys and texts does not reach the terminal")
{
    checkRefused(
        smallPlanWith(R"("risks")", R"("\u001B[31mred\u0007")"), "/.[31mred.", R"(".[31mred.")");
    const std::string longKey(5000, 'k');
    checkRefused(
        smallPlanWith(R"("risks")", '"' + longKey + '"'),
        "/" + longKey.substr(0, 299) + "…",
        longKey.substr(0, 60) + "…\"");
    checkRefused(
        smallPlanWith(R"("minimum": "73")", R"("minimum": ")" + std::string(5000, '7') + '"'),
        "/indicators/0/minimum",
        "found the text \"777");
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
    checkRefused(std::string{smallPlan()} + "]", "/", "not valid JSON: line 18, column 2");
    checkRefused(R"({"identity": {"title": )", "/identity/title", "not valid JSON: line 1");
    checkRefused(R"({"version": 1e999})", "/version", "not valid JSON");
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
