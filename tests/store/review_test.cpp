#include "authors.h"
#include "raw_database.h"
#include "review_desk.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/reviews/reviews.h>

#include <catch2/catch.hpp>

#include <array>
#include <filesystem>
#include <map>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

const CommentarySubject firstIndicator = IndicatorCode("KS1-R");
const Commentary whole{"Fell", "Two schools", "Visits", Date(2014, 3, 31)};

std::string problemsIn(const fs::path& file)
{
    std::string text;
    for (const IntegrityProblem& problem :
         PlanStore::open(file, Access::ReadOnly, adviser).verify())
        text += problem.place + ": " + problem.message + "\n";
    return text;
}

} // namespace

TEST_CASE("a review that is opened is kept with who opened it, and the trail says so")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    CHECK(reviews.all().empty());
    const StoredReview opened = reviews.open(midYear());
    CHECK(opened.review == midYear());
    CHECK(opened.openedBy == "a.two");
    CHECK(opened.openedAt == "2013-11-20T09:15:00Z");
    CHECK_FALSE(opened.signOff.has_value());
    CHECK(reviews.all() == std::vector{opened});
    CHECK(store.auditTrail().back().what == "review opened");
    CHECK_THAT(store.auditTrail().back().newValue, Contains("\"code\":\"mid-year\""));
    CHECK(store.verify().empty());
}

TEST_CASE("a review's code is given once, and a review must suit the plan")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    reviews.open(midYear());
    CHECK_THROWS_WITH(reviews.open(midYear()), Contains("already"));
    Review early = midYear("early");
    early.year = AcademicYear(1995);
    CHECK_THROWS_AS(reviews.open(early), Error);
    CHECK(reviews.all().size() == 1);
    CHECK_THROWS_WITH(reviews.find(ReviewCode("nowhere")), Contains("it has mid-year"));
}

TEST_CASE("commentary is written part by part, each time with its audit entry")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    reviews.open(midYear());
    const ReviewCode code("mid-year");
    const Commentary begun{" Fell \n", "", "", std::nullopt};
    const StoredCommentary first = reviews.comment(code, firstIndicator, 0, begun);
    CHECK(first.commentary.whatHappened == "Fell");
    CHECK(first.by == "a.two");
    CHECK(reviews.find(code).review.state == ReviewState::InCommentary);
    const StoredCommentary second = reviews.comment(code, firstIndicator, first.revision, whole);
    CHECK(second.revision == 2);
    CHECK(reviews.commentary(code) == std::vector{second});
    const AuditEntry entry = store.auditTrail().back();
    CHECK(entry.subject == "review mid-year, indicator KS1-R");
    CHECK_THAT(entry.oldValue, Contains("Fell"));
    CHECK_THAT(entry.newValue, Contains("2014-03-31"));
    CHECK(store.verify().empty());
}

TEST_CASE("commentary that somebody else changed first is refused with both")
{
    const TemporaryFolder folder;
    PlanStore mine = newPlan(folder);
    Reviews here(mine);
    here.open(midYear());
    const ReviewCode code("mid-year");
    PlanStore theirs = PlanStore::open(mine.file(), Access::ReadWrite, colleague);
    Reviews(theirs).comment(code, firstIndicator, 0, whole);
    try {
        here.comment(code, firstIndicator, 0, {"Rose", "", "", std::nullopt});
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Conflict);
        CHECK_THAT(error.message(), Contains("Two schools") && Contains("Rose"));
    }
    CHECK(here.commentary(code).front().by == "s.one");
}

TEST_CASE("commentary is about something in the plan")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    reviews.open(midYear());
    CHECK_THROWS_WITH(
        reviews.comment(ReviewCode("mid-year"), ActionCode("none"), 0, whole),
        Contains("no action 'none'"));
    CHECK(reviews.find(ReviewCode("mid-year")).review.state == ReviewState::Open);
}

