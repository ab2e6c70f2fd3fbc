#include <report/chart/print_measure.h>
#include <report/layout/column_widths.h>

#include <catch2/catch.hpp>

#include <numeric>

using namespace outturn::report;
using outturn::report::layout::columnWidths;

// How wide the columns of a table are, whoever writes it.

namespace {

constexpr double page = 493;
constexpr layout::TableType type{.size = 9, .padding = 6, .setOff = 4};

double widthOf(const std::string& text)
{
    return chart::PrintMeasure(type.size).width(text);
}

Table tableOf(std::vector<Column> columns, std::vector<std::vector<Cell>> rows)
{
    return {.caption = "A table", .columns = std::move(columns), .rows = std::move(rows)};
}

const std::string endless(
    "A sentence that goes on for longer than a line of any column can hold, and then goes on "
    "for a while longer so that it takes several lines wherever it stands.");

} // namespace

TEST_CASE("The columns of a table fill its width")
{
    const auto table = tableOf(
        {{"A", Alignment::Left, 1}, {"B", Alignment::Left, 5}, {"C", Alignment::Right, 2}},
        {{{"one"}, {endless}, {"3"}}});
    const auto widths = columnWidths(table, page, type);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(page));
}

TEST_CASE("A column is as wide as its longest word, however small its share")
{
    const auto table = tableOf(
        {{"Indicator", Alignment::Left, 1}, {"Source", Alignment::Left, 50}},
        {{{"TUITION-SCHOOLS"}, {endless}}, {{"NI 72"}, {endless}}});
    const auto widths = columnWidths(table, page, type);
    CHECK(widths.front() >= widthOf("TUITION-SCHOOLS") + type.padding);
}

TEST_CASE("A heading in bold is a word like any other")
{
    const auto table = tableOf(
        {{"Accountability", Alignment::Left, 1}, {"Source", Alignment::Left, 50}},
        {{{"x"}, {endless}}});
    CHECK(columnWidths(table, page, type).front() > widthOf("Accountability") + type.padding);
}

TEST_CASE("A column of short words leaves its room to one of long sentences")
{
    const auto table = tableOf(
        {{"Why", Alignment::Left, 1}, {"Direction", Alignment::Left, 9}},
        {{{endless}, {"none"}}, {{endless}, {"none"}}});
    const auto widths = columnWidths(table, page, type);
    CHECK(widths.front() > 0.8 * page);
}

TEST_CASE("A date and a figure with its unit stay on one line")
{
    for (const std::string whole : {"30 November 2026", "1,704 pupils"}) {
        const auto table = tableOf(
            {{"Why", Alignment::Left, 9}, {"Entered", Alignment::Left, 1}}, {{{endless}, {whole}}});
        CHECK(columnWidths(table, page, type).back() >= widthOf(whole) + type.padding);
    }
}

TEST_CASE("A short status stays on one line, whatever stands beside it")
{
    const auto table = tableOf(
        {{"Name", Alignment::Left, 9}, {"RAG", Alignment::Left, 1}},
        {{{endless}, {.text = {}, .rag = outturn::RagStatus::NoTarget}},
         {{endless}, {.text = {}, .rag = outturn::RagStatus::NoData}}});
    CHECK(columnWidths(table, page, type).back() >= widthOf("No target") + type.padding);
}

TEST_CASE("Room goes where it makes a table shorter")
{
    // By their shares both have half; the second has room to spare and the first breaks its line.
    const std::string name = "Five or more good passes with English and mathematics";
    const auto table = tableOf(
        {{"Name", Alignment::Left, 1}, {"Text", Alignment::Left, 1}},
        {{{name}, {endless}},
         {{name}, {"Short enough for one line"}},
         {{name}, {"Short enough for one line"}}});
    const auto widths = columnWidths(table, 420, type);
    CHECK(widths.front() >= widthOf(name) + type.padding);
}

TEST_CASE("A word wider than the table leaves the other columns legible")
{
    const auto table = tableOf(
        {{"Digest", Alignment::Left, 1}, {"Of", Alignment::Left, 1}},
        {{{std::string(200, 'e')}, {"Something"}}});
    CHECK(columnWidths(table, page, type).back() >= widthOf("Something"));
}
