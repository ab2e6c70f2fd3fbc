#include "authors.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/plan_store.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <vector>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace {

PlanStore planOfOfficer(const TemporaryFolder& folder)
{
    return PlanStore::create(folder / "plan.outturn", sampleRecord(), officer);
}

/// One change to the sample and the audit entries that it must give.
struct Case
{
    std::string what;
    std::string subject;
    std::function<void(Plan&)> change;
};

std::vector<Case> changesOfEachPart()
{
    return {
        {"plan changed",
         "New title",
         [](Plan& p) {
             p.identity.title = "New title";
         }},
        {"RAG policy changed",
         "plan",
         [](Plan& p) {
             p.policy = JudgementPolicy{};
         }},
        {"disclosure threshold changed",
         "plan",
         [](Plan& p) {
             p.disclosureThreshold = 5;
         }},
        {"narrative section changed",
         "Purpose",
         [](Plan& p) {
             p.narrative[0].paragraphs[1] = "Second.";
         }},
        {"narrative section removed",
         "Purpose",
         [](Plan& p) {
             p.narrative.erase(p.narrative.begin());
         }},
        {"officer changed",
         "officer a-two",
         [](Plan& p) {
             p.officers[1].name = "Ali Three";
         }},
        {"officer added",
         "officer new",
         [](Plan& p) {
             p.officers.insert(p.officers.begin(), {OfficerCode("new"), "N"});
         }},
        {"officer order changed",
         "plan",
         [](Plan& p) {
             std::swap(p.officers[0], p.officers[1]);
         }},
        {"post changed",
         "post director",
         [](Plan& p) {
             p.posts[0].holders[0].to = Date(2013, 9, 30);
         }},
        {"post changed",
         "post director",
         [](Plan& p) {
             std::swap(p.posts[0].holders[0], p.posts[0].holders[1]);
         }},
        {"priority changed",
         "priority 1",
         [](Plan& p) {
             p.priorities[1].title = "Gaps in attainment";
         }},
        {"priority added",
         "priority 3",
         [](Plan& p) {
             p.priorities.push_back({PriorityNumber(3), "T", "D", ""});
         }},
        {"priority order changed",
         "plan",
         [](Plan& p) {
             std::swap(p.priorities[0], p.priorities[1]);
         }},
        {"indicator changed",
         "KS1-R",
         [](Plan& p) {
             p.indicators[1].minimum.reset();
         }},
        {"indicator changed",
         "KS1-R",
         [](Plan& p) {
             p.indicators[1].targets.erase(AcademicYear(2014));
         }},
        {"indicator changed",
         "KS1-R",
         [](Plan& p) {
             p.indicators[1].targets.insert_or_assign(
                 AcademicYear(2013), DirectionTarget{Direction::Maintain});
         }},
        {"indicator changed",
         "ACT_2",
         [](Plan& p) {
             p.indicators[3].activity.reset();
         }},
        {"indicator removed",
         "ACT_2",
         [](Plan& p) {
             p.indicators.pop_back();
         }},
        {"milestone changed",
         "milestone 2B",
         [](Plan& p) {
             p.milestones[0].text = "Reached";
         }},
        {"milestone order changed",
         "plan",
         [](Plan& p) {
             std::swap(p.milestones[0], p.milestones[1]);
         }},
        {"action changed",
         "action 2",
         [](Plan& p) {
             p.actions[1].activities = {"Invite", "Train"};
         }},
        {"action changed",
         "action 10",
         [](Plan& p) {
             p.actions[0].priorities.pop_back();
         }},
        {"action changed",
         "action 10",
         [](Plan& p) {
             p.actions[0].contributors.clear();
         }},
        {"action changed",
         "action 10",
         [](Plan& p) {
             p.actions[0].notes[0].text = "Late.";
         }},
        {"action order changed",
         "plan",
         [](Plan& p) {
             std::swap(p.actions[0], p.actions[1]);
         }},
        {"decision changed",
         "Let another",
         [](Plan& p) {
             p.decisions[1].text = "Let another";
         }},
        {"decision removed",
         "Close a unit",
         [](Plan& p) {
             p.decisions.erase(p.decisions.begin());
         }},
        {"risk changed",
         "risk SSI 1",
         [](Plan& p) {
             p.risks[0].mitigations.push_back("Pay more");
         }},
        {"risk removed",
         "risk SSI 2",
         [](Plan& p) {
             p.risks.pop_back();
         }},
        {"finance line changed",
         "Rest 2014-15",
         [](Plan& p) {
             p.finance[1].grants = Decimal::whole(-1);
         }},
        {"staffing changed",
         "2013-03-31 to 2014-03-31",
         [](Plan& p) {
             p.staffing[0].reason = "one post ends";
         }},
        {"contract removed",
         "Software",
         [](Plan& p) {
             p.contracts.pop_back();
         }},
        {"support request changed",
         "Finance",
         [](Plan& p) {
             p.support[0].impacts[0].actions.pop_back();
         }},
        {"support request order changed",
         "plan",
         [](Plan& p) {
             std::swap(p.support[0], p.support[1]);
         }},
        {"post changed",
         "post partner",
         [](Plan& p) {
             p.posts[3].isOrganisation = false;
         }},
        {"indicator changed",
         "KS1-R",
         [](Plan& p) {
             p.indicators[1].base.clear();
         }},
        {"indicator changed",
         "SCH/1.a",
         [](Plan& p) {
             p.indicators[0].isUndated = false;
         }},
        {"indicator changed",
         "KS1-R",
         [](Plan& p) {
             p.indicators[1].targetsFor = TargetsFor::Council;
         }},
        {"indicator changed",
         "KS1-R",
         [](Plan& p) {
             p.indicators[1].councilAverage.reset();
         }},
        {"reporting duty changed",
         "report committee",
         [](Plan& p) {
             p.reporting[0].months.insert(MonthOfYear(7));
         }},
        {"reporting duty changed",
         "report committee",
         [](Plan& p) {
             p.reporting[0].meetings.pop_back();
         }},
        {"reporting duty removed",
         "report cabinet",
         [](Plan& p) {
             p.reporting.pop_back();
         }},
        {"paper changed",
         "Plan for schools",
         [](Plan& p) {
             p.papers[0].recommendations[0].points[1] = "note it";
         }},
        {"paper changed",
         "Plan for schools",
         [](Plan& p) {
             p.papers[2].decision.reset();
         }},
        {"paper changed",
         "News",
         [](Plan& p) {
             p.papers[1].from = {PostCode("director")};
         }},
        {"paper order changed",
         "plan",
         [](Plan& p) {
             std::swap(p.papers[0], p.papers[1]);
         }},
        {"consultation changed",
         "The strategy",
         [](Plan& p) {
             p.consultations[0].steps.pop_back();
         }},
        {"consultation changed",
         "Fees",
         [](Plan& p) {
             p.consultations[1].to = Month(2013, 5);
         }},
        {"equality assessment changed",
         "Screening",
         [](Plan& p) {
             p.equality[1].state = AssessmentState::Needed;
         }},
        {"equality assessment changed",
         "Diversity impact assessment",
         [](Plan& p) {
             p.equality[0].actions[1].lead = PostCode("partner");
         }},
        {"category scheme changed",
         "plan",
         [](Plan& p) {
             p.categories->agreedBy = "Heads";
         }},
        {"category changed",
         "category 1",
         [](Plan& p) {
             p.categories->categories[1].support = "Some";
         }},
        {"category order changed",
         "plan",
         [](Plan& p) {
             std::swap(p.categories->categories[0], p.categories->categories[1]);
         }},
        {"work area changed",
         "work area early-years",
         [](Plan& p) {
             p.workAreas[0].keyActivities[0].reconstructed = "inferred";
         }},
        {"work area changed",
         "work area early-years",
         [](Plan& p) {
             p.workAreas[0].indicators.pop_back();
         }},
        {"work area removed",
         "work area 14-19",
         [](Plan& p) {
             p.workAreas.pop_back();
         }},
        {"remark on the source changed",
         "plan",
         [](Plan& p) {
             p.remarks[1].text = "Three dates disagree.";
         }},
        {"stated variance changed", "KS1-R 2012/13", [](Plan& p) {
             p.statedVariances[0].side = StatedSide::Above;
         }}};
}

