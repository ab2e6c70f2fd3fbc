#include "../dataset/sample_table.h"
#include "../fixture/builders.h"

#include <domain/dataset/neighbours.h>
#include <domain/error.h>
#include <domain/school/computed_outturn.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::test;
using Catch::Contains;

namespace {

Dataset gapTable()
{
    Dataset table{keyStage2Of(2019), {}, {}, {}};
    for (const int urn : {100001, 100002, 100003})
        table.keys.emplace_back(Urn(urn));
    table.columns = {
        words("SCHNAME", {"Beech", "Ash", "Yew"}),
        words("LEA", {"936", "936", "886"}),
        figures("TFSM6CLA1A", {"10", "5", "8"}),
        figures("TNotFSM6CLA1A", {"30", "20", "8"}),
        figures("PTRWM_EXP_FSM6CLA1A", {"50", "SUPP", "10"}),
        figures("PTRWM_EXP_NotFSM6CLA1A", {"80", "70", "90"})};
    return table;
}

const PupilGap disadvantaged{
    {DatasetSource::KeyStage2, {"PTRWM_EXP_NotFSM6CLA1A"}},
    {DatasetSource::KeyStage2, {"PTRWM_EXP_FSM6CLA1A"}}};

Indicator indicator(const char* measure, Unit unit)
{
    return {
        .code = IndicatorCode("A"),
        .priority = PriorityNumber(1),
        .unit = unit,
        .measure = MeasureCode(measure)};
}

} // namespace

TEST_CASE("a gap is the difference of the two groups' figures, each over its own pupils")
{
    const Dataset table = onlyCouncil(gapTable(), "936");
    const ComputedFigure gap =
        computeGap(disadvantaged, table, SchoolGroups(table, SchoolGrouping::Council, {}));
    REQUIRE(gap.groups.size() == 1);
    // Others: (30 x 80 + 20 x 70) / 50 = 76; disadvantaged: 50, the suppressed school left out.
    CHECK(gap.groups[0].value == Decimal::whole(26));
    CHECK(gap.groups[0].schoolsLeftOut == 1);
    REQUIRE(gap.groups[0].behind.size() == 2);
    CHECK(gap.groups[0].behind[0].name == "Ash");
    CHECK(gap.groups[0].behind[0].figure == "70 and SUPP");
}

TEST_CASE("the schools of other councils are left away, areas' own rows are not")
{
    CHECK(onlyCouncil(gapTable(), "886").keys.size() == 1);
    CHECK(onlyCouncil(gapTable(), "").keys.size() == 3);
    CHECK(onlyCouncil(sampleTable(), "936").keys.size() == 6);
    CHECK(onlyCouncil(sampleTable(), "886").keys.size() == 2);
}

TEST_CASE("a share lists its schools with their pupils, and why one does not count")
{
    const Dataset table = sampleTable();
    const ComputedFigure share = computePupilFigure(
        {DatasetSource::KeyStage2, {"OLDER", "PTRWM_EXP"}},
        table,
        SchoolGroups(table, SchoolGrouping::Council, {}));
    REQUIRE(share.groups[0].behind.size() == 3);
    CHECK(share.groups[0].behind[0] == SchoolBehind{Urn(100001), "Ash", "60%", "30 pupils", true});
    CHECK_FALSE(share.groups[0].behind[2].isCounted);
    CHECK(share.groups[0].behind[2].remark == "suppressed, too few pupils");
}

TEST_CASE("an indicator is worked out by its own measure, then by the one that followed it")
{
    MeasureVersion older{
        .code = MeasureCode("OLD"), .validFrom = AcademicYear(2010), .validTo = AcademicYear(2015)};
    MeasureVersion newer{
        .code = MeasureCode("NEW"),
        .validFrom = AcademicYear(2016),
        .predecessor = MeasureCode("OLD")};
    const std::vector<MeasureVersion> catalogue{older, newer};
    const std::vector<ComputedMeasure> ways{
        {MeasureCode("OLD"), ShareAtFloor{}, {}}, {MeasureCode("NEW"), SchoolsInCategory{}, {}}};
    const Indicator asked = indicator("OLD", Unit::Percent);
    CHECK(computedFor(asked, AcademicYear(2015), catalogue, ways) == &ways[0]);
    CHECK(computedFor(asked, AcademicYear(2016), catalogue, ways) == &ways[1]);
    CHECK(computedFor(asked, AcademicYear(2009), catalogue, ways) == nullptr);
    CHECK(
        computedFor(indicator("ELSE", Unit::Percent), AcademicYear(2015), catalogue, ways) ==
        nullptr);
}

