// The quirks of the real files, in a few of their own rows (data/README.md names the sources).
#include "dataset_files.h"

#include <domain/dataset/school_measure.h>
#include <domain/school/school_register.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::imports;
using namespace outturn::imports::test;

namespace {

std::size_t rowOf(const Dataset& dataset, RowKey key)
{
    const auto found = std::find(dataset.keys.begin(), dataset.keys.end(), key);
    REQUIRE(found != dataset.keys.end());
    return static_cast<std::size_t>(found - dataset.keys.begin());
}

std::string cell(const Dataset& dataset, RowKey key, const std::string& column)
{
    REQUIRE(dataset.column(column) != nullptr);
    return dataset.column(column)->text(rowOf(dataset, key));
}

} // namespace

TEST_CASE("a key stage 2 table is taken with its short rows, markers and summary rows apart")
{
    const DatasetFile file = readExcerpt("ks2_2018-2019_excerpt.csv", DatasetSource::KeyStage2);
    const Dataset& table = file.dataset;
    CHECK(file.rows.rowsRead == 11);
    CHECK(file.rows.refused.empty());
    CHECK(file.rowsTaken() == 11);
    CHECK(table.identity.year == AcademicYear(2019));
    CHECK(table.identity.area == "936");
    CHECK(table.columns.size() == 25);

    const RowKey wyke(Urn(145543));
    CHECK(cell(table, wyke, "PTRWM_EXP") == "78%");
    CHECK(cell(table, wyke, "READPROG") == "1.7");
    CHECK(cell(table, wyke, "TELNUM") == "01483811197");
    CHECK(cell(table, wyke, "AGERANGE") == "4-11");
    CHECK(table.column("PTRWM_EXP_FSM6CLA1A")->marker(rowOf(table, wyke)) == Marker::Suppressed);

    // A new school's row ends after the age range or the marker NEW.
    const auto lime = rowOf(table, RowKey(Urn(139557)));
    CHECK(table.column("TOTPUPS")->text(lime) == "445");
    CHECK(table.column("PTRWM_EXP")->marker(lime) == Marker::Absent);
    CHECK(table.column("TOTPUPS")->marker(rowOf(table, RowKey(Urn(146527)))) == Marker::New);

    CHECK(cell(table, RowKey(AreaCode(936)), "PTRWM_EXP") == "70%");
    CHECK(cell(table, RowKey(EnglandRow::AllSchools), "TELIG") == "649249");
    CHECK(cell(table, RowKey(EnglandRow::StateFunded), "TELIG") == "644967");
    CHECK(
        table.column("READPROG")->marker(rowOf(table, RowKey(EnglandRow::AllSchools))) ==
        Marker::Space);
}

TEST_CASE("a key stage 4 table numbers its summary rows otherwise, and keeps every decimal")
{
    const DatasetFile file = readExcerpt("ks4_2017-2018_excerpt.csv", DatasetSource::KeyStage4);
    const Dataset& table = file.dataset;
    CHECK(file.rows.refused.empty());
    CHECK(table.identity.year == AcademicYear(2018));
    CHECK(cell(table, RowKey(AreaCode(936)), "ATT8SCR") == "50.3");
    CHECK(cell(table, RowKey(AreaCode(936)), "PTL2BASICS_95") == "52.00%");
    CHECK(cell(table, RowKey(EnglandRow::StateFunded), "TOTATT8") == "24363489.9");
    CHECK(cell(table, RowKey(Urn(142315)), "P8MEA") == "-0.21");
    CHECK(cell(table, RowKey(Urn(131976)), "P8MEA") == "NP");
    CHECK(cell(table, RowKey(Urn(131976)), "ATT8SCR") == "NE");
    const SchoolMeasure schools = measureSchools(
        table, "ATT8SCR", SchoolGroups(table, SchoolGrouping::Council, SchoolRegister()));
    REQUIRE(schools.groups.size() == 1);
    CHECK(schools.groups[0].published == "50.3");
    CHECK(schools.groups[0].schools == 13); // neither the independent nor the non-maintained
}