std::string listOf(const std::vector<AuditEntry>& trail, std::size_t from)
{
    std::string text;
    for (std::size_t i = from; i < trail.size(); ++i)
        text += trail[i].what + ": " + trail[i].subject + "\n";
    return text;
}

} // namespace

TEST_CASE("each part of a plan is revised alone, told in one audit entry, and put back")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOfficer(folder);
    const PlanRecord before = store.load().record;
    for (const Case& one : changesOfEachPart()) {
        INFO(one.what << ": " << one.subject);
        PlanRecord wanted = before;
        one.change(wanted.plan);
        REQUIRE(wanted.plan != before.plan);
        const std::size_t entries = store.auditTrail().size();
        const std::int64_t revision = store.load().planRevision;

        CHECK(store.revisePlan(wanted.plan, {}, revision) == revision + 1);
        CHECK(store.load().record == wanted);
        CHECK(store.load().planRevision == revision + 1);
        CHECK(listOf(store.auditTrail(), entries) == one.what + ": " + one.subject + "\n");
        CHECK(store.verify().empty());

        CHECK(store.revisePlan(before.plan, {}, revision + 1) == revision + 2);
        CHECK(store.load().record == before);
        CHECK(store.auditTrail().size() == entries + 2);
        CHECK(store.verify().empty());
    }
}

