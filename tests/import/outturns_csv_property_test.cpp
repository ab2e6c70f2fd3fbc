#include "sample_record.h"

#include <domain/error.h>
#include <import/benchmarks_csv.h>
#include <import/outturns_csv.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <set>
#include <string>
#include <vector>

using namespace outturn;
using namespace outturn::imports;

namespace {

/// As RFC 4180 writes a field that may hold anything.
std::string quoted(const std::string& text)
{
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

rc::Gen<std::string> genComment()
{
    return rc::gen::container<std::string>(
        rc::gen::element('a', 'Z', '"', ',', '\n', '\r', ' ', '\'', '=', '+', '-', '@', '\t', ';'));
}

/// The export's rule, stated once more: text that starts like a formula, after any apostrophes,
/// gets an apostrophe.
std::string marked(const std::string& text)
{
    const auto first = text.find_first_not_of('\'');
    const bool isFormula = first != std::string::npos &&
        std::string("=+-@\t\r").find(text[first]) != std::string::npos;
    return isFormula ? "'" + text : text;
}

struct Row
{
    int year = 2013;
    std::string tenths; ///< the value
    std::string comment;
};

rc::Gen<Row> genRow()
{
    return rc::gen::build<Row>(
        rc::gen::set(&Row::year, rc::gen::inRange(1990, 2101)),
        rc::gen::set(
            &Row::tenths,
            rc::gen::map(
                rc::gen::inRange(0, 1001),
                [](int tenths) {
                    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
                })),
        rc::gen::set(&Row::comment, genComment()));
}

} // namespace

TEST_CASE("Rows that are written come back as they were")
{
    const PlanRecord record = sampleRecord();
    const bool holds = rc::check([&record] {
        const auto rows =
            *rc::gen::uniqueBy<std::vector<Row>>(genRow(), [](const Row& row) { return row.year; });
        const std::string lineEnd = *rc::gen::element<std::string>("\n", "\r\n", "\r");
        std::string text = "year,comment,value,indicator" + lineEnd;
        for (const Row& row : rows)
            text += std::to_string(row.year) + "," + quoted(marked(row.comment)) + "," +
                row.tenths + ",KS1-R2B" + lineEnd;

        const OutturnsFile file = readOutturnsCsv(text, record, "rows.csv");
        RC_ASSERT(file.refused.empty());
        RC_ASSERT(file.outturns.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RC_ASSERT(file.outturns[i].year.endYear() == rows[i].year);
            RC_ASSERT(file.outturns[i].comment == rows[i].comment);
            RC_ASSERT(file.outturns[i].value == OutturnValue(Decimal::parse(rows[i].tenths)));
        }
    });
    CHECK(holds);
}

TEST_CASE("Benchmarks that are written come back as they were")
{
    const PlanRecord record = sampleRecord();
    const bool holds = rc::check([&record] {
        const auto rows =
            *rc::gen::uniqueBy<std::vector<Row>>(genRow(), [](const Row& row) { return row.year; });
        std::string text = "source,value,year,kind,comment,indicator\n";
        for (const Row& row : rows)
            text += "here," + row.tenths + "," + std::to_string(row.year) + ",region," +
                quoted(marked(row.comment)) + ",KS1-R2B\n";

        const BenchmarksFile file = readBenchmarksCsv(text, record, "rows.csv");
        RC_ASSERT(file.refused.empty());
        RC_ASSERT(file.benchmarks.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RC_ASSERT(file.benchmarks[i].year.endYear() == rows[i].year);
            RC_ASSERT(file.benchmarks[i].comment == rows[i].comment);
            RC_ASSERT(file.benchmarks[i].value == Decimal::parse(rows[i].tenths));
        }
    });
    CHECK(holds);
}

TEST_CASE("Any bytes at all are read or refused, never more")
{
    const PlanRecord record = sampleRecord();
    const bool holds = rc::check([&record] {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        const bool withHeader = *rc::gen::arbitrary<bool>();
        const std::string text = (withHeader ? "indicator,year,value,comment\n" : "") + bytes;
        try {
            const OutturnsFile file = readOutturnsCsv(text, record, "any.csv");
            std::set<int> badLines;
            for (const RowRemark& remark : file.refused)
                badLines.insert(remark.line);
            const auto refused = static_cast<int>(badLines.size());
            RC_ASSERT(static_cast<int>(file.outturns.size()) + refused == file.rowsRead);
        } catch (const Error& error) {
            RC_ASSERT(error.kind() == ErrorKind::Input);
            RC_ASSERT(!error.place().empty());
        }
    });
    CHECK(holds);
}

TEST_CASE("Damaged CSV is read or refused, never more")
{
    const PlanRecord record = sampleRecord();
    const std::string sound = "indicator,year,value,comment\nKS1-R2B,2013,79,\"a, \"\"b\"\"\"\n"
                              "OFS-CATEGORY,2014,31,'=x\r\nGAP-FSM-KS4,2013,34.5,\"\xC2\xA3\n5\"\n";
    const bool holds = rc::check([&] {
        std::string text = sound;
        const auto changes = *rc::gen::inRange(1, 6);
        for (int i = 0; i < changes; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
            text[at] =
                *rc::gen::element('"', ',', '\n', '\r', '\0', '\'', '=', '9', ' ', '\x80', '\xC2');
        }
        try {
            const OutturnsFile file = readOutturnsCsv(text, record, "damaged.csv");
            RC_ASSERT(file.rowsRead >= 0);
        } catch (const Error& error) {
            RC_ASSERT(error.kind() == ErrorKind::Input);
        }
    });
    CHECK(holds);
}
