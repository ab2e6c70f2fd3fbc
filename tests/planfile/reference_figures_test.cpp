#include "sample_plan.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

using namespace outturn;
using outturn::test::referencePlan;

namespace {

using Row = std::map<std::string, std::string>;

[[nodiscard]] std::vector<std::string> fieldsOf(const std::string& line)
{
    std::vector<std::string> fields;
    std::stringstream stream(line + ",");
    for (std::string field; std::getline(stream, field, ',');)
        fields.push_back(field);
    return fields;
}

/// The rows of a CSV file in which no field holds a comma.
[[nodiscard]] std::vector<Row> rowsOf(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    const std::vector<std::string> names = fieldsOf(line);
    std::vector<Row> rows;
    while (std::getline(stream, line)) {
        const std::vector<std::string> fields = fieldsOf(line);
        REQUIRE(fields.size() == names.size());
        Row row;
        for (std::size_t i = 0; i < names.size(); ++i)
            row.emplace(names[i], fields[i]);
        rows.push_back(row);
    }
    return rows;
}

[[nodiscard]] std::optional<Decimal> figure(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional<Decimal>(Decimal::parse(text));
}

template <class Figure>
[[nodiscard]] const Figure* figureOf(const std::vector<Figure>& figures, const IndicatorCode& code)
{
    for (const Figure& candidate : figures)
        if (candidate.indicator == code)
            return &candidate;
    return nullptr;
}

void checkIndicator(const Indicator& indicator, const Row& row)
{
    CHECK(indicator.priority.value() == std::stoi(row.at("priority")));
    CHECK(indicator.phase == row.at("phase"));
    CHECK(toCode(indicator.unit) == row.at("unit"));
    CHECK(toCode(indicator.polarity) == row.at("polarity"));
    CHECK(indicator.decimals == std::stoi(row.at("decimals")));
    CHECK(indicator.minimum == figure(row.at("minimum")));
    CHECK(indicator.targets.size() == 4);
    for (const int year : {2013, 2014, 2015, 2016}) {
        const Target expected = NumberTarget{*figure(row.at("target_" + std::to_string(year)))};
        CHECK(indicator.targets.at(AcademicYear(year)) == expected);
    }
}

void checkStartingPoint(const PlanRecord& record, const IndicatorCode& code, const Row& row)
{
    const Outturn* outturn = figureOf(record.outturns, code);
    REQUIRE(outturn != nullptr);
    CHECK(std::get<Decimal>(outturn->value) == *figure(row.at("outturn_2012")));
    const Benchmark* benchmark = figureOf(record.benchmarks, code);
    const std::optional<Decimal> expected = figure(row.at("benchmark_2012"));
    CHECK((benchmark != nullptr) == expected.has_value());
    if (benchmark != nullptr) {
        CHECK(benchmark->value == *expected);
        CHECK(benchmark->kind == BenchmarkKind::NeighboursOrNational);
    }
}

} // namespace

TEST_CASE("Every figure of the reference plan is that of the reference table")
{
    const std::filesystem::path file =
        std::filesystem::path(OUTTURN_SHARED_DIR) / "reference" / "kent-2013-16-indicators.csv";
    if (!std::filesystem::exists(file)) {
        WARN("Not compared: there is no " << file.string());
        return;
    }
    const PlanRecord& record = referencePlan();
    const std::vector<Row> rows = rowsOf(file);
    REQUIRE(rows.size() == record.plan.indicators.size());
    for (const Row& row : rows) {
        CAPTURE(row.at("code"));
        const IndicatorCode code(row.at("code"));
        const Indicator* indicator = findIndicator(record.plan, code);
        REQUIRE(indicator != nullptr);
        checkIndicator(*indicator, row);
        checkStartingPoint(record, code, row);
    }
}
