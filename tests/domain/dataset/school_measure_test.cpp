#include "sample_table.h"

#include <domain/dataset/school_measure.h>
#include <domain/error.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::test;
using Catch::Matchers::Contains;

namespace {

SchoolRegister sampleRegister()
{
    return SchoolRegister(
        {{.urn = Urn(100002),
          .name = "Beech",
          .phase = SchoolPhase::Primary,
          .district = "Mole Valley"},
         {.urn = Urn(100001), .name = "Ash", .phase = SchoolPhase::Primary, .district = "Woking"}});
}

SchoolMeasure measure(const std::string& column, SchoolGrouping grouping)
{
    const Dataset table = sampleTable();
    return measureSchools(table, column, SchoolGroups(table, grouping, sampleRegister()));
}

AggregationRule keyStage4(std::string_view column)
{
    return aggregationRule(DatasetSource::KeyStage4, column);
}

} // namespace

TEST_CASE("a council's share counts each school as often as it has pupils")
{
    const SchoolMeasure result = measure("PTRWM_EXP", SchoolGrouping::Council);
    REQUIRE(result.groups.size() == 1);
    const MeasuredGroup& council = result.groups[0];
    // 30 pupils at 60% and 10 at 81% are 2610 of 40, not the mean of 60 and 81.
    CHECK(council.value == Decimal::parse("65.3"));
    CHECK(council.denominator == 40);
    CHECK(council.schools == 2);
    CHECK(council.group.name == "Anyshire");
    CHECK(council.group.code == "936");
    CHECK(council.published == "65%");
    CHECK(result.cohort == "TELIG");
    CHECK(result.isPercentage);
}

TEST_CASE("a suppressed school is left out and told, an independent one does not count")
{
    const MeasuredGroup council = measure("PTRWM_EXP", SchoolGrouping::Council).groups[0];
    CHECK(council.schoolsLeftOut == 1);
    CHECK(council.pupilsLeftOut == 5);
    CHECK(isStateFunded("CY"));
    CHECK(isStateFunded(""));
    CHECK_FALSE(isStateFunded("IND"));
    CHECK_FALSE(isStateFunded("NMSS"));
}

TEST_CASE("districts and phases come from the register, and who is not in it is told apart")
{
    const SchoolMeasure districts = measure("PTRWM_EXP", SchoolGrouping::District);
    REQUIRE(districts.groups.size() == 3);
    CHECK(districts.groups[0].group.name == "Mole Valley");
    CHECK(districts.groups[0].value == Decimal::whole(81));
    CHECK(districts.groups[1].group.name == "Not in the register");
    CHECK_FALSE(districts.groups[1].value);
    CHECK(districts.groups[2].group.name == "Woking");
    CHECK_FALSE(districts.groups[2].published);
    CHECK(measure("PTRWM_EXP", SchoolGrouping::Phase).groups[1].group.name == "Primary");
}

TEST_CASE("each school has the figure that the table publishes for it")
{
    const SchoolMeasure schools = measure("PTRWM_EXP", SchoolGrouping::School);
    REQUIRE(schools.groups.size() == 4);
    CHECK(schools.groups[0].group == SchoolGroup{"Ash", "100001", 0});
    CHECK(schools.groups[0].published == "60%");
    CHECK(schools.groups[2].published == "SUPP");
    CHECK_FALSE(schools.groups[2].value);
    CHECK(schools.groups[3].group.name == "Dean");
}

TEST_CASE("progress is a mean over pupils, a count of pupils is a sum")
{
    // (30 x 0.5 - 10 x 1.5) / 40
    CHECK(measure("READPROG", SchoolGrouping::Council).groups[0].value == Decimal());
    const SchoolMeasure pupils = measure("TELIG", SchoolGrouping::Council);
    CHECK(pupils.groups[0].value == Decimal::whole(45));
    CHECK(pupils.cohort.empty());
    CHECK(pupils.groups[0].schools == 3);
}

TEST_CASE("what makes no figure together is refused by name")
{
    CHECK_THROWS_WITH(
        measure("READPROG_LOWER", SchoolGrouping::Council), Contains("'READPROG_LOWER'"));
    CHECK_THROWS_WITH(measure("PTMAT_EXP", SchoolGrouping::Council), Contains("'PTMAT_EXP'"));
    CHECK_THROWS_WITH(measure("SCHNAME", SchoolGrouping::Council), Contains("words"));
    Dataset table = sampleTable();
    table.columns.push_back(figures("PTRWM_EXP_B", {"1", "2", "3", "4", "5", "6"}));
    CHECK_THROWS_WITH(
        measureSchools(
            table, "PTRWM_EXP_B", SchoolGroups(table, SchoolGrouping::Council, SchoolRegister())),
        Contains("'BELIG'"));
}

