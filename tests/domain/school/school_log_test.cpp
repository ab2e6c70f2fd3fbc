#include "three_schools.h"

#include <domain/error.h>
#include <domain/period/days.h>
#include <domain/school/log/caseload.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace outturn;
using namespace outturn::test;
using Catch::Contains;

namespace {

const Date dayOfLog(2013, 12, 2);

std::optional<CategoryScheme> scheme()
{
    CategoryScheme scheme{"Tiers", "The adviser", {}};
    for (const char* code : {"1", "2", "3", "4"})
        scheme.categories.push_back({CategoryCode(code), std::string("Tier ") + code, {}, {}});
    return scheme;
}

SupportRules sixWeeks()
{
    return {{}, 1, 6};
}

CategoryDecision decision(Urn school, Date day, const char* category)
{
    return {school, day, CategoryCode(category), "Results", "S. One", {}};
}

ProgressMeeting meeting(Urn school, Date day, const char* agreed = "65%")
{
    return {school, day, "A. Two", "Notes", agreed, {}, {}};
}

void requireRefused(const LogEntry& entry, const std::string& why, const SchoolLog& log = {})
{
    CHECK_THROWS_WITH(requireSound(entry, scheme(), log, dayOfLog), Contains(why));
}

} // namespace

TEST_CASE("days are counted over months, leap years and both ways")
{
    CHECK(daysBetween(Date(2012, 2, 28), Date(2012, 3, 1)) == 2);
    CHECK(daysBetween(Date(2013, 3, 1), Date(2013, 2, 28)) == -1);
    CHECK(daysAfter(Date(2013, 12, 2), 42) == Date(2014, 1, 13));
    CHECK(academicYearOf(Date(2013, 8, 31)) == AcademicYear(2013));
    CHECK(academicYearOf(Date(2013, 9, 1)) == AcademicYear(2014));
    CHECK(firstDayOf(AcademicYear(2014)) == Date(2013, 9, 1));
    rc::check([] {
        const Date day(*rc::gen::inRange(1950, 2050), 2, *rc::gen::inRange(1, 29));
        const int days = *rc::gen::inRange(-15000, 15000);
        RC_ASSERT(daysBetween(day, daysAfter(day, days)) == days);
    });
}

TEST_CASE("the category of a day is the last decision by then, the later entry of one day")
{
    const std::vector<LogEntry> entries{
        decision(ash, Date(2013, 9, 1), "3"),
        decision(ash, Date(2013, 1, 1), "2"),
        decision(beech, Date(2013, 11, 1), "1"),
        decision(ash, Date(2013, 9, 1), "4")};
    const SchoolLog log(entries);
    CHECK(log.categoryOn(ash, Date(2012, 12, 31)) == nullptr);
    CHECK(log.categoryOn(ash, Date(2013, 8, 31))->category == CategoryCode("2"));
    CHECK(log.categoryOn(ash, Date(2013, 9, 1))->category == CategoryCode("4"));
    CHECK(log.schools() == std::vector{ash, beech});
}

TEST_CASE("a decision needs a category of the scheme, a reason, who agreed, a later review")
{
    CHECK_NOTHROW(requireSound(decision(ash, dayOfLog, "4"), scheme(), {}, dayOfLog));
    requireRefused(decision(ash, dayOfLog, "9"), "expected one of 1, 2, 3, 4");
    requireRefused(decision(ash, Date(2013, 12, 3), "4"), "lies ahead");
    CategoryDecision without = decision(ash, dayOfLog, "4");
    without.reason = "  ";
    requireRefused(without, "needs its reason");
    without = decision(ash, dayOfLog, "4");
    without.agreedBy.clear();
    requireRefused(without, "whoever agreed");
    without = decision(ash, dayOfLog, "4");
    without.nextReview = dayOfLog;
    requireRefused(without, "not after the decision");
    CHECK_THROWS_WITH(
        requireSound(decision(ash, dayOfLog, "4"), std::nullopt, {}, dayOfLog),
        Contains("no scheme of school categories"));
}

TEST_CASE("an entry is said in one line, whether what was written ends in a full stop or not")
{
    for (const char* reason : {"Results fell", "Results fell."})
        CHECK(
            textOf(
                CategoryDecision{
                    ash, dayOfLog, CategoryCode("3"), reason, "S. One", Date(2014, 3, 1)},
                scheme()) == "3, Tier 3: Results fell; agreed by S. One; next review 1 March 2014");
    ProgressMeeting held = meeting(ash, dayOfLog);
    held.notes = "Leaders know.";
    held.impact = MeetingImpact::Some;
    held.impactReason = "The books.";
    CHECK(textOf(held, scheme()) == "A. Two: Leaders know; Some impact (The books); agreed: 65%");
    held = meeting(ash, dayOfLog, "");
    held.notes = "Leaders know.";
    CHECK(textOf(held, scheme()) == "A. Two: Leaders know.");
}

TEST_CASE("a visit needs an adviser, a working time and a day that has been")
{
    const SchoolVisit sound{ash, dayOfLog, "A. Two", Decimal::parse("0.5"), {}};
    CHECK_NOTHROW(requireSound(sound, scheme(), {}, dayOfLog));
    SchoolVisit visit = sound;
    visit.days = Decimal();
    requireRefused(visit, "0 days makes no sense");
    visit.days = Decimal::whole(21);
    requireRefused(visit, "up to 20");
    visit = sound;
    visit.date = Date(2013, 12, 3);
    requireRefused(visit, "lies ahead");
    visit = sound;
    visit.note = "a\x07";
    requireRefused(visit, "do not print");
}

