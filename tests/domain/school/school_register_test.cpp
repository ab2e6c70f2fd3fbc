#include "../dataset/sample_table.h"

#include <domain/dataset/tables_together.h>
#include <domain/error.h>
#include <domain/school/school_register.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::test;

namespace {

Dataset extract()
{
    Dataset dataset{
        {DatasetSource::SchoolRegister, AcademicYear(2022), Stage::Validated, "936"}, {}, {}, {}};
    dataset.keys = {RowKey(Urn(124942)), RowKey(Urn(144230))};
    dataset.columns = {
        words("EstablishmentName", {"Hill First School", "Hill Academy"}),
        words("PhaseOfEducation (name)", {"Primary", "Middle deemed primary"}),
        words("EstablishmentStatus (name)", {"Closed", "Open, but proposed to close"}),
        words("DistrictAdministrative (name)", {"Mole Valley", ""}),
        words("LA (code)", {"936", "936"}),
        words("LA (name)", {"Anyshire", "Anyshire"}),
        words(
            "Linked establishments",
            {"144230 Successor - amalgamated, 100001 Predecessor", "124942 Predecessor"})};
    dataset.columns.push_back(
        {{"CloseDate", ColumnKind::Date, 0, false}, {20170831, packed(Marker::Blank)}, {}});
    return dataset;
}

} // namespace

TEST_CASE("a school of the register has its phase, status, district and dates")
{
    const SchoolRegister schools = readSchools(extract());
    const School* closed = schools.find(Urn(124942));
    REQUIRE(closed != nullptr);
    CHECK(closed->name == "Hill First School");
    CHECK(closed->phase == SchoolPhase::Primary);
    CHECK(closed->status == SchoolStatus::Closed);
    CHECK(closed->district == "Mole Valley");
    CHECK(closed->closed == Date(2017, 8, 31));
    const School* open = schools.find(Urn(144230));
    REQUIRE(open != nullptr);
    CHECK(open->phase == SchoolPhase::MiddleDeemedPrimary);
    CHECK(open->status == SchoolStatus::ProposedToClose);
    CHECK(open->district.empty());
    CHECK_FALSE(open->closed);
    CHECK(schools.find(Urn(100001)) == nullptr);
    CHECK(schools.councilNamed("936") == "Anyshire");
    CHECK(schools.councilNamed("850").empty());
}

TEST_CASE("a school that became an academy keeps the link to its predecessor")
{
    const SchoolRegister schools = readSchools(extract());
    CHECK(schools.find(Urn(144230))->predecessors == std::vector{Urn(124942)});
    CHECK(schools.find(Urn(124942))->successors == std::vector{Urn(144230)});
    CHECK(schools.find(Urn(124942))->predecessors == std::vector{Urn(100001)});
}

TEST_CASE("of two extracts the later one tells about a school")
{
    Dataset older = extract();
    older.origin.asAt = Date(2021, 4, 20);
    Dataset newer = extract();
    newer.origin.asAt = Date(2022, 4, 20);
    newer.columns[0] = words("EstablishmentName", {"Hill First School", "Hilltop Academy"});
    for (const auto& extracts : {std::vector{older, newer}, std::vector{newer, older}})
        CHECK(registersTogether(extracts).find(Urn(144230))->name == "Hilltop Academy");
}

TEST_CASE("a register in which a number stands twice is refused")
{
    CHECK_THROWS_AS(SchoolRegister({{.urn = Urn(100001)}, {.urn = Urn(100001)}}), Error);
}
