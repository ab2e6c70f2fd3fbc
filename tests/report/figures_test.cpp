#include "kent_record.h"
#include "sample_record.h"

#include <domain/error.h>
#include <import/csv_reader.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <map>

using namespace outturn;
using namespace outturn::report;

// The figures as data, with where each came from.

namespace {

/// The rows of @p csv by the headings of its columns.
std::vector<std::map<std::string, std::string>> rowsOf(const std::string& csv)
{
    imports::CsvReader reader(csv, "figures.csv");
    const auto header = reader.next();
    REQUIRE(header);
    std::vector<std::map<std::string, std::string>> rows;
    while (const auto row = reader.next()) {
        REQUIRE_FALSE(row->fault);
        REQUIRE(row->fields.size() == header->fields.size());
        auto& named = rows.emplace_back();
        for (std::size_t i = 0; i < row->fields.size(); ++i)
            named[header->fields[i]] = row->fields[i];
    }
    return rows;
}

/// Kent, with an author to the second indicator's figure.
testing::SampleReport kentWithAuthor()
{
    auto record = testing::kentRecord();
    for (Outturn& outturn : record.outturns)
        if (outturn.indicator == IndicatorCode("KS4-5ACEM") && outturn.year == AcademicYear(2013)) {
            outturn.enteredBy = "A. Officer";
            outturn.enteredAt = "2013-10-01T09:00:00Z";
            outturn.source = "=results.csv, line 4";
        }
    return testing::SampleReport(std::move(record));
}

} // namespace

TEST_CASE("The CSV has a row for each indicator with its figures, its rule and its origin")
{
    const auto kent = kentWithAuthor();
    const auto rows = rowsOf(reportBytes(kent.request(), Format::Csv));
    REQUIRE(rows.size() == 22);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const IndicatorResult& result = kent.scorecard.indicators[i];
        CHECK(rows[i].at("code") == result.indicator.code.text());
        CHECK(rows[i].at("status") == toCode(result.rating.status));
        CHECK(rows[i].at("reason") == result.rating.reason);
        CHECK_FALSE(rows[i].at("rule").empty());
        CHECK(rows[i].at("audit_head") == "3f9a1c");
    }
    const auto found =
        std::ranges::find_if(rows, [](const auto& row) { return row.at("code") == "KS4-5ACEM"; });
    REQUIRE(found != rows.end());
    CHECK(found->at("outturn") == "63.1");
    CHECK(found->at("numerator") == "10537");
    CHECK(found->at("denominator") == "16698");
    CHECK(found->at("entered_by") == "A. Officer");
    CHECK(found->at("entered_at") == "2013-10-01T09:00:00Z");
    CHECK(found->at("source") == "'=results.csv, line 4");
}

TEST_CASE("The JSON says the same, with nothing where there is nothing")
{
    const auto kent = kentWithAuthor();
    const auto json = nlohmann::json::parse(reportBytes(kent.request(), Format::Json));
    CHECK(json["year"] == 2013);
    CHECK(json["auditHead"] == "3f9a1c");
    REQUIRE(json["indicators"].size() == 22);
    for (std::size_t i = 0; i < 22; ++i) {
        const IndicatorResult& result = kent.scorecard.indicators[i];
        const auto& row = json["indicators"][i];
        CHECK(row["code"] == result.indicator.code.text());
        CHECK(row["rag"] == toCode(result.rating.status));
        CHECK(row["outturn"].is_null() == !result.rating.outturn.has_value());
        CHECK(row["figure"].is_null() == !result.outturn.has_value());
        if (row["code"] == "KS4-5ACEM") {
            CHECK(row["outturn"] == "63.1");
            CHECK(row["figure"]["enteredBy"] == "A. Officer");
            CHECK(row["figure"]["source"] == "=results.csv, line 4");
        }
    }
}

TEST_CASE("A paper is not made of a format that holds figures")
{
    CHECK_THROWS_AS(render(Document{}, Format::Xlsx), Error);
    CHECK_THROWS_AS(render(Document{}, Format::Csv), Error);
    CHECK(isPaper(Format::Pdf));
    CHECK_FALSE(isPaper(Format::Json));
}