TEST_CASE("a computed figure is entered at the indicator's precision, another version by its name")
{
    const Indicator asked = indicator("OLD", Unit::PercentOfSchools);
    const ComputedMeasure own{MeasureCode("OLD"), ShareAtFloor{}, {}};
    const ComputedMeasure other{MeasureCode("NEW"), ShareAtFloor{}, {}};
    const ComputedGroup group{
        .group = {}, .value = Decimal::parse("66.67"), .denominator = 3, .numerator = 2};
    ComputedEntry entry{
        .indicator = &asked,
        .measure = &own,
        .year = AcademicYear(2013),
        .scope = {},
        .stage = Stage::Provisional,
        .source = "a file"};
    const auto outturn = outturnFrom(group, entry);
    REQUIRE(outturn);
    CHECK(std::get<Decimal>(outturn->value) == Decimal::parse("66.7"));
    CHECK(outturn->cohort == Cohort::make(2, 3));
    CHECK(outturn->source == "a file");
    CHECK_FALSE(outturn->measure);
    entry.measure = &other;
    CHECK(outturnFrom(group, entry)->measure == MeasureCode("NEW"));
    CHECK_FALSE(outturnFrom({.group = {}, .value = {}}, entry));
}

TEST_CASE("what was entered stays, and only the gaps are filled with what was worked out")
{
    PlanRecord record = fixture::emptyRecord();
    Outturn entered{
        .indicator = IndicatorCode("A"), .year = AcademicYear(2013), .value = Decimal::whole(1)};
    record.outturns = {entered};
    Outturn again = entered;
    again.value = Decimal::whole(2);
    Outturn district = again;
    district.scope = Scope::district("Swale");
    const PlanRecord both = withComputed(record, std::vector{again, district});
    REQUIRE(both.outturns.size() == 2);
    CHECK(both.outturns[0] == entered);
    CHECK(both.outturns[1] == district);
}

TEST_CASE("neighbours come closest first, and each counts once in their average")
{
    Dataset ranks{keyStage2Of(2021), {}, {}, {}};
    for (const int area : {886, 886, 201})
        ranks.keys.emplace_back(AreaCode(area));
    ranks.columns = {
        figures("rank", {"2", "1", "1"}), figures("neighbour_la_code", {"878", "881", "207"})};
    const auto areas = neighboursOf(ranks, AreaCode(886));
    CHECK(areas == std::vector{AreaCode(881), AreaCode(878)});
    CHECK(neighboursOf(ranks, AreaCode(999)).empty());

    Dataset benchmarks{keyStage2Of(2019), {}, {RowKey(AreaCode(878)), RowKey(AreaCode(881))}, {}};
    benchmarks.columns = {
        words("LA and Regions", {"Devon", "Essex"}), figures("X 2019", {"63", "66.1"}, 1)};
    const AreaAverage average = averageOf(benchmarks, "X 2019", areas, 1);
    CHECK(average.value == Decimal::parse("64.6"));
    CHECK(average.areas[0].name == "Essex");
    CHECK_THROWS_WITH(averageOf(benchmarks, "Y", areas, 1), Contains("no figures 'Y'"));
    CHECK_FALSE(averageOf(benchmarks, "X 2019", std::vector{AreaCode(999)}, 1).value);
}

TEST_CASE("of a measure's headings for a year the revised one is taken before the provisional")
{
    const auto heading = [](const char* name) {
        return ColumnHeading{name, ColumnKind::Number, 0, false};
    };
    const std::vector<ColumnHeading> headings{
        heading("X 2019 (prov)"),
        heading("X 2018-19 (Rev)"),
        heading("XY 2019"),
        heading("X 2020")};
    CHECK(benchmarkColumn(headings, "X", AcademicYear(2019)) == "X 2018-19 (Rev)");
    CHECK(benchmarkColumn(headings, "X", AcademicYear(2020)) == "X 2020");
    CHECK_FALSE(benchmarkColumn(headings, "X", AcademicYear(2021)));
}
