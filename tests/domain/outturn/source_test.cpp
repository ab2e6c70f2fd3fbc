#include <domain/outturn/source.h>

#include <catch2/catch.hpp>

using namespace outturn;

TEST_CASE("A source that can be looked up is a document; a remark on how a figure came in is not")
{
    CHECK(namesDocument("SFR05/2014"));
    CHECK(namesDocument("returns.csv, line 12"));
    for (const auto* source :
         {"", "entered by hand", "entered at the command line", "as above", "As above.", "ditto"})
        CHECK_FALSE(namesDocument(source));
}

TEST_CASE("Where a figure was typed in is of no interest to a reader")
{
    CHECK(isEnteredByHand(enteredByHand));
    CHECK(sourceText("entered at the command line") == "entered by hand");
    CHECK(sourceText("SFR05/2014") == "SFR05/2014");
    CHECK(sourceText("") == "not recorded");
}