TEST_CASE("a review is taken back as long as nothing is written for it")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    const ReviewCode code("mid-year");
    reviews.open(midYear());
    reviews.comment(code, firstIndicator, 0, whole);
    const auto revision = reviews.find(code).revision;
    CHECK_THROWS_WITH(reviews.takeBack(code, revision), Contains("commentary has been written"));
    reviews.comment(code, firstIndicator, 1, {});
    CHECK_THROWS_AS(reviews.takeBack(code, revision + 1), Error);
    reviews.takeBack(code, revision);
    CHECK(reviews.all().empty());
    CHECK(store.verify().empty());
    CHECK(reviews.open(midYear()).review.code == code);
}

TEST_CASE("a review that is signed off says the same ever after")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    reviews.open(midYear());
    const ReviewCode code("mid-year");
    reviews.comment(code, firstIndicator, 0, whole);
    const std::string headBefore = store.auditHead();
    const SigningOff wanted = signingOff(store, code);
    const SignedReview frozen = reviews.signOff(wanted, twoPapers);

    CHECK(frozen.content.review.state == ReviewState::SignedOff);
    CHECK(frozen.content.ratings == wanted.content.ratings);
    CHECK(frozen.content.subjects == wanted.content.subjects);
    CHECK_FALSE(frozen.content.ratings.empty());
    CHECK(frozen.signOff.by == "a.two");
    CHECK(frozen.signOff.auditHead == headBefore);
    CHECK(frozen.signOff.digest.size() == 64);
    CHECK(reviews.find(code).signOff == frozen.signOff);
    const AuditEntry entry = store.auditTrail().back();
    CHECK(entry.what == "review signed off");
    CHECK_THAT(entry.newValue, Contains(frozen.signOff.digest));

    // A correction, an edit of the plan and a further review leave it as it is.
    store.enter(std::array{sampleOutturn(2013, "41")});
    Plan plan = store.load().record.plan;
    plan.indicators.front().name = "Renamed";
    store.revisePlan(plan, {}, store.load().planRevision);
    CHECK(reviews.signedOff(code) == frozen);
    CHECK(reviews.frozenRecord(code) == wanted.record);
    CHECK(reviews.issuedBytes(code, "paper", "docx") == "bytes of " + frozen.signOff.digest);
    CHECK(store.verify().empty());
}

TEST_CASE("a signed-off review takes no more commentary and is not signed off twice")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    const StoredReview opened = reviews.open(midYear());
    const ReviewCode code("mid-year");
    reviews.signOff(signingOff(store, code), noPapers);
    CHECK_THROWS_WITH(reviews.comment(code, firstIndicator, 0, whole), Contains("is signed off"));
    CHECK_THROWS_WITH(
        reviews.signOff(signingOff(store, code), noPapers), Contains("signed off already"));
    CHECK_THROWS_AS(reviews.takeBack(code, opened.revision), Error);
}

TEST_CASE("what was changed while a review was being signed off is not frozen unseen")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    reviews.open(midYear());
    const SigningOff looked = signingOff(store, ReviewCode("mid-year"));
    store.enter(std::array{sampleOutturn(2013, "41")});
    try {
        reviews.signOff(looked, noPapers);
        FAIL("it was signed off");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Conflict);
    }
    CHECK(reviews.all().front().review.state == ReviewState::Open);
    CHECK_THROWS_WITH(reviews.signedOff(ReviewCode("mid-year")), Contains("is not signed off"));
}

TEST_CASE("a paper that cannot be made leaves the review open")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    reviews.open(midYear());
    const auto failing = [](const SignedReview&) -> std::vector<Paper> {
        throw Error(ErrorKind::Input, "a chart is missing");
    };
    CHECK_THROWS_WITH(
        reviews.signOff(signingOff(store, ReviewCode("mid-year")), failing),
        Contains("a chart is missing"));
    CHECK(reviews.all().front().review.state == ReviewState::Open);
    CHECK(store.verify().empty());
}

