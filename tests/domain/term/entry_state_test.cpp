#include <domain/error.h>
#include <domain/term/entry_state.h>
#include <domain/term/term_lock.h>

#include <catch2/catch.hpp>

using namespace outturn;
using Catch::Matchers::Contains;

namespace {

Outturn enteredBy(const char* who)
{
    return {
        .indicator = IndicatorCode("KS2-RWM"),
        .year = AcademicYear(2013),
        .value = Decimal::whole(1),
        .enteredBy = who};
}

} // namespace

TEST_CASE("A figure goes from submitted to reviewed to accepted, and leaves no step out")
{
    const Outturn outturn = enteredBy("adviser");
    using enum EntryState;
    for (const EntryState now : {Submitted, Reviewed, Accepted})
        for (const EntryState next : {Submitted, Reviewed, Accepted}) {
            const bool isNext = static_cast<int>(next) == static_cast<int>(now) + 1;
            if (isNext)
                CHECK_NOTHROW(requireStep(outturn, now, next, "officer"));
            else
                CHECK_THROWS_AS(requireStep(outturn, now, next, "officer"), Error);
        }
}

TEST_CASE("Nobody reviews or accepts a figure of their own")
{
    const Outturn outturn = enteredBy("adviser");
    CHECK_THROWS_WITH(
        requireStep(outturn, EntryState::Submitted, EntryState::Reviewed, "adviser"),
        Contains("somebody else"));
    CHECK_THROWS_WITH(
        requireStep(outturn, EntryState::Reviewed, EntryState::Accepted, "adviser"),
        Contains("somebody else"));
}

TEST_CASE("A figure's state is that of its last step")
{
    EntrySteps steps;
    CHECK(steps.state() == EntryState::Submitted);
    steps.reviewed = EntryStep{"officer", "2013-11-01T09:00:00Z"};
    CHECK(steps.state() == EntryState::Reviewed);
    steps.accepted = EntryStep{"officer", "2013-11-02T09:00:00Z"};
    CHECK(steps.state() == EntryState::Accepted);
}

TEST_CASE("A lock holds the figures of its year, term and stage and no others")
{
    const TermStage provisional{AcademicYear(2013), Term::Summer, Stage::Provisional};
    const std::vector<TermLock> locks{{provisional, "officer", "2013-11-01T09:00:00Z"}};
    CHECK(findLock(locks, provisional) == &locks.front());
    CHECK(findLock(locks, {AcademicYear(2013), Term::Summer, Stage::Validated}) == nullptr);
    CHECK(findLock(locks, {AcademicYear(2013), Term::Spring, Stage::Provisional}) == nullptr);
    CHECK(findLock(locks, {AcademicYear(2014), Term::Summer, Stage::Provisional}) == nullptr);
    CHECK(
        sentenceOn(locks.front()) ==
        "The summer term 2012/13, provisional, was locked by officer on 1 November 2013.");
}

TEST_CASE("A figure of the whole year is one of its summer term")
{
    Outturn outturn = enteredBy("adviser");
    outturn.stage = Stage::Provisional;
    CHECK(termStageOf(outturn).term == Term::Summer);
    outturn.term = Term::Autumn;
    CHECK(termStageOf(outturn).term == Term::Autumn);
}
