#include "fixture/builders.h"

#include <domain/term/owed.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

const OfficerCode adviser("adviser");
const OfficerCode director("director");
const Date inSpring(2014, 2, 10);
const AcademicYear lastSummer(2013);

/// Reading is the adviser's, writing nobody's and so the director's. Each has a target of 80.
PlanRecord twoDesks()
{
    PlanRecord record = fixture::emptyRecord();
    Plan& plan = record.plan;
    plan.officers = {{adviser, "A. Adviser"}, {director, "D. Director"}};
    plan.posts = {
        {PostCode("primary"), "Primary adviser", {{adviser, std::nullopt, std::nullopt}}},
        {PostCode("head"), "Director", {{director, std::nullopt, std::nullopt}}}};
    plan.identity.director = PostCode("head");
    plan.indicators = {
        fixture::indicatorWithTarget("READING", "80"),
        fixture::indicatorWithTarget("WRITING", "80")};
    plan.indicators[0].lead = PostCode("primary");
    return record;
}

Action& addAction(PlanRecord& record, const char* code, std::optional<PostCode> lead)
{
    Action action{
        .code = ActionCode(code),
        .title = "Train",
        .activities = {},
        .priorities = {PriorityNumber(1)},
        .lead = std::move(lead),
        .contributors = {},
        .start = Month(2013, 9),
        .end = Month(2014, 3),
        .status = ActionStatus::OnTrack,
        .notes = {},
        .reconstructed = {}};
    return record.plan.actions.emplace_back(std::move(action));
}

OwedWork owed(const PlanRecord& record, const OfficerCode& officer, Date day = inSpring)
{
    return owedBy(record, officer, lastSummer, day);
}

} // namespace

TEST_CASE("An officer owes the figures of the indicators that they answer for, once they are out")
{
    PlanRecord record = twoDesks();
    const OwedWork mine = owed(record, adviser);
    REQUIRE(mine.figures.size() == 1);
    CHECK(mine.figures[0].indicator == IndicatorCode("READING"));
    CHECK(mine.figures[0].what == FigureOwed::Value);
    CHECK(mine.figures[0].round == EntryRound{lastSummer, Term::Summer, Stage::Validated, {}});
    CHECK(owed(record, director).figures.at(0).indicator == IndicatorCode("WRITING"));

    // In November only the provisional figure is out; in September nothing is.
    CHECK(owed(record, adviser, Date(2013, 11, 5)).figures.at(0).round.stage == Stage::Provisional);
    CHECK(owed(record, adviser, Date(2013, 9, 5)).figures.empty());
}

TEST_CASE(
    "A figure that is in is no longer owed, and a provisional one only until the final is out")
{
    PlanRecord record = twoDesks();
    record.outturns = {fixture::outturn("READING", 2013, "81", Stage::Provisional)};
    CHECK(owed(record, adviser, Date(2013, 11, 5)).figures.empty());
    CHECK(owed(record, adviser).figures.at(0).round.stage == Stage::Validated);
    record.outturns.push_back(fixture::outturn("READING", 2013, "81"));
    CHECK(owed(record, adviser).figures.empty());
}

TEST_CASE("A red figure owes its comment, until it has more than blanks")
{
    PlanRecord record = twoDesks();
    record.outturns = {fixture::outturn("READING", 2013, "70")};
    const OwedWork mine = owed(record, adviser);
    REQUIRE(mine.figures.size() == 1);
    CHECK(mine.figures[0].what == FigureOwed::Comment);
    CHECK_THAT(mine.figures[0].sentence, Catch::Contains("70"));
    record.outturns[0].comment = " \n";
    CHECK(owed(record, adviser).figures.size() == 1);
    record.outturns[0].comment = "Two large schools fell back";
    CHECK(owed(record, adviser).figures.empty());
    CHECK_FALSE(needsComment(RagStatus::Amber, ""));
}