TEST_CASE("a further paper is kept as it was first issued")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    reviews.open(midYear());
    const ReviewCode code("mid-year");
    CHECK_THROWS_AS(reviews.issue(code, {"paper", "md", "early"}), Error);
    reviews.signOff(signingOff(store, code), noPapers);
    CHECK_FALSE(reviews.issuedBytes(code, "paper", "md").has_value());
    const std::string bytes("a\0b\xff", 4);
    CHECK(reviews.issue(code, {"paper", "md", bytes}) == bytes);
    CHECK(reviews.issue(code, {"paper", "md", "another"}) == bytes);
    CHECK(reviews.issuedBytes(code, "paper", "md") == bytes);
    REQUIRE(reviews.issued(code).size() == 1);
    CHECK(reviews.issued(code).front().size == 4);
    CHECK(store.auditTrail().back().what == "paper issued");
    CHECK(store.verify().empty());
}

TEST_CASE("the next review tells what changed since the last and what it restates")
{
    const TemporaryFolder folder;
    PlanStore store = newPlan(folder);
    Reviews reviews(store);
    store.enter(std::array{sampleOutturn(2013, "78")});
    reviews.open(midYear());
    const ReviewCode first("mid-year");
    reviews.signOff(signingOff(store, first), noPapers);
    const PlanRecord then = store.load().record;
    store.enter(std::array{sampleOutturn(2013, "41")});

    Review next = midYear("year-end");
    next.kind = ReviewKind::YearEnd;
    next.date = Date(2014, 5, 2);
    reviews.open(next);
    const SignedReview before = reviews.signedOff(first);
    const SigningOff wanted = signingOff(
        store, next.code, PrecedingReview{before.content.review, before.content.ratings, then});
    REQUIRE(wanted.content.restatements.size() == 1);
    const SignedReview frozen = reviews.signOff(wanted, noPapers);
    CHECK(frozen.content.follows == before.content.review);
    CHECK(frozen.content.restatements == wanted.content.restatements);
    CHECK(frozen.content.changes == wanted.content.changes);
    CHECK(reviews.signedOff(next.code) == frozen);
    CHECK(store.verify().empty());
}

TEST_CASE("whatever another program does to a signed-off review, verify finds it")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    {
        PlanStore store = newPlan(folder);
        Reviews reviews(store);
        reviews.open(midYear());
        reviews.comment(ReviewCode("mid-year"), firstIndicator, 0, whole);
        reviews.signOff(signingOff(store, ReviewCode("mid-year")), twoPapers);
        REQUIRE(store.verify().empty());
    }
    removeSeal(file);
    const auto [sql, place] = GENERATE(table<const char*, const char*>(
        {{"UPDATE review_rating SET status = 'green' WHERE id = 1", "review_rating, row 1"},
         {"UPDATE review_record SET document = '{}' WHERE id = 1", "review_record, row 1"},
         {"DELETE FROM review_rating WHERE id = 2", "review_rating"},
         {"UPDATE review SET state = 'open' WHERE id = 1", "review, row 1"},
         {"UPDATE review_sign_off SET signed_by = 'x' WHERE id = 1", "review_sign_off, row 1"},
         {"UPDATE paper_bytes SET bytes = x'00' WHERE paper = 2", "review mid-year"},
         {"DELETE FROM paper_bytes WHERE paper = 1", "review mid-year"}}));
    RawDatabase(file).run(sql);
    CHECK_THAT(problemsIn(file), Contains(place));
}

TEST_CASE("a paper whose bytes were changed is not given out")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    {
        PlanStore store = newPlan(folder);
        Reviews reviews(store);
        reviews.open(midYear());
        reviews.signOff(signingOff(store, ReviewCode("mid-year")), twoPapers);
    }
    removeSeal(file);
    RawDatabase(file).run("UPDATE paper_bytes SET bytes = x'00' WHERE paper = 1");
    PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
    CHECK_THROWS_WITH(
        Reviews(store).issuedBytes(ReviewCode("mid-year"), "paper", "docx"),
        Contains("is not what was issued"));
}
