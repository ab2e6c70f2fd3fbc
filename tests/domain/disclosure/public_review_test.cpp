#include <domain/disclosure/public_review.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

RatedIndicator rated(const char* code, const Scope& of, int year = 2013)
{
    return {
        .code = IndicatorCode(code),
        .priority = PriorityNumber(1),
        .name = code,
        .year = AcademicYear(year),
        .reason = {},
        .figureOf = of};
}

ReviewedSubject subject(CommentarySubject about)
{
    return {
        .request =
            {.subject = std::move(about),
             .name = {},
             .post = {},
             .accountable = {},
             .status = {},
             .reason = {}},
        .commentary = {.whatHappened = "four of five pupils", .why = {}, .whatIsBeingDone = {}}};
}

/// A review of a district with two indicators and an action, each with all that can be told of it.
ReviewContent content(const Scope& of)
{
    ReviewContent content{
        .review =
            {.code = ReviewCode("mid-year"),
             .year = AcademicYear(2013),
             .scope = of,
             .date = Date(2013, 11, 20)},
        .ratings = {rated("FEW", of), rated("MANY", of)},
        .subjects =
            {subject(IndicatorCode("FEW")),
             subject(IndicatorCode("MANY")),
             subject(ActionCode("FEW"))},
        .follows = {},
        .changes = {},
        .restatements = {}};
    for (const char* code : {"FEW", "MANY"}) {
        content.changes.push_back(
            {.code = IndicatorCode(code),
             .name = code,
             .before = rated(code, of, 2012),
             .now = rated(code, of),
             .causes = {}});
        content.restatements.push_back(
            {.indicator = IndicatorCode(code),
             .year = AcademicYear(2012),
             .scope = of,
             .sentence = "It was 80.0% and is 60.0%."});
    }
    return content;
}

std::vector<WithheldFigure> withheld(const Scope& scope, int year)
{
    return {
        {.indicator = IndicatorCode("FEW"), .year = AcademicYear(year), .scope = scope, .why = {}}};
}

} // namespace

TEST_CASE("What is withheld for its year is neither rated, commented on nor compared in a review")
{
    const auto swale = Scope::district("Swale");
    const auto open = forThePublic(content(swale), withheld(swale, 2013));
    REQUIRE(open.ratings.size() == 1);
    CHECK(open.ratings.front().code == IndicatorCode("MANY"));
    REQUIRE(open.subjects.size() == 2);
    CHECK(open.subjects[0].request.subject == CommentarySubject(IndicatorCode("MANY")));
    CHECK(open.subjects[1].request.subject == CommentarySubject(ActionCode("FEW")));
    REQUIRE(open.changes.size() == 1);
    CHECK(open.changes.front().code == IndicatorCode("MANY"));
    CHECK(open.restatements.size() == 2); // those are of the year before
}

TEST_CASE("A figure of an earlier year that is withheld is not told as what stood before")
{
    const auto swale = Scope::district("Swale");
    const auto open = forThePublic(content(swale), withheld(swale, 2012));
    CHECK(open.ratings.size() == 2);
    CHECK(open.subjects.size() == 3);
    CHECK(open.changes.size() == 1);
    REQUIRE(open.restatements.size() == 1);
    CHECK(open.restatements.front().indicator == IndicatorCode("MANY"));
}

TEST_CASE("What is withheld for another district leaves a review as it is")
{
    const auto swale = Scope::district("Swale");
    const auto whole = content(swale);
    CHECK(forThePublic(whole, withheld(Scope::district("Dover"), 2013)) == whole);
}
