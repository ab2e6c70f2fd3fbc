#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/plan_files.h>
#include <domain/dataset/neighbours.h>
#include <domain/error.h>
#include <domain/plan/council_area.h>
#include <domain/school/computed_outturn.h>
#include <planfile/computed_measures.h>
#include <planfile/measure_catalogue.h>

#include <nlohmann/json.hpp>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;
using store::PublishedTables;
using store::StoredDataset;

constexpr int averageDecimals = 1;

/// The name of the measure in the interactive tool: as given, or that of the plan's indicator.
std::string nameInTool(const MeasureOptions& options, const Plan& plan, AcademicYear year)
{
    if (options.indicator.empty())
        return options.measure;
    const Indicator& indicator = requireIndicator(plan, options.indicator);
    const ComputedMeasure* computed = computedFor(
        indicator, year, planfile::builtInMeasures(), planfile::builtInComputedMeasures());
    if (computed == nullptr || computed->benchmark.empty())
        throw Error(
            ErrorKind::Input,
            indicator.code.text() + " is not in the interactive tool in " + year.label());
    return computed->benchmark;
}

StoredDataset latestOf(const PublishedTables& tables, DatasetSource source)
{
    const std::vector<StoredDataset> found = tables.of(source);
    if (found.empty())
        throw Error(
            ErrorKind::Input,
            "no table is imported; bring one in with import --source " +
                std::string(toCode(source)));
    return found.back();
}

/// The area with the name that the plan's council is called after, or of --council.
AreaCode areaMeant(const MeasureOptions& options, const Plan& plan, const Dataset& benchmarks)
{
    if (!options.council.empty())
        return AreaCode::parse(options.council);
    const std::string_view area = councilArea(plan.identity.council);
    const DatasetColumn* names = benchmarks.column(areaNameColumn);
    for (std::size_t row = 0; names != nullptr && row < benchmarks.keys.size(); ++row)
        if (const auto code = benchmarks.keys[row].area(); code && names->word(row) == area)
            return *code;
    throw Error(ErrorKind::Usage, "say which council is meant with --council and its number");
}

} // namespace

void measureNeighbours(const MeasureOptions& options, const Session& session)
{
    const auto store = openPlan(options.file, store::Access::ReadOnly, session);
    const Plan plan = store.load().record.plan;
    const PublishedTables tables(store);
    const AcademicYear year = AcademicYear::parse(options.year);
    const StoredDataset benchmarks = latestOf(tables, DatasetSource::Benchmarks);
    const StoredDataset neighbours = latestOf(tables, DatasetSource::Neighbours);
    const std::string name = nameInTool(options, plan, year);
    const auto column = benchmarkColumn(store.datasetColumns(benchmarks.id), name, year);
    if (!column)
        throw Error(
            ErrorKind::Input, "the table of benchmarks has no '" + name + "' of " + year.label());
    const std::vector<std::string> wanted{std::string(areaNameColumn), *column};
    const Dataset table = tables.readTogether(std::span(&benchmarks, 1), wanted);
    const auto ranks = neighbourColumns();
    const Dataset closest = tables.readTogether(
        std::span(&neighbours, 1), std::vector<std::string>(ranks.begin(), ranks.end()));
    const AreaCode area = areaMeant(options, plan, table);
    const std::vector<AreaCode> areas = neighboursOf(closest, area);
    if (areas.empty())
        throw Error(ErrorKind::Input, "the table of neighbours has none of area " + area.text());
    const AreaAverage average = averageOf(table, *column, areas, averageDecimals);
    const AreaFigure own = averageOf(table, *column, std::span(&area, 1), averageDecimals).areas[0];

    if (options.json) {
        ordered_json rows = ordered_json::array();
        for (const AreaFigure& each : average.areas)
            rows.push_back(
                {{"area", each.area.value()},
                 {"name", each.name},
                 {"value", each.value ? ordered_json(each.value->text()) : ordered_json(nullptr)}});
        session.out << jsonText(ordered_json{
            {"measure", *column},
            {"year", year.endYear()},
            {"area", area.value()},
            {"own", own.value ? ordered_json(own.value->text()) : ordered_json(nullptr)},
            {"average",
             average.value ? ordered_json(average.value->text(averageDecimals))
                           : ordered_json(nullptr)},
            {"files", filesJson(std::vector{benchmarks, neighbours})},
            {"rows", std::move(rows)}});
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const AreaFigure& each : average.areas)
        rows.push_back({each.name, each.text});
    rows.push_back(
        {"Average of the neighbours",
         average.value ? average.value->text(averageDecimals) : std::string("-")});
    rows.push_back({own.name, own.text});
    printColumns({"Area", *column}, rows, session);
}

} // namespace outturn::cli