TEST_CASE("the register keeps the list of linked schools that is written without quotation marks")
{
    const DatasetFile file =
        readExcerpt("gias_20220420_excerpt.csv", DatasetSource::SchoolRegister);
    CHECK(file.rows.refused.empty());
    CHECK(file.dataset.columns.size() == 111);
    CHECK(file.dataset.origin.asAt == Date(2022, 4, 20));
    CHECK(file.dataset.identity.year == AcademicYear(2022));
    const SchoolRegister schools = readSchools(file.dataset);
    REQUIRE(schools.schools().size() == 4);
    const School* abinger = schools.find(Urn(124934));
    REQUIRE(abinger != nullptr);
    CHECK(abinger->name == "Abinger Common First School");
    CHECK(abinger->district == "Mole Valley");
    CHECK(abinger->phase == SchoolPhase::Primary);
    CHECK(abinger->status == SchoolStatus::Closed);
    CHECK(abinger->closed == Date(2010, 8, 31));
    CHECK(abinger->successors == std::vector{Urn(135953)});
    std::size_t links = 0;
    for (const School& school : schools.schools())
        links += school.predecessors.size() + school.successors.size();
    CHECK(links >= 6);
}

TEST_CASE("an inspection that stands twice is taken once, two judgements of one day both")
{
    const DatasetFile file =
        readExcerpt("inspections_2018_excerpt.csv", DatasetSource::Inspections);
    CHECK(file.rows.rowsRead == 14);
    CHECK(file.duplicates == 1);
    CHECK(file.rowsTaken() == 13);
    REQUIRE(file.rows.warnings.size() == 1);
    CHECK(file.rows.warnings[0].line == 9);
    CHECK(file.dataset.origin.asAt == Date(2019, 12, 10));
    CHECK(file.dataset.column("Rating")->text(0) == "Outstanding");
    CHECK(file.dataset.column("Inspection Date")->date(0) == Date(2013, 4, 18));
    const auto rows =
        std::count(file.dataset.keys.begin(), file.dataset.keys.end(), RowKey(Urn(137699)));
    CHECK(rows == 4);
}

TEST_CASE("the management information is Windows-1252 and keeps its categories as written")
{
    const DatasetFile file =
        readExcerpt("ofsted_mi_2013_14_excerpt.csv", DatasetSource::Inspections);
    const Dataset& table = file.dataset;
    CHECK(file.rows.refused.empty());
    CHECK(table.identity.year == AcademicYear(2014));
    CHECK(
        cell(table, RowKey(Urn(138950)), "School name") ==
        "St Thomas \xC3\xA0 Becket Catholic Secondary School, A Voluntary Academy");
    CHECK(cell(table, RowKey(Urn(100156)), "Category of concern") == "SM ");
    CHECK(cell(table, RowKey(Urn(116157)), "Category of concern") == "swk");
    CHECK(cell(table, RowKey(Urn(116157)), "Overall effectiveness") == "4");
    CHECK(
        table.column("Outcomes for residential or boarding pupils")
            ->marker(rowOf(table, RowKey(Urn(100005)))) == Marker::Null);
    CHECK(table.column("Inspection start date")->date(0) == Date(2014, 6, 5));
}

TEST_CASE("the interactive tool's figures are freed of binary noise and nothing else")
{
    const DatasetFile file = readExcerpt("lait_excerpt.csv", DatasetSource::Benchmarks);
    const Dataset& table = file.dataset;
    CHECK(file.rows.refused.empty());
    CHECK(file.rowsTaken() == 7);
    CHECK(table.identity.year == AcademicYear(2025));
    const RowKey brighton(AreaCode(846));
    CHECK(cell(table, brighton, "FSP_NEW_MATHS 2024") == "81.1");
    CHECK(cell(table, RowKey(AreaCode(801)), "LA and Regions") == "Bristol, City of");
    CHECK(cell(table, RowKey(AreaCode(970)), "FSP_NEW_MATHS 2024") == "77.0");
    CHECK(cell(table, brighton, "TotPermEx 2015/16") == "0.03435");
    CHECK(cell(table, brighton, "TotFixedEx 2015/16") == "4.9338");
    CHECK(cell(table, brighton, "KS1P_all 2025 (prov)") == "81");
    CHECK(table.column("FSP_NEW_WORLD 2020")->marker(rowOf(table, brighton)) == Marker::NoData);
    CHECK(
        table.column("KS1P_all 2025 (prov)")->marker(rowOf(table, RowKey(AreaCode(801)))) ==
        Marker::Absent);
}
