#include <domain/measure/measure.h>
#include <domain/outturn/outturn.h>
#include <domain/period/term.h>
#include <domain/plan/action.h>
#include <domain/plan/resources.h>
#include <domain/plan/target.h>
#include <domain/rating/direction_of_travel.h>
#include <domain/rating/rag_status.h>

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace outturn;

TEMPLATE_TEST_CASE(
    "every value of an enumeration has one code, which leads back to it",
    "",
    Unit,
    Polarity,
    Comparability,
    Term,
    Frequency,
    Stage,
    ScopeKind,
    ActionStatus,
    SupportLink,
    BenchmarkKind,
    Reach,
    Direction,
    Travel,
    RagStatus)
{
    std::set<std::string> codes;
    for (const auto& [value, code] : EnumCodes<TestType>::table) {
        CHECK(fromCode<TestType>(code) == value);
        CHECK(toCode(value) == code);
        CHECK(codes.insert(std::string(code)).second);
    }
    CHECK_FALSE(fromCode<TestType>("no such code"));
    CHECK_FALSE(fromCode<TestType>(""));
}

TEST_CASE("the codes of the command line's contract are these")
{
    CHECK(listOfCodes<Stage>() == "forecast, provisional or validated");
    CHECK(listOfCodes<Term>() == "autumn, spring or summer");
    CHECK(
        listOfCodes<RagStatus>() ==
        "green, amber, red, no-data, no-target, unresolved, not-comparable, suppressed or not-due");
    CHECK(listOfCodes<Travel>() == "improved, declined, unchanged or none");
}

TEST_CASE("only three of the nine statuses are colours, and every one has a word")
{
    int colours = 0;
    for (const auto& [status, code] : EnumCodes<RagStatus>::table) {
        colours += isColour(status) ? 1 : 0;
        CHECK_FALSE(ragWord(status).empty());
    }
    CHECK(colours == 3);
    CHECK(ragWord(RagStatus::NotComparable) == "Not comparable");
}
