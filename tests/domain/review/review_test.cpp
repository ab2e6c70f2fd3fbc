#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/error.h>
#include <domain/review/review.h>

#include <array>

using namespace outturn;

namespace {

Review review(ReviewKind kind, Date date, std::string_view code = "R")
{
    return {
        .code = ReviewCode(code),
        .kind = kind,
        .year = AcademicYear(2013),
        .scope = {},
        .date = date};
}

Review signedOff(std::string_view code, Date date)
{
    Review signedOff = review(ReviewKind::MidYear, date, code);
    signedOff.state = ReviewState::SignedOff;
    return signedOff;
}

} // namespace

TEST_CASE("the formal reviews are named after the plan year that is judged on their year")
{
    CHECK(reviewTitle(review(ReviewKind::MidYear, {2013, 11, 20})) == "Mid-year review 2013-14");
    CHECK(reviewTitle(review(ReviewKind::YearEnd, {2014, 5, 2})) == "Year-end review 2013-14");
}

TEST_CASE("a quarterly review is named after the quarter of the plan year that its day lies in")
{
    CHECK(reviewTitle(review(ReviewKind::Quarterly, {2013, 4, 1})) == "Quarter 1 review 2013-14");
    CHECK(reviewTitle(review(ReviewKind::Quarterly, {2013, 12, 31})) == "Quarter 3 review 2013-14");
    CHECK(reviewTitle(review(ReviewKind::Quarterly, {2014, 3, 31})) == "Quarter 4 review 2013-14");
}

TEST_CASE("a termly review is named after the term of the academic year that its day lies in")
{
    CHECK(reviewTitle(review(ReviewKind::Termly, {2013, 9, 1})) == "Autumn term review 2013/14");
    CHECK(reviewTitle(review(ReviewKind::Termly, {2014, 3, 31})) == "Spring term review 2013/14");
    CHECK(reviewTitle(review(ReviewKind::Termly, {2014, 8, 31})) == "Summer term review 2013/14");
}

TEST_CASE("a review of a district or a school says so")
{
    Review swale = review(ReviewKind::MidYear, {2013, 11, 20});
    swale.scope = Scope::district("Swale");
    CHECK(reviewTitle(swale) == "Mid-year review 2013-14 for Swale");
    swale.scope = Scope::school(Urn(118258));
    CHECK(reviewTitle(swale) == "Mid-year review 2013-14 for school 118258");
}

TEST_CASE("a review's code is one that no other has")
{
    const Review midYear = review(ReviewKind::MidYear, {2013, 11, 20});
    CHECK(freeReviewCode(midYear, {}).text() == "mid-year-2013-14");
    const std::array taken{ReviewCode("mid-year-2013-14"), ReviewCode("mid-year-2013-14-2")};
    CHECK(freeReviewCode(midYear, taken).text() == "mid-year-2013-14-3");
    CHECK(
        freeReviewCode(review(ReviewKind::Quarterly, {2013, 7, 5}), {}).text() ==
        "quarter-2-2013-14");
    CHECK(freeReviewCode(review(ReviewKind::Termly, {2013, 12, 5}), {}).text() == "autumn-2014");
}

TEST_CASE(
    "a review is not held before its year began, nor of a year that the plan knows nothing of")
{
    const PlanRecord record = fixture::emptyRecord();
    CHECK_NOTHROW(requireSound(review(ReviewKind::MidYear, {2012, 9, 1}), record));
    CHECK_THROWS_WITH(
        requireSound(review(ReviewKind::MidYear, {2012, 8, 31}), record),
        Catch::Contains("before that year began"));
    Review early = review(ReviewKind::MidYear, {2013, 11, 20});
    early.year = AcademicYear(2011);
    CHECK_THROWS_WITH(requireSound(early, record), Catch::Contains("neither targets nor figures"));
}

TEST_CASE("a review follows the last one signed off before it, of the same scope")
{
    Review open = review(ReviewKind::YearEnd, {2014, 5, 2}, "D");
    Review elsewhere = signedOff("C", {2014, 4, 1});
    elsewhere.scope = Scope::district("Swale");
    const std::array reviews{
        signedOff("A", {2013, 6, 1}),
        signedOff("B", {2013, 11, 20}),
        elsewhere,
        signedOff("E", {2014, 11, 1}),
        review(ReviewKind::Quarterly, {2014, 1, 15}, "F"),
        open};
    REQUIRE(reviewBefore(reviews, open) != nullptr);
    CHECK(reviewBefore(reviews, open)->code.text() == "B");
    CHECK(reviewBefore(reviews, reviews[1])->code.text() == "A");
    CHECK(reviewBefore(reviews, reviews[0]) == nullptr);
    CHECK(latestSignedOff(reviews, Scope())->code.text() == "E");
    CHECK(latestSignedOff(reviews, Scope(), Date(2014, 2, 1))->code.text() == "B");
    CHECK(latestSignedOff(reviews, Scope::district("Thanet")) == nullptr);
}

TEST_CASE("of two reviews held on one day the later opened counts")
{
    const std::array reviews{signedOff("A", {2013, 11, 20}), signedOff("B", {2013, 11, 20})};
    CHECK(latestSignedOff(reviews, Scope())->code.text() == "B");
}