TEST_CASE("impact is judged only of what a meeting before agreed")
{
    ProgressMeeting judged = meeting(ash, Date(2013, 11, 1));
    judged.impact = MeetingImpact::Some;
    requireRefused(judged, "no impact to judge yet");
    const std::vector<LogEntry> vague{meeting(ash, Date(2013, 10, 1), "")};
    requireRefused(judged, "no impact to judge yet", SchoolLog(vague));
    const std::vector<LogEntry> agreed{meeting(ash, Date(2013, 10, 1))};
    CHECK_NOTHROW(requireSound(judged, scheme(), SchoolLog(agreed), dayOfLog));
    const std::vector<LogEntry> later{meeting(ash, Date(2013, 11, 1))};
    requireRefused(judged, "no impact to judge yet", SchoolLog(later));
    judged.impact.reset();
    judged.impactReason = "62%";
    requireRefused(judged, "say what the impact was");
}

TEST_CASE("a meeting is due six weeks after the last one, or after the school became a priority")
{
    const std::vector<LogEntry> entries{
        decision(ash, Date(2013, 9, 1), "4"),
        decision(ash, Date(2013, 11, 1), "3"),
        decision(beech, Date(2013, 9, 1), "2"),
        decision(cedar, Date(2013, 9, 1), "3"),
        meeting(cedar, Date(2013, 11, 4), "65% by May"),
        AdviserAllocation{ash, AcademicYear(2014), "A. Two", Decimal::whole(10)}};
    const auto due = dueWithSchools(SchoolLog(entries), dayOfLog, scheme(), sixWeeks());
    REQUIRE(due.size() == 2);
    CHECK(due[0].school == ash);
    CHECK(due[0].due == Date(2013, 10, 13));
    CHECK(due[0].state == DueState::Overdue);
    CHECK(due[0].adviser == "A. Two");
    CHECK(due[1].school == cedar);
    CHECK(due[1].due == Date(2013, 12, 16));
    CHECK(due[1].state == DueState::Soon);
    CHECK(due[1].toJudge == "65% by May");
}

TEST_CASE("a school that came back into a heavy category is due from then, reviews from their day")
{
    CategoryDecision again = decision(ash, Date(2013, 11, 20), "4");
    again.nextReview = Date(2014, 3, 1);
    const std::vector<LogEntry> entries{
        decision(ash, Date(2013, 1, 1), "4"),
        meeting(ash, Date(2013, 2, 1)),
        decision(ash, Date(2013, 6, 1), "1"),
        again};
    const auto due = dueWithSchools(SchoolLog(entries), dayOfLog, scheme(), sixWeeks());
    REQUIRE(due.size() == 2);
    CHECK(due[0].kind == DueKind::Meeting);
    CHECK(due[0].due == Date(2014, 1, 1));
    CHECK(due[1].kind == DueKind::Review);
    CHECK(due[1].due == Date(2014, 3, 1));
    CHECK(due[1].state == DueState::Ahead);
}

TEST_CASE("a day that is due today is not overdue, and two weeks ahead is soon")
{
    CHECK(dueStateOf(Date(2013, 12, 1), dayOfLog) == DueState::Overdue);
    CHECK(dueStateOf(dayOfLog, dayOfLog) == DueState::Soon);
    CHECK(dueStateOf(Date(2013, 12, 16), dayOfLog) == DueState::Soon);
    CHECK(dueStateOf(Date(2013, 12, 17), dayOfLog) == DueState::Ahead);
}

TEST_CASE("a caseload has the year's schools and days, and the visits made wherever they were")
{
    const auto half = Decimal::parse("0.5");
    const std::vector<LogEntry> entries{
        AdviserAllocation{ash, AcademicYear(2014), "A. Two", Decimal::whole(10)},
        AdviserAllocation{beech, AcademicYear(2014), "A. Two", Decimal::whole(2)},
        AdviserAllocation{beech, AcademicYear(2014), "B. Three", Decimal::whole(3)},
        AdviserAllocation{ash, AcademicYear(2013), "C. Four", Decimal::whole(9)},
        decision(ash, Date(2013, 9, 1), "4"),
        SchoolVisit{ash, Date(2013, 10, 1), "A. Two", half, {}},
        SchoolVisit{beech, Date(2013, 11, 1), "A. Two", Decimal::whole(1), {}},
        SchoolVisit{ash, Date(2013, 7, 1), "A. Two", Decimal::whole(5), {}}};
    const auto loads = caseloads(SchoolLog(entries), dayOfLog, scheme(), sixWeeks());
    REQUIRE(loads.size() == 2);
    CHECK(loads[0].adviser == "A. Two");
    CHECK(loads[0].schools == std::vector{ash});
    CHECK(loads[0].prioritySchools == 1);
    CHECK(loads[0].daysAllocated == Decimal::whole(10));
    CHECK(loads[0].visits == 2);
    CHECK(loads[0].daysUsed == Decimal::parse("1.5"));
    CHECK(loads[0].daysLeft() == Decimal::parse("8.5"));
    CHECK(loads[0].meetingsOverdue == 1);
    CHECK(loads[1].schools == std::vector{beech});
    CHECK(loads[1].visits == 0);
}
