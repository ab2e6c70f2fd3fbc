#include <domain/plan/council_area.h>

#include <catch2/catch.hpp>

using namespace outturn;

TEST_CASE("a council's area is what is left of its name without the form")
{
    CHECK(councilArea("Anytown City Council") == "Anytown");
    CHECK(councilArea("North Anyshire County Council") == "North Anyshire");
    CHECK(councilArea("Anytown Metropolitan Borough Council") == "Anytown");
    CHECK(councilArea("Anytown Council") == "Anytown");
    CHECK(councilArea("London Borough of Anytown") == "Anytown");
    CHECK(councilArea("Royal Borough of Anytown and Elsewhere") == "Anytown and Elsewhere");
    CHECK(councilArea("City of Anytown Metropolitan District Council") == "Anytown");
}

TEST_CASE("a name without a known form names no area")
{
    CHECK(councilArea("").empty());
    CHECK(councilArea("Anytown Education Partnership").empty());
    CHECK(councilArea("Council").empty());
    CHECK(councilArea("Councillors of Anytown").empty());
}