TEST_CASE("an audit entry of a revision has the part as it was and as it is")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOfficer(folder);
    Plan plan = store.load().record.plan;
    plan.indicators[1].targets.at(AcademicYear(2013)) = NumberTarget{Decimal::parse("78.5")};
    plan.decisions.erase(plan.decisions.begin());
    store.revisePlan(plan, {}, 1);

    const std::vector<AuditEntry> trail = store.auditTrail();
    REQUIRE(trail.size() == 3);
    CHECK(trail[1].user == "p.three");
    CHECK_THAT(trail[1].oldValue, Contains("\"2013\":\"77\""));
    CHECK_THAT(trail[1].newValue, Contains("\"2013\":\"78.5\""));
    CHECK_THAT(trail[1].newValue, Contains(R"({"benchmark":"council-average","offset":"-5.25")"));
    CHECK_THAT(trail[2].oldValue, Contains("Close a unit") && Contains("\"inForwardPlan\":true"));
    CHECK(trail[2].newValue.empty());
}

TEST_CASE("a plan that is as it is in the file is not written again")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "plan.outturn";
    static_cast<void>(planOfOfficer(folder));
    const std::string bytes = readBytes(file);
    {
        PlanStore store = PlanStore::open(file, Access::ReadWrite, officer);
        const Snapshot held = store.load();
        CHECK(store.revisePlan(held.record.plan, held.record.measures, held.planRevision) == 1);
        CHECK(store.auditTrail().size() == 1);
        CHECK(listing(folder.path()) == "plan.outturn");
    }
    CHECK(readBytes(file) == bytes);
}

TEST_CASE("only the rows that differ are written")
{
    const TemporaryFolder folder;
    PlanStore store = PlanStore::create(folder / "plan.outturn", plentifulRecord(), officer);
    Plan plan = store.load().record.plan;
    plan.actions[3].title = "Visit every school";
    plan.officers.erase(std::ranges::find(plan.officers, OfficerCode("s-one"), &Officer::code));
    plan.posts[0].holders.erase(plan.posts[0].holders.begin());
    plan.narrative.erase(plan.narrative.begin() + 1);
    store.revisePlan(plan, {}, 1);

    RawDatabase raw(folder / "plan.outturn");
    CHECK(
        raw.value("SELECT count(*) || ' ' || max(code) FROM plan_action WHERE rev > 1") == "1 21");
    CHECK(raw.value("SELECT count(*) FROM narrative_section WHERE id > 32 OR rev > 1") == "0");
    CHECK(raw.value("SELECT count(*) FROM tenure WHERE id > 3 OR rev > 1") == "0");
    CHECK(raw.value("SELECT count(*) FROM officer WHERE rev > 1") == "0");
    CHECK(raw.value("SELECT rev FROM plan") == "2");
    CHECK(store.load().actionRevisions.at(ActionCode("21")) == 2);
    CHECK(store.load().actionRevisions.at(ActionCode("10")) == 1);
}

TEST_CASE("measures that a plan newly needs are added once, those in the file stay as they are")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOfficer(folder);
    const PlanRecord before = store.load().record;
    PlanRecord wanted = before;
    MeasureVersion added = before.measures[0];
    added.code = MeasureCode("M3");
    added.predecessor = MeasureCode("M2");
    wanted.plan.indicators[1].measure = added.code;
    wanted.measures.push_back(added);
    MeasureVersion other = before.measures[0];
    other.name = "Another name";
    const std::array offered{other, added};
    CHECK(store.revisePlan(wanted.plan, offered, 1) == 2);
    CHECK(store.load().record == wanted);
    CHECK(listOf(store.auditTrail(), 1) == "indicator changed: KS1-R\nmeasure added: M3\n");

    store.revisePlan(before.plan, {}, 2);
    CHECK(store.load().record.plan == before.plan);
    CHECK(store.load().record.measures == wanted.measures);
    CHECK(store.revisePlan(before.plan, offered, 3) == 3);
    CHECK(store.verify().empty());
}

