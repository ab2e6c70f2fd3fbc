// The scanner for tables of millions of cells beside the reader that takes one character after the
// other: written apart, they say the same of letters and marks in any order. Which bytes are text
// the scanner leaves to others.
#include <domain/error.h>
#include <import/csv_reader.h>
#include <import/dataset/csv_scanner.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

using namespace outturn;
using namespace outturn::imports;

namespace {

/// A record as far as both tell of it: of a faulty one, the line and that it is.
struct Told
{
    int line = 0;
    bool isFaulty = false;
    std::vector<std::string> fields;

    bool operator==(const Told&) const = default;
};

std::vector<Told> scanned(std::string_view text)
{
    std::vector<Told> records;
    CsvScanner scanner(text, "table.csv");
    ScannedRow row;
    while (scanner.next(row)) {
        Told& told = records.emplace_back(Told{row.line, row.fault.has_value(), {}});
        if (!row.fault)
            told.fields.assign(row.fields.begin(), row.fields.end());
    }
    return records;
}

std::vector<Told> read(std::string_view text)
{
    std::vector<Told> records;
    CsvReader reader(text, "table.csv");
    while (auto row = reader.next()) {
        Told& told = records.emplace_back(Told{row->line, row->fault.has_value(), {}});
        if (!row->fault)
            told.fields = std::move(row->fields);
    }
    return records;
}

/// Pieces of a table: whole ones as files have them, and marks wherever they may fall.
std::string anyTable()
{
    const auto piece = rc::gen::weightedElement<std::string>(
        {{6, "a"},
         {4, ","},
         {2, "\r\n"},
         {1, "\n"},
         {1, "\r"},
         {1, "\""},
         {2, "\"The \"\"Hill\"\", lower\""},
         {2, "\"two\nlines\""},
         {3, "St Mary's Primary School"},
         {1, std::string(70, 'x')}});
    const auto pieces = *rc::gen::container<std::vector<std::string>>(piece);
    std::string text;
    for (const std::string& each : pieces)
        text += each;
    return text;
}

} // namespace

TEST_CASE("a table is scanned as it is read character by character")
{
    REQUIRE(rc::check([] {
        const std::string text = anyTable();
        RC_ASSERT(scanned(text) == read(text));
    }));
}

TEST_CASE("no field is longer than the limit, wherever its quotation marks are doubled")
{
    constexpr std::size_t most = 10;
    const std::string doubled = GENERATE("", "\"\"", "\"\"\"\"");
    const auto before = GENERATE(range(std::size_t{0}, most + 3));
    const auto behind = GENERATE(as<std::size_t>(), 0, 1, 5, 1000);
    CAPTURE(doubled, before, behind);
    const std::string field = std::string(before, 'x') + doubled + std::string(behind, 'z');
    for (const std::string& text : {'"' + field + '"', '"' + field + "\",a\n"}) {
        CsvScanner scanner(text, "table.csv", {.fieldBytes = most});
        ScannedRow row;
        if (field.size() > most)
            CHECK_THROWS_WITH(scanner.next(row), Catch::Contains("longer than 10 bytes"));
        else
            CHECK(scanner.next(row));
    }
}

TEST_CASE("a mark is found at every place of what is looked at together")
{
    for (const char mark : {',', '\n', '\r', '"'}) {
        for (std::size_t before = 0; before <= 130; ++before) {
            for (const std::size_t behind : {0U, 1U, 63U, 64U, 65U, 200U}) {
                const std::string text = std::string(before, 'a') + mark + std::string(behind, 'b');
                CAPTURE(mark, before, behind);
                CHECK(scanned(text) == read(text));
            }
        }
    }
}