TEST_CASE("A termly figure is owed for the last term that is over")
{
    PlanRecord record = twoDesks();
    record.plan.indicators[0].frequency = Frequency::Termly;
    const auto round = [&](Date day) {
        return owed(record, adviser, day).figures.at(0).round;
    };
    CHECK(round(Date(2013, 2, 1)).term == Term::Autumn);
    CHECK(round(Date(2013, 6, 1)).term == Term::Spring);
    CHECK(round(Date(2013, 10, 1)).term == Term::Summer);
    record.outturns = {fixture::outturn("READING", 2013, "81")};
    record.outturns[0].term = Term::Autumn;
    CHECK(owed(record, adviser, Date(2013, 2, 1)).figures.empty());
    CHECK(round(Date(2013, 6, 1)).term == Term::Spring);
}

TEST_CASE("Where every district has to reach the target, the figures of those known are owed")
{
    PlanRecord record = twoDesks();
    record.plan.indicators[0].targetsFor = TargetsFor::EveryDistrict;
    record.outturns = {
        fixture::outturn("READING", 2012, "81"), fixture::outturn("READING", 2012, "78")};
    record.outturns[0].scope = Scope::district("Swale");
    record.outturns[1].scope = Scope::district("Thanet");
    const OwedWork mine = owed(record, adviser);
    REQUIRE(mine.figures.size() == 2);
    CHECK(mine.figures[0].round.scope == Scope::district("Swale"));
    CHECK(mine.figures[1].round.scope == Scope::district("Thanet"));
}

TEST_CASE("Posts count on the days they are held")
{
    PlanRecord record = twoDesks();
    record.plan.posts[0].holders[0].to = Date(2014, 1, 31);
    CHECK(owed(record, adviser).figures.empty());
    CHECK(owed(record, adviser, Date(2014, 1, 31)).figures.size() == 1);
    CHECK(postsHeldBy(record.plan, director, inSpring) == std::vector{PostCode("head")});
}

TEST_CASE("An action under way owes one note a term to the officer that leads it")
{
    PlanRecord record = twoDesks();
    addAction(record, "1", PostCode("primary"));
    addAction(record, "2", std::nullopt);
    CHECK(owed(record, adviser).updates.at(0).action == ActionCode("1"));
    CHECK(owed(record, director).updates.at(0).action == ActionCode("2"));

    Action& action = record.plan.actions[0];
    action.notes = {{Date(2013, 12, 31), "A. Adviser", ActionStatus::OnTrack, "Begun"}};
    CHECK(owed(record, adviser).updates.size() == 1); // last term's
    action.notes.push_back({Date(2014, 1, 1), "A. Adviser", ActionStatus::OnTrack, "Half done"});
    CHECK(owed(record, adviser).updates.empty());

    action.notes.clear();
    CHECK(owed(record, adviser, Date(2014, 4, 1)).updates.at(0).due == Due::Passed);
    CHECK(owed(record, adviser, Date(2013, 8, 31)).updates.empty()); // not begun
    action.status = ActionStatus::Complete;
    CHECK(owed(record, adviser).updates.empty());
}

TEST_CASE(
    "A milestone stands on the page until its indicator is green for the year it is judged on")
{
    PlanRecord record = twoDesks();
    record.plan.milestones = {
        {PriorityNumber(1), "A", "Reading", Month(2014, 3), IndicatorCode("READING"), {}},
        {PriorityNumber(1), "B", "A charter is signed", Month(2014, 3), std::nullopt, {}},
        {PriorityNumber(1), "C", "Reading again", Month(2015, 3), IndicatorCode("READING"), {}}};
    CHECK(owed(record, adviser).milestones.at(0).letter == "A");
    CHECK(owed(record, adviser).milestones.size() == 1);
    CHECK(owed(record, director).milestones.at(0).letter == "B");
    CHECK(owed(record, director, Date(2014, 5, 1)).milestones.empty());
    CHECK(owed(record, adviser, Date(2014, 5, 1)).milestones.at(0).due == Due::Passed);
    CHECK(owed(record, adviser, Date(2013, 11, 1)).milestones.empty()); // ahead
    record.outturns = {fixture::outturn("READING", 2013, "81")};
    CHECK(owed(record, adviser).milestones.empty());
}
