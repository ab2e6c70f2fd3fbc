#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/plan_files.h>
#include <domain/dataset/school_measure.h>
#include <domain/error.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace outturn::cli {
namespace {

using nlohmann::ordered_json;
using store::StoredDataset;

/// The tables of schools of that year which have the column.
std::vector<StoredDataset>
tablesWith(const store::PublishedTables& published, const MeasureOptions& options)
{
    const AcademicYear year = AcademicYear::parse(options.year);
    std::vector<StoredDataset> tables;
    std::set<DatasetSource> sources;
    bool isAnyOfYear = false;
    for (const StoredDataset& dataset : published.all()) {
        const DatasetSource source = dataset.identity.source;
        const bool isOfSchools =
            source == DatasetSource::KeyStage2 || source == DatasetSource::KeyStage4;
        const bool isWanted = options.source.empty() || toCode(source) == options.source;
        if (!isOfSchools || !isWanted || dataset.identity.year != year)
            continue;
        isAnyOfYear = true;
        if (!published.hasColumn(dataset, options.measure))
            continue;
        tables.push_back(dataset);
        sources.insert(source);
    }
    if (!isAnyOfYear)
        throw Error(
            ErrorKind::Input,
            "no performance table of " + year.label() +
                " is imported; bring one in with import --source ks2 or ks4");
    if (tables.empty())
        throw Error(
            ErrorKind::Input,
            "no imported table of " + year.label() + " has a column '" + options.measure + "'");
    if (sources.size() > 1)
        throw Error(
            ErrorKind::Usage,
            "both key stages have a column '" + options.measure +
                "'; say which is meant with --source ks2 or --source ks4");
    return tables;
}

Dataset readTogether(
    const store::PublishedTables& published,
    const std::vector<StoredDataset>& tables,
    const MeasureOptions& options)
{
    std::vector<std::string> names = SchoolGroups::columnsNeeded();
    names.push_back(options.measure);
    const AggregationRule rule = aggregationRule(tables.front().identity.source, options.measure);
    names.insert(names.end(), rule.cohorts.begin(), rule.cohorts.end());
    return published.readTogether(tables, names);
}

std::string valueText(const SchoolMeasure& measure, const MeasuredGroup& group)
{
    return group.value ? group.value->text(measure.decimals) : std::string();
}

/// A published figure as a number where it is one: without its percent sign.
ordered_json publishedJson(const MeasuredGroup& group)
{
    if (!group.published)
        return nullptr;
    std::string text = *group.published;
    if (text.ends_with('%'))
        text.pop_back();
    return orNull(text);
}

ordered_json toJson(
    const SchoolMeasure& measure,
    const std::vector<StoredDataset>& tables,
    const MeasureOptions& options)
{
    ordered_json result;
    result["measure"] = measure.column;
    result["year"] = tables.front().identity.year.endYear();
    result["by"] = options.by;
    result["source"] = toCode(tables.front().identity.source);
    result["unit"] = measure.isPercentage ? "percent" : "number";
    result["weightedBy"] = orNull(measure.cohort);
    result["files"] = filesJson(tables);
    ordered_json rows = ordered_json::array();
    for (const MeasuredGroup& group : measure.groups)
        rows.push_back(
            {{"group", group.group.name},
             {"code", orNull(group.group.code)},
             {"value", orNull(valueText(measure, group))},
             {"denominator",
              measure.cohort.empty() ? ordered_json(nullptr) : ordered_json(group.denominator)},
             {"schools", group.schools},
             {"published", publishedJson(group)},
             {"schoolsLeftOut", group.schoolsLeftOut},
             {"pupilsLeftOut", group.pupilsLeftOut}});
    result["rows"] = std::move(rows);
    return result;
}

void printTable(const SchoolMeasure& measure, const Session& session)
{
    std::vector<std::vector<std::string>> rows;
    for (const MeasuredGroup& group : measure.groups) {
        const std::string value = valueText(measure, group);
        rows.push_back(
            {group.group.name,
             value.empty() ? "-" : value + (measure.isPercentage ? "%" : ""),
             measure.cohort.empty() ? "-" : std::to_string(group.denominator),
             std::to_string(group.schools),
             group.published.value_or("-"),
             std::to_string(group.schoolsLeftOut)});
    }
    printColumns({"Group", "Value", "Pupils", "Schools", "Published", "Left out"}, rows, session);
}

void measure(const MeasureOptions& options, const Session& session)
{
    const auto grouping = choice<SchoolGrouping>("--by", options.by);
    const auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const store::PublishedTables published(plan);
    const std::vector<StoredDataset> tables = tablesWith(published, options);
    const Dataset table = readTogether(published, tables, options);
    const SchoolRegister schools = readRegister(published, grouping);
    const SchoolMeasure result =
        measureSchools(table, options.measure, SchoolGroups(table, grouping, schools));
    if (options.json)
        session.out << jsonText(toJson(result, tables, options));
    else
        printTable(result, session);
}

void answer(const MeasureOptions& options, const Session& session)
{
    const bool isAsked = options.floor || options.compare || options.benchmarks ||
        !options.measure.empty() || !options.indicator.empty();
    if (!isAsked)
        throw Error(
            ErrorKind::Usage,
            "say what to work out: --measure with a column, --indicator, --compare, --benchmarks "
            "or --floor");
    if (options.record && options.indicator.empty() && !options.benchmarks)
        throw Error(ErrorKind::Usage, "--record goes with --indicator or --benchmarks");
    if (options.year.empty())
        throw Error(ErrorKind::Usage, "say of which year: --year");
    if (options.floor)
        return measureFloor(options, session);
    if (options.compare)
        return measureCompared(options, session);
    if (options.benchmarks)
        return measureBenchmarks(options, session);
    if (options.neighbours)
        return measureNeighbours(options, session);
    if (!options.indicator.empty())
        return measureIndicator(options, session);
    measure(options, session);
}

} // namespace

void addMeasureCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<MeasureOptions>();
    CLI::App* command = app.add_subcommand(
        "measure", "Work a figure out of imported performance tables, school by school");
    command->add_option("FILE", options->file, "The plan file")->required();
    CLI::Option* measured =
        command->add_option("--measure", options->measure, "A column of the table: PTRWM_EXP");
    CLI::Option* floor = command->add_flag(
        "--floor", options->floor, "The schools against the year's floor standard");
    CLI::Option* indicator = command->add_option(
        "--indicator", options->indicator, "One of the plan's, worked out from its schools");
    CLI::Option* compare = command->add_flag(
        "--compare", options->compare, "Every indicator worked out, beside what was entered");
    CLI::Option* neighbours = command->add_flag(
        "--neighbours", options->neighbours, "The average of the statistical neighbours");
    CLI::Option* benchmarks = command->add_flag(
        "--benchmarks",
        options->benchmarks,
        "England, region and neighbours for the plan's indicators, from the interactive tool");
    benchmarks->excludes(measured)->excludes(floor)->excludes(indicator);
    benchmarks->excludes(compare)->excludes(neighbours);
    measured->excludes(floor)->excludes(indicator)->excludes(compare);
    floor->excludes(indicator)->excludes(compare)->excludes(neighbours);
    compare->excludes(indicator)->excludes(neighbours);
    command->add_flag(
        "--record", options->record, "Enter what was worked out: outturns, or benchmarks");
    command->add_flag("--schools", options->listSchools, "List the schools behind the figure");
    command->add_option("--council", options->council, "A council's number: 886");
    command->add_option("--at", options->at, "The day that inspections are looked at: 2014-08-31");
    command->add_flag(
        "--without-academies", options->academiesExcluded, "Inspections: the council's own alone");
    command->add_flag(
        "--with-predecessors",
        options->withPredecessors,
        "Inspections: a school not inspected yet counts by the one it followed");
    command->add_option("--year", options->year, "Academic year: 2019 is 2018/19");
    command->add_option(
        "--by", options->by, "What to bring together: " + listOfCodes<SchoolGrouping>());
    command->add_option(
        "--source", options->source, "The key stage, where both have the column: ks2 or ks4");
    command->add_flag("--json", options->json, "Print the figures as JSON");
    command->callback([options, &session] {
        if (!options->source.empty())
            static_cast<void>(choice<DatasetSource>("--source", options->source));
        answer(*options, session);
    });
}

} // namespace outturn::cli