TEST_CASE("figures too large to be summed are refused, not wrapped")
{
    Dataset table = sampleTable();
    table.columns[3].cells.assign(6, 2'000'000'000);
    table.columns.push_back(figures("PTMAT_EXP", {"2000000000", "2000000000", "3", "4", "5", "6"}));
    table.columns.back().cells.assign(6, 2'000'000'000);
    CHECK_THROWS_WITH(
        measureSchools(
            table, "PTMAT_EXP", SchoolGroups(table, SchoolGrouping::Council, SchoolRegister())),
        Contains("too large"));
}

TEST_CASE("the cohort of a key stage 2 figure follows from the group in its name")
{
    const auto cohort = [](std::string_view column) {
        return aggregationRule(DatasetSource::KeyStage2, column).cohorts.front();
    };
    CHECK(cohort("PTRWM_EXP") == "TELIG");
    CHECK(cohort("PTRWM_EXP_B") == "BELIG");
    CHECK(cohort("PTRWM_EXP_FSM6CLA1A") == "TFSM6CLA1A");
    CHECK(cohort("PTRWM_EXP_NotFSM6CLA1A") == "TNotFSM6CLA1A");
    CHECK(cohort("READPROG_EAL") == "TEALGRP2");
    CHECK(cohort("PTREAD_EXP_L") == "TKS1GROUP_L");
    CHECK(cohort("PTKS1GROUP_L") == "TELIG");
    CHECK(cohort("PTRWM_EXP_17") == "TELIG_17");
    CHECK(cohort("PTRWM_EXP_FSM6CLA1A_18") == "TFSM6CLA1A_18");
    CHECK(cohort("PTRWM_EXP_3YR") == "TELIG_3YR");
    CHECK(cohort("PTENGMATX") == "TELIG");
    CHECK(
        aggregationRule(DatasetSource::KeyStage2, "READPROG_UPPER").aggregation ==
        Aggregation::None);
    CHECK(aggregationRule(DatasetSource::KeyStage2, "TFSM6CLA1A").aggregation == Aggregation::Sum);
}

TEST_CASE("the cohort of a key stage 4 figure follows from the group in its name")
{
    CHECK(keyStage4("ATT8SCR").cohorts.front() == "TPUP");
    CHECK(keyStage4("P8MEA").cohorts.front() == "P8PUP");
    CHECK(keyStage4("P8MEA_FSM6CLA1A").cohorts.front() == "P8PUP_FSM6CLA1A");
    CHECK(keyStage4("P8MEA_17").cohorts.front() == "P8PUP_17");
    CHECK(keyStage4("PTL2BASICS_94").cohorts.front() == "TPUP");
    CHECK(keyStage4("PTL2BASICS_94_17").cohorts.front() == "TPUP_17");
    CHECK(keyStage4("PTEBACC_E_17_PTQ_EE").cohorts.front() == "TPUP_17");
    CHECK(keyStage4("AC5EM14_PTQ").cohorts.front() == "TPUP_14");
    CHECK(keyStage4("PTNOTFSM6CLA1ABASICS_95").cohorts.front() == "TNOTFSM6CLA1A");
    CHECK(keyStage4("PTFSM6CLA1A").cohorts.front() == "TPUP");
    CHECK(keyStage4("PTEBACC_ELO_PTQ_EE").cohorts.front() == "TPRIORLO");
    CHECK(keyStage4("ATT8SCR_HI").cohorts.front() == "TPRIORHI");
    CHECK(keyStage4("PGL2BASICS_94").cohorts.front() == "GPUP");
    CHECK(keyStage4("PTEBACLAN91").cohorts.front() == "TEBACLAN_E_PTQ_EE");
    CHECK(keyStage4("PTAC5EM_PTQ").cohorts.front() == "TPUP");
    CHECK(keyStage4("PTAC5EMFSM_PTQ").cohorts == std::vector<std::string>{"TFSM6CLA1A", "TFSMCLA"});
    CHECK(keyStage4("P8CILOW").aggregation == Aggregation::None);
    CHECK(keyStage4("TOTATT8").aggregation == Aggregation::Sum);
}
