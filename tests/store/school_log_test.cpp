#include "authors.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/schools/school_log_store.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <array>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace {

const Urn ash(100001);
const Urn beech(100002);

/// One of each kind, every part given or left out at least once.
std::vector<LogEntry> oneOfEach()
{
    return {
        CategoryDecision{
            ash,
            Date(2013, 9, 20),
            CategoryCode("4"),
            "Below the floor",
            "S. One",
            Date(2014, 1, 31)},
        CategoryDecision{beech, Date(2013, 9, 20), CategoryCode("1"), "Good", "S. One", {}},
        InterventionEvent{
            ash, Date(2013, 10, 1), InterventionStep::InterimExecutiveBoard, "Agreed"},
        SchoolVisit{ash, Date(2013, 10, 2), "A. Two", Decimal::parse("0.75"), "Year 6\nbooks"},
        ProgressMeeting{ash, Date(2013, 10, 3), "A. Two", "Notes", "65% by May", {}, ""},
        ProgressMeeting{
            ash, Date(2013, 11, 14), "A. Two", "", "As before", MeetingImpact::Some, "62%"},
        AdviserAllocation{ash, AcademicYear(2014), "A. Two", Decimal::whole(12)},
        CollaborationMembership{ash, "North", Date(2013, 9, 1), Date(2014, 8, 31)},
        CollaborationMembership{beech, "North", Date(2013, 9, 1), {}}};
}

class PlanFile
{
public:
    PlanFile()
        : m_file(m_folder / "plan.outturn")
        , m_store(PlanStore::create(
              m_file, sampleRecord(), adviser, [] { return std::string("2013-12-01T09:15:00Z"); }))
    {
    }

    [[nodiscard]] PlanStore& store() { return m_store; }

    [[nodiscard]] SchoolLogStore schools() { return SchoolLogStore(m_store); }

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    void reopen(Access access = Access::ReadWrite)
    {
        m_store = PlanStore::open(m_file, access, adviser);
    }

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_file;
    PlanStore m_store;
};

std::vector<LogEntry> entriesIn(const std::vector<StoredLogEntry>& stored)
{
    std::vector<LogEntry> entries;
    for (const StoredLogEntry& each : stored)
        entries.push_back(each.entry);
    return entries;
}

} // namespace

TEST_CASE("what was done with schools comes back as it was entered, with who and when")
{
    PlanFile plan;
    const auto entered = plan.schools().enter(oneOfEach());
    REQUIRE(entered.size() == oneOfEach().size());
    CHECK(entered[1].id == 2);
    CHECK(entered[3].enteredBy == "a.two");
    CHECK(entered[3].enteredAt == "2013-12-01T09:15:00Z");
    plan.reopen();
    CHECK(plan.schools().load() == entered);
    CHECK(entriesIn(plan.schools().load()) == oneOfEach());
    CHECK(plan.store().verify().empty());
    CHECK(plan.store().load().record == numbered(sampleRecord()));
}

TEST_CASE("each entry about a school has its place in the audit trail")
{
    PlanFile plan;
    plan.schools().enter(oneOfEach());
    const std::vector<AuditEntry> trail = plan.store().auditTrail();
    REQUIRE(trail.size() == 1 + oneOfEach().size());
    CHECK(trail[1].what == "school category entered");
    CHECK(trail[1].subject == "school 100001");
    CHECK_THAT(trail[1].newValue, Contains("Below the floor"));
    CHECK(trail[4].what == "school visit entered");
}

TEST_CASE("an entry that is withdrawn stays on record, counts no more, and can be brought back")
{
    PlanFile plan;
    const auto entered = plan.schools().enter(oneOfEach());
    const auto withdrawn = plan.schools().setWithdrawn(std::span(&entered[0], 1), true);
    CHECK(withdrawn[0].isWithdrawn);
    CHECK(withdrawn[0].revision == 2);
    CHECK(plan.schools().load().size() == entered.size());
    CHECK(logOf(plan.schools().load()).categoryOn(ash, Date(2013, 12, 1)) == nullptr);
    const auto back = plan.schools().setWithdrawn(withdrawn, false);
    CHECK(back[0].revision == 3);
    CHECK(logOf(plan.schools().load()).categoryOn(ash, Date(2013, 12, 1)) != nullptr);
    CHECK(plan.store().auditTrail().back().what == "school category brought back");
    CHECK(plan.store().verify().empty());
}

TEST_CASE("of two who withdraw the same entry the second is refused, and nothing of theirs stays")
{
    PlanFile plan;
    const auto entered = plan.schools().enter(oneOfEach());
    plan.schools().setWithdrawn(std::span(&entered[3], 1), true);
    const std::array both{entered[2], entered[3]};
    CHECK_THROWS_AS(plan.schools().setWithdrawn(both, true), Error);
    CHECK_FALSE(plan.schools().load()[2].isWithdrawn);
    CHECK(plan.store().verify().empty());
}

TEST_CASE("a file open for reading alone gives what is known of schools and takes nothing")
{
    PlanFile plan;
    plan.schools().enter(oneOfEach());
    plan.reopen(Access::ReadOnly);
    CHECK(plan.schools().load().size() == oneOfEach().size());
    CHECK_THROWS_WITH(plan.schools().enter(oneOfEach()), Contains("reading only"));
}

TEST_CASE("a school's entry that was changed behind the store's back is found")
{
    PlanFile plan;
    plan.schools().enter(oneOfEach());
    plan.reopen();
    static_cast<void>(plan.schools().load());
    removeSeal(plan.file());
    RawDatabase(plan.file()).run("UPDATE school_visit SET days = 1 WHERE id = 1");
    plan.reopen(Access::ReadOnly);
    REQUIRE_FALSE(plan.store().verify().empty());
    CHECK(plan.store().verify().front().place == "school_visit, row 1");
    CHECK_THROWS_WITH(plan.schools().load(), Contains("school_visit, row 1"));
}

TEST_CASE("any visit and meeting survive the file, whatever their words")
{
    PlanFile plan;
    rc::check([&plan] {
        const auto word = *rc::gen::string<std::string>();
        const std::vector<LogEntry> entries{
            SchoolVisit{
                Urn(*rc::gen::inRange(100000, 1000000)),
                Date(*rc::gen::inRange(1990, 2100), 2, *rc::gen::inRange(1, 29)),
                word,
                Decimal::millionths(*rc::gen::inRange(1, 20'000'000)),
                word},
            ProgressMeeting{ash, Date(2013, 10, 3), word, word, word, MeetingImpact::Met, word}};
        const auto entered = plan.schools().enter(entries);
        const auto all = plan.schools().load();
        for (const StoredLogEntry& each : entered)
            RC_ASSERT(std::ranges::count(all, each) == 1);
    });
}
