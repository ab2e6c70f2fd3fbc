#include <domain/error.h>
#include <domain/outturn/scope.h>

#include <catch2/catch.hpp>

#include <string>

using namespace outturn;

TEST_CASE("a scope reads what it writes")
{
    const auto text =
        GENERATE("council", "district:Swale", "group:Free school meals", "school:118258");
    CHECK(Scope::parse(text).text() == text);
}

TEST_CASE("a scope without a word is the whole council")
{
    CHECK(Scope{}.kind() == ScopeKind::Council);
    CHECK(Scope{}.name().empty());
    CHECK(Scope{} == Scope::parse("council"));
    CHECK(Scope{} != Scope::district("council"));
}

TEST_CASE("the name of a district is trimmed and may hold a colon")
{
    CHECK(Scope::district("  Tunbridge Wells ").name() == "Tunbridge Wells");
    CHECK(Scope::parse("group:SEN: statement").name() == "SEN: statement");
    CHECK(Scope::district("Swale") != Scope::group("Swale"));
}

TEST_CASE("what is not a scope is refused")
{
    const std::string text = GENERATE(
        std::string(),
        "Council",
        "council:",
        "council:Swale",
        "district",
        "district:",
        "district:   ",
        "school:",
        "school:12",
        "ward:Swale",
        "district:a\nb",
        std::string("district:") + std::string(81, 'x'));
    CAPTURE(text);
    CHECK_THROWS_AS(Scope::parse(text), Error);
}
