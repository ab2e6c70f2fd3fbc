#include "fixture/builders.h"
#include "fixture/findings.h"

#include <domain/check/rules.h>

#include <catch2/catch.hpp>

using namespace outturn;
using fixture::found;
using fixture::number;
using Lines = std::vector<std::string>;

namespace {

/// Kent's line of 2013-14, in thousands of pounds.
PlanRecord recordWithFinance()
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.finance.push_back(
        {.year = PlanYear(2013),
         .unit = "School improvement",
         .staffing = number("7754.0"),
         .nonStaffing = number("9001.1"),
         .grossExpenditure = number("16755.1"),
         .serviceIncome = number("-5561.2"),
         .netExpenditure = number("11193.9"),
         .grants = number("-7380.7"),
         .netCost = number("3813.2")});
    return record;
}

} // namespace

TEST_CASE("Kent's finance adds up")
{
    CHECK(found(check::financeDoesNotAddUp, recordWithFinance()).empty());
}

TEST_CASE("a sum that is a hundred pounds out is a fault with all its figures")
{
    PlanRecord record = recordWithFinance();
    record.plan.finance[0].nonStaffing = number("9001.2");
    CHECK(
        found(check::financeDoesNotAddUp, record) ==
        Lines{"fault finance-does-not-add-up finance 2013-14, School improvement: Staffing of "
              "£7,754.0k and non-staffing of £9,001.2k make £16,755.2k, not the gross expenditure "
              "of £16,755.1k."});
}

TEST_CASE("each of the three sums is checked, and all that fail are told")
{
    PlanRecord record = recordWithFinance();
    record.plan.finance[0].netExpenditure = number("11000");
    const Lines lines = found(check::financeDoesNotAddUp, record);
    REQUIRE(lines.size() == 1);
    CHECK_THAT(
        lines[0],
        Catch::Contains("service income of -£5,561.2k") && Catch::Contains("not the net cost of"));
    record = recordWithFinance();
    record.plan.finance[0].grants = number("7380.7");
    CHECK_THAT(found(check::financeDoesNotAddUp, record).at(0), Catch::Contains("make £18,574.6k"));
}

TEST_CASE("a share that is not its own counts is a fault")
{
    PlanRecord record = fixture::recordWith(fixture::indicator("KPI", Unit::PercentOfSchools));
    record.outturns.push_back(fixture::outturnOf("KPI", 2013, 288, 442));
    CHECK(found(check::sharesDisagreeWithCounts, record).empty());
    record.outturns[0].value = number("65.2");
    CHECK(found(check::sharesDisagreeWithCounts, record).empty());
    record.outturns[0].value = number("65.3");
    CHECK(
        found(check::sharesDisagreeWithCounts, record) ==
        Lines{"fault shares-disagree-with-counts KPI: 2012/13 gives 65.3%, but 288 of 442 is "
              "65.2%."});
}

TEST_CASE("a gap with a cohort, and a suppressed share, have nothing to disagree about")
{
    PlanRecord record = fixture::recordWith(fixture::indicator("KPI", Unit::PercentagePoints));
    record.outturns.push_back(fixture::outturnOf("KPI", 2013, 661, 2017));
    record.outturns[0].value = number("1");
    CHECK(found(check::sharesDisagreeWithCounts, record).empty());
    record.plan.indicators[0].unit = Unit::Percent;
    record.outturns[0].value = Suppressed{};
    CHECK(found(check::sharesDisagreeWithCounts, record).empty());
}

TEST_CASE("what was made good from a damaged source is a hint wherever it stands")
{
    PlanRecord record = fixture::recordWith(fixture::indicator("KPI"));
    CHECK(found(check::reconstructedFromDamagedSource, record).empty());
    const std::string how = "the end of the line is lost.";
    record.plan.priorities[0].reconstructed = how;
    record.plan.actions.push_back(
        {.code = ActionCode("6"),
         .start = Month(2013, 4),
         .end = Month(2014, 3),
         .reconstructed = how});
    record.plan.indicators[0].reconstructed = how;
    record.plan.milestones.push_back(
        {.priority = PriorityNumber(1), .letter = "A", .reconstructed = how});
    record.plan.support.push_back({.from = "ICT", .reconstructed = how});
    CHECK(
        fixture::subjects(check::reconstructedFromDamagedSource, record) ==
        Lines{"priority 1", "action 6", "KPI", "milestone 1A", "support 1"});
    CHECK_THAT(
        found(check::reconstructedFromDamagedSource, record).at(0),
        Catch::StartsWith("hint ") && Catch::Contains(how));
}
