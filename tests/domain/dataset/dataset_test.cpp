#include "sample_table.h"

#include <domain/dataset/tables_together.h>
#include <domain/error.h>

#include <catch2/catch.hpp>

#include <set>

using namespace outturn;
using namespace outturn::test;
using Catch::Matchers::Contains;

TEST_CASE("every marker of the published files is kept apart from every other and from numbers")
{
    std::set<PackedCell> cells;
    for (const auto& [marker, code] : EnumCodes<Marker>::table) {
        INFO(code);
        CHECK(cells.insert(packed(marker)).second);
        CHECK(isMarker(packed(marker)));
        CHECK(markerOf(packed(marker)) == marker);
        CHECK_FALSE(meaningOf(marker).empty());
        if (marker != Marker::Absent)
            CHECK(readMarker(code) == marker);
    }
    CHECK_FALSE(isMarker(lowestNumber));
    CHECK_FALSE(markerOf(0));
    CHECK_FALSE(markerOf(lowestNumber - 1));
}

TEST_CASE("a marker is known with blanks around it, but not in another word")
{
    CHECK(readMarker("NA ") == Marker::NotApplicable);
    CHECK(readMarker(" SUPP") == Marker::Suppressed);
    CHECK(readMarker("") == Marker::Blank);
    CHECK(readMarker(" ") == Marker::Space);
    CHECK(readMarker("  ") == Marker::Blank);
    CHECK_FALSE(readMarker("NAN"));
    CHECK_FALSE(readMarker("supp"));
    CHECK_FALSE(readMarker("absent"));
    CHECK_FALSE(readMarker("0"));
}

TEST_CASE("a row is about a school, an area or England, and its number says which")
{
    CHECK(RowKey(Urn(124935)).school() == Urn(124935));
    CHECK_FALSE(RowKey(Urn(124935)).area());
    CHECK(RowKey(AreaCode(936)).area() == AreaCode(936));
    CHECK_FALSE(RowKey(AreaCode(936)).isSchool());
    CHECK(RowKey(EnglandRow::StateFunded).england() == EnglandRow::StateFunded);
    for (const RowKey key :
         {RowKey(Urn(100000)), RowKey(AreaCode(201)), RowKey(EnglandRow::AllSchools)})
        CHECK(RowKey::fromPacked(key.packed()) == key);
    for (const int none : {0, 3, 200, 1000, 99999, 1000000, -1})
        CHECK_THROWS_AS(RowKey::fromPacked(none), Error);
    CHECK_THROWS_WITH(AreaCode::parse("93"), Contains("'93'"));
}

TEST_CASE("a cell reads as it was published")
{
    const Dataset table = sampleTable();
    const DatasetColumn& share = *table.column("PTRWM_EXP");
    CHECK(share.text(0) == "60%");
    CHECK(share.text(2) == "SUPP");
    CHECK(share.number(0) == Decimal::whole(60));
    CHECK_FALSE(share.number(2));
    CHECK(table.column("READPROG")->text(1) == "-1.5");
    CHECK(table.column("READPROG")->number(1) == Decimal::parse("-1.5"));
    CHECK(table.column("SCHNAME")->text(1) == "Beech");
    CHECK(table.column("ptrwm_exp") == nullptr);
    const DatasetColumn day{{"Day", ColumnKind::Date, 0, false}, {20130418}, {}};
    CHECK(day.date(0) == Date(2013, 4, 18));
    CHECK(day.text(0) == "2013-04-18");
}

TEST_CASE("a revised table tells which rows are new, changed and gone")
{
    const Dataset before = sampleTable();
    Dataset after = before;
    CHECK(changesBetween(before, after) == DatasetChanges{});

    after.columns[4].cells[0] = 61;
    after.keys[3] = RowKey(Urn(100009));
    CHECK(changesBetween(before, after) == DatasetChanges{1, 1, 1});

    Dataset moreExact = before;
    moreExact.columns[3] = figures("TELIG", {"30", "10", "5", "60", "45", "600000"}, 2);
    CHECK(changesBetween(before, moreExact) == DatasetChanges{});

    Dataset wider = before;
    wider.columns.push_back(figures("NEWCOL", {"1", "", "", "", "", ""}));
    CHECK(changesBetween(before, wider) == DatasetChanges{0, 1, 0});
}

TEST_CASE("the tables of several councils become one, the last word on a school being the last")
{
    Dataset first = sampleTable();
    Dataset second = sampleTable();
    second.identity.area = "850";
    second.keys = {RowKey(Urn(100001)), RowKey(Urn(200001)), RowKey(AreaCode(850))};
    second.columns = {
        words("SCHNAME", {"Ash", "Elm", "Othershire"}),
        figures("PTRWM_EXP", {"62.5", "70.0", "66.0"}, 1)};
    const Dataset joined = tablesTogether({first, second});
    REQUIRE(joined.keys.size() == 8);
    const DatasetColumn& share = *joined.column("PTRWM_EXP");
    CHECK(share.heading.decimals == 1);
    CHECK(share.text(0) == "81.0%"); // Beech: Ash is now in the second table's rows
    CHECK(share.text(5) == "62.5%");
    CHECK(joined.column("SCHNAME")->text(6) == "Elm");
    CHECK(joined.column("TELIG")->marker(6) == Marker::Absent);
    second.columns[1] = words("PTRWM_EXP", {"a", "b", "c"});
    CHECK_THROWS_WITH(tablesTogether({first, second}), Contains("'PTRWM_EXP'"));
}
