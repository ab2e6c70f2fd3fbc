#include <domain/error.h>
#include <domain/review/commentary.h>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace outturn;

TEST_CASE("commentary is complete when all four parts are written")
{
    Commentary commentary;
    CHECK(isEmpty(commentary));
    CHECK(
        missingParts(commentary) ==
        std::vector<std::string>{"what happened", "why", "what is being done", "by when"});
    commentary = {"Fell by two points", "Two schools", "Visits each month", Date(2014, 3, 31)};
    CHECK(isComplete(commentary));
    commentary.why.clear();
    CHECK(missingParts(commentary) == std::vector<std::string>{"why"});
    CHECK_FALSE(isEmpty(commentary));
}

TEST_CASE("blank space around commentary is taken away, and blanks alone are nothing")
{
    const Commentary kept = checked({"  Fell \r\n by two\n", " \t\n", "", std::nullopt});
    CHECK(kept.whatHappened == "Fell \n by two");
    CHECK(kept.why.empty());
}

TEST_CASE("commentary that is too long or has control characters is refused with its part")
{
    try {
        (void)checked({"", std::string(longestCommentaryPart + 1, 'x'), "", std::nullopt});
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        CHECK(error.place() == "why");
    }
    CHECK_NOTHROW(checked({std::string(longestCommentaryPart, 'x'), "", "", std::nullopt}));
    CHECK_THROWS_AS(checked({"a\x1b[2J", "", "", std::nullopt}), Error);
}

TEST_CASE("an indicator and an action of one code are two subjects")
{
    const CommentarySubject indicator = IndicatorCode("7");
    const CommentarySubject action = ActionCode("7");
    CHECK(indicator != action);
    CHECK(subjectText(indicator) == "indicator 7");
    CHECK(subjectText(action) == "action 7");
    CHECK(subjectCode(action) == "7");
}
