#include "kent_plan.h"

#include <store/plan_store.h>

#include <catch2/catch.hpp>

#include <array>

using namespace outturn;
using Catch::Contains;
using nlohmann::ordered_json;
using Arguments = std::vector<std::string>;

namespace {

/// Kent's plan with two figures of summer 2013 that an adviser entered at another desk: whoever
/// runs the program may review them.
struct Desk
{
    KentPlan kent;

    Desk()
    {
        auto plan = store::PlanStore::open(
            kent.file(), store::Access::ReadWrite, {.user = "a.adviser", .host = "desk-7"});
        const auto figure = [](const char* indicator, int value) {
            return Outturn{
                .indicator = IndicatorCode(indicator),
                .year = AcademicYear(2013),
                .value = Decimal::whole(value)};
        };
        (void)plan.enter(std::array{figure("KS1-R2B", 79), figure("KS1-W2B", 70)});
    }

    [[nodiscard]] Outcome term(const std::string& part, Arguments more = {}) const
    {
        more.insert(more.begin(), {part, "--year", "2013"});
        return kent.run("term", more);
    }

    [[nodiscard]] Outcome enter(const std::string& value, const std::string& stage) const
    {
        return kent.run(
            "enter",
            {"--indicator", "KS1-R2B", "--year", "2013", "--value", value, "--stage", stage});
    }

    [[nodiscard]] ordered_json shown() const
    {
        const Outcome outcome = term("show", {"--json"});
        REQUIRE(outcome.exitCode == 0);
        return ordered_json::parse(outcome.out);
    }

    [[nodiscard]] std::string stateOf(const std::string& indicator) const
    {
        const ordered_json all = shown();
        for (const auto& figure : all["figures"])
            if (figure["indicator"] == indicator)
                return figure["state"];
        return "none";
    }
};

} // namespace

TEST_CASE("A locked term takes no figure of its stage until it is unlocked, and the file says who")
{
    const Desk desk;
    CHECK(desk.term("show").out.starts_with("The summer term 2012/13, validated, is open.\n"));
    const Outcome locked = desk.term("lock");
    INFO(locked.err);
    CHECK(locked.exitCode == 0);
    CHECK_THAT(locked.out, Contains("The summer term 2012/13, validated, was locked by "));
    CHECK(desk.shown()["locked"] == true);
    CHECK(locked.out.find(desk.shown()["lockedBy"].get<std::string>()) != std::string::npos);

    const std::string before = desk.kent.everything();
    const Outcome refused = desk.enter("80", "validated");
    CHECK(refused.exitCode == 3);
    CHECK_THAT(refused.err, Contains("was locked by") && Contains("KS1-R2B 2012/13"));
    const std::string rows =
        desk.kent.folder().write("rows.csv", "indicator,year,value\nKS1-W2B,2013,71\n");
    CHECK(desk.kent.run("import", {"--source", "outturns", rows}).exitCode == 3);
    CHECK(desk.term("lock").exitCode == 3);
    CHECK(desk.kent.everything() == before);
    CHECK(desk.enter("78", "provisional").exitCode == 0);

    CHECK(desk.term("unlock").out == "The summer term 2012/13, validated, is open again.\n");
    CHECK(desk.shown().count("lockedBy") == 0);
    CHECK(desk.enter("80", "validated").exitCode == 0);
    CHECK(desk.term("unlock").exitCode == 3);
}

TEST_CASE("Figures are reviewed and accepted by another than who entered them, then locked")
{
    const Desk desk;
    CHECK(desk.kent.run("term", {"procedure", "--review", "yes"}).exitCode == 0);
    CHECK(desk.shown()["asksForReview"] == true);
    const Outcome early = desk.term("lock");
    CHECK(early.exitCode == 3);
    CHECK_THAT(early.err, Contains("not accepted yet: KS1-R2B 2012/13, KS1-W2B 2012/13"));

    CHECK(desk.term("accept", {"--indicator", "KS1-R2B"}).exitCode == 3);
    CHECK(desk.term("review", {"--indicator", "KS1-R2B"}).exitCode == 0);
    CHECK(desk.stateOf("KS1-R2B") == "reviewed");
    CHECK(desk.stateOf("KS1-W2B") == "submitted");
    CHECK(
        desk.term("review", {"--all"}).out ==
        "1 figure of the summer term 2012/13, validated: reviewed.\n");
    CHECK(
        desk.term("accept", {"--all"}).out ==
        "2 figures of the summer term 2012/13, validated: accepted.\n");

    // Corrected by whoever runs the program: it begins anew, and is for somebody else to look at.
    CHECK(desk.enter("80", "validated").exitCode == 0);
    CHECK(desk.stateOf("KS1-R2B") == "submitted");
    const Outcome own = desk.term("review", {"--indicator", "KS1-R2B"});
    CHECK(own.exitCode == 3);
    CHECK_THAT(own.err, Contains("somebody else has to say"));
    CHECK(desk.term("lock").exitCode == 3);
    CHECK(desk.kent.run("term", {"procedure", "--review", "no"}).exitCode == 0);
    CHECK(desk.term("lock").exitCode == 0);
    CHECK(desk.kent.run("verify").exitCode == 0);
}

TEST_CASE("A step for no figure, for an unknown one or of no known term is refused")
{
    const Desk desk;
    CHECK(desk.term("review").exitCode == 2);
    CHECK(desk.term("review", {"--all", "--indicator", "KS1-R2B"}).exitCode == 2);
    CHECK_THAT(desk.term("review", {"--indicator", "KS9"}).err, Contains("'KS9'"));
    CHECK_THAT(desk.term("show", {"--term", "winter"}).err, Contains("winter"));
    CHECK(desk.kent.run("term", {"procedure", "--review", "perhaps"}).exitCode == 2);
    CHECK(desk.kent.run("term").exitCode == 2);
}