TEST_CASE("of two who revise the same plan the second is told, and so is who missed some progress")
{
    const TemporaryFolder folder;
    PlanStore first = planOfOfficer(folder);
    PlanStore second = PlanStore::open(folder / "plan.outturn", Access::ReadWrite, colleague);
    const Snapshot seen = second.load();
    Plan mine = seen.record.plan;
    mine.priorities[0].title = "Mine";
    Plan theirs = seen.record.plan;
    theirs.priorities[0].title = "Theirs";
    first.revisePlan(mine, {}, 1);
    const auto refusal = [&](std::int64_t revision) -> std::string {
        try {
            second.revisePlan(theirs, {}, revision);
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::Conflict);
            return error.what();
        }
        return "the second revision was taken";
    };
    CHECK_THAT(refusal(seen.planRevision), Contains("at revision 2") && Contains("revision 1;"));
    CHECK(second.load().record.plan == mine);

    first.recordProgress(
        ActionCode("2"), 1, {Date(2013, 10, 4), "Sam One", ActionStatus::Late, "Nobody came."});
    CHECK_THAT(refusal(2), Contains("at revision 3"));
    CHECK(second.load().record.plan.actions[1].notes.size() == 2);
    CHECK(second.verify().empty());
}

TEST_CASE("progress goes on behind a revision, its notes in their order")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOfficer(folder);
    Plan plan = store.load().record.plan;
    plan.actions[0].notes.erase(plan.actions[0].notes.begin());
    plan.actions[0].title = "Visit every school";
    store.revisePlan(plan, {}, 1);
    const ProgressNote note{Date(2013, 10, 4), "Sam One", ActionStatus::Complete, "Done."};
    CHECK_THROWS_WITH(store.recordProgress(ActionCode("10"), 1, note), Contains("revision 2"));
    store.recordProgress(ActionCode("10"), 2, note);
    plan.actions[0].notes.push_back(note);
    plan.actions[0].status = ActionStatus::Complete;
    CHECK(store.load().record.plan == plan);
    CHECK(store.verify().empty());
}

TEST_CASE("a plan that would not hold together is refused and nothing is written")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOfficer(folder);
    const PlanRecord before = store.load().record;
    const auto refusal = [&](const std::function<void(Plan&)>& change) -> std::string {
        Plan plan = before.plan;
        change(plan);
        try {
            store.revisePlan(plan, {}, store.load().planRevision);
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::Input);
            return error.what();
        }
        return "the plan was taken";
    };
    const auto removeReading = [](Plan& plan) {
        std::erase_if(plan.indicators, [](const Indicator& i) { return i.code.text() == "KS1-R"; });
        std::erase_if(plan.milestones, [](const Milestone& m) { return m.indicator.has_value(); });
        plan.risks[0].indicators.clear();
    };
    CHECK_THAT(refusal(removeReading), Contains("'KS1-R'") && Contains("outturn"));
    CHECK_THAT(
        refusal([](Plan& plan) { plan.risks.erase(plan.risks.begin()); }),
        Contains("/acceptances/0/risk") && Contains("'SSI 1'"));
    CHECK_THAT(
        refusal([](Plan& plan) { plan.priorities.pop_back(); }),
        Contains("/actions/0/priorities/1"));
    CHECK_THAT(
        refusal([](Plan& plan) { plan.indicators[1].measure = MeasureCode("M9"); }),
        Contains("'M9'"));
    CHECK(store.load().record == before);
    CHECK(store.auditTrail().size() == 1);
}

TEST_CASE("an indicator whose figures were all taken back still cannot be removed")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOfficer(folder);
    Outturn outturn = sampleOutturn(2013, "41");
    outturn.indicator = IndicatorCode("ACT_2");
    const StoredOutturn entered = store.enter(std::array{outturn}).front();
    store.setWithdrawn(entered.id, entered.revision, true);
    Plan plan = store.load().record.plan;
    plan.indicators.pop_back();
    CHECK_THROWS_WITH(
        store.revisePlan(plan, {}, 1), Contains("'ACT_2'") && Contains("when it was withdrawn"));
    CHECK(store.load().record.plan.indicators.size() == 4);
    CHECK(store.verify().empty());
}

TEST_CASE("a plan that is open for reading only is not revised")
{
    const TemporaryFolder folder;
    static_cast<void>(planOfOfficer(folder));
    const std::string bytes = readBytes(folder / "plan.outturn");
    PlanStore store = PlanStore::open(folder / "plan.outturn", Access::ReadOnly, officer);
    Plan plan = store.load().record.plan;
    plan.identity.title = "Another";
    CHECK_THROWS_WITH(store.revisePlan(plan, {}, 1), Contains("reading only"));
    CHECK(readBytes(folder / "plan.outturn") == bytes);
}
