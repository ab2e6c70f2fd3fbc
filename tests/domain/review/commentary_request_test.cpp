#include "fixture/builders.h"
#include "fixture/kent_record.h"
#include "fixture/printing.h"

#include <domain/review/review_content.h>

using namespace outturn;

namespace {

/// A red, an amber and a green indicator; two people who held a post one after the other.
PlanRecord threeColours()
{
    PlanRecord record = fixture::emptyRecord();
    Plan& plan = record.plan;
    plan.officers = {
        {.code = OfficerCode("first"), .name = "A. First"},
        {.code = OfficerCode("second"), .name = "B. Second"}};
    plan.posts = {
        {.code = PostCode("head"),
         .title = "Head of standards",
         .holders =
             {{OfficerCode("first"), std::nullopt, Date(2013, 8, 31)},
              {OfficerCode("second"), Date(2013, 9, 1), std::nullopt}}},
        {.code = PostCode("director"), .title = "Director", .holders = {}}};
    plan.identity.director = PostCode("director");
    for (const std::string_view code : {"RED", "AMBER", "GREEN"}) {
        Indicator indicator = fixture::indicatorWithTarget(code, "80");
        indicator.minimum = fixture::number("70");
        plan.indicators.push_back(indicator);
    }
    plan.indicators[0].lead = PostCode("head");
    record.outturns = {
        fixture::outturn("RED", 2013, "60"),
        fixture::outturn("AMBER", 2013, "75"),
        fixture::outturn("GREEN", 2013, "80")};
    return record;
}

Action action(std::string_view code, Month end, ActionStatus status)
{
    return {
        .code = ActionCode(code),
        .title = "Visit schools",
        .start = Month(2013, 4),
        .end = end,
        .status = status};
}

Review midYear(Date date = Date(2013, 11, 20))
{
    return {
        .code = ReviewCode("mid-year"),
        .kind = ReviewKind::MidYear,
        .year = AcademicYear(2013),
        .scope = {},
        .date = date};
}

std::vector<CommentaryRequest> asked(const PlanRecord& record, const Review& review)
{
    return commentaryRequests(record, assess(record, reviewPoint(review)), review);
}

} // namespace

TEST_CASE("a review asks about what is red or amber, of the post that answers for it")
{
    const auto requests = asked(threeColours(), midYear());
    REQUIRE(requests.size() == 2);
    CHECK(requests[0].subject == CommentarySubject(IndicatorCode("RED")));
    CHECK(requests[0].status == RagStatus::Red);
    CHECK(requests[0].accountable == "Head of standards (B. Second)");
    CHECK_THAT(requests[0].reason, Catch::Contains("60.0%"));
    CHECK(requests[1].status == RagStatus::Amber);
    CHECK(requests[1].post == PostCode("director"));
    CHECK(requests[1].accountable == "Director");
}

TEST_CASE("who is asked held the post on the review's day")
{
    const auto requests = asked(threeColours(), midYear(Date(2013, 8, 31)));
    REQUIRE_FALSE(requests.empty());
    CHECK(requests[0].accountable == "Head of standards (A. First)");
}

TEST_CASE("a review asks about actions that are late or past their last month")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.actions = {
        action("1", Month(2013, 10), ActionStatus::OnTrack),
        action("2", Month(2013, 11), ActionStatus::OnTrack),
        action("3", Month(2014, 3), ActionStatus::Late),
        action("4", Month(2013, 10), ActionStatus::Complete)};
    const auto requests = asked(record, midYear());
    REQUIRE(requests.size() == 2);
    CHECK(subjectCode(requests[0].subject) == "1");
    CHECK_THAT(requests[0].reason, Catch::Contains("October 2013"));
    CHECK(subjectCode(requests[1].subject) == "3");
    CHECK_FALSE(requests[1].status.has_value());
    CHECK(requests[1].accountable.empty());
}

TEST_CASE("a review of a district asks about its indicators and about no action")
{
    PlanRecord record = threeColours();
    record.plan.actions = {action("1", Month(2013, 10), ActionStatus::Late)};
    for (Outturn& outturn : record.outturns)
        outturn.scope = Scope::district("Swale");
    Review review = midYear();
    review.scope = Scope::district("Swale");
    CHECK(asked(record, review).size() == 2);
    CHECK(asked(record, midYear()).size() == 1);
}

TEST_CASE("a request is answered when its commentary is complete")
{
    const PlanRecord record = threeColours();
    const Commentaries written{
        {IndicatorCode("RED"), {"Fell", "Two schools", "Visits", Date(2014, 3, 31)}},
        {IndicatorCode("AMBER"), {"Fell", "", "", std::nullopt}},
        {IndicatorCode("GREEN"), {"Not asked about", "", "", std::nullopt}}};
    const ReviewContent content = reviewContent(record, midYear(), written, std::nullopt);
    REQUIRE(content.subjects.size() == 2);
    CHECK(content.subjects[0].commentary.why == "Two schools");
    const auto owed = unanswered(content.subjects);
    REQUIRE(owed.size() == 1);
    CHECK(owed[0].request.subject == CommentarySubject(IndicatorCode("AMBER")));
    CHECK_FALSE(content.follows.has_value());
}

TEST_CASE("a figure that is corrected to green is asked about no longer")
{
    PlanRecord record = threeColours();
    record.outturns.push_back(fixture::outturn("RED", 2013, "81"));
    CHECK(asked(record, midYear()).size() == 1);
}

TEST_CASE("the county's published figures of 2013 are asked about by their colours")
{
    const PlanRecord record = fixture::kentWithPublishedOutturns();
    const Review review = midYear();
    const Scorecard card = assess(record, reviewPoint(review));
    const auto requests = commentaryRequests(record, card, review);
    CHECK(
        static_cast<int>(requests.size()) ==
        card.counts.of(RagStatus::Red) + card.counts.of(RagStatus::Amber));
    CHECK(countsOf(ratedIndicators(record.plan, card)) == card.counts);
}
