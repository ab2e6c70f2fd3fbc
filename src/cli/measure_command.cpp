#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <domain/dataset/school_measure.h>
#include <domain/dataset/tables_together.h>
#include <domain/error.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace outturn::cli {
namespace {

using nlohmann::ordered_json;
using store::StoredDataset;

struct MeasureOptions
{
    std::string file;
    std::string measure;
    std::string year;
    std::string by = "council";
    std::string source;
    bool json = false;
};

/// The datasets that count, each of its source, year and area.
std::vector<StoredDataset> effectiveOnes(const std::vector<StoredDataset>& datasets)
{
    std::vector<StoredDataset> effective;
    for (const StoredDataset& candidate : datasets)
        if (store::effectiveDataset(datasets, candidate.identity) == &candidate)
            effective.push_back(candidate);
    return effective;
}

bool hasColumn(const store::PlanStore& plan, const StoredDataset& dataset, const std::string& name)
{
    const std::vector<ColumnHeading> headings = plan.datasetColumns(dataset.id);
    return std::ranges::find(headings, name, &ColumnHeading::name) != headings.end();
}

/// The tables of schools of that year which have the column.
std::vector<StoredDataset> tablesWith(
    const store::PlanStore& plan,
    const std::vector<StoredDataset>& effective,
    const MeasureOptions& options)
{
    const AcademicYear year = AcademicYear::parse(options.year);
    std::vector<StoredDataset> tables;
    std::set<DatasetSource> sources;
    bool isAnyOfYear = false;
    for (const StoredDataset& dataset : effective) {
        const DatasetSource source = dataset.identity.source;
        const bool isOfSchools =
            source == DatasetSource::KeyStage2 || source == DatasetSource::KeyStage4;
        const bool isWanted = options.source.empty() || toCode(source) == options.source;
        if (!isOfSchools || !isWanted || dataset.identity.year != year)
            continue;
        isAnyOfYear = true;
        if (!hasColumn(plan, dataset, options.measure))
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
    const store::PlanStore& plan,
    const std::vector<StoredDataset>& tables,
    const MeasureOptions& options)
{
    std::vector<std::string> names = SchoolGroups::columnsNeeded();
    names.push_back(options.measure);
    const AggregationRule rule = aggregationRule(tables.front().identity.source, options.measure);
    names.insert(names.end(), rule.cohorts.begin(), rule.cohorts.end());
    std::vector<Dataset> read;
    read.reserve(tables.size());
    for (const StoredDataset& table : tables)
        read.push_back(plan.readDataset(table.id, names));
    return tablesTogether(std::move(read));
}

SchoolRegister readRegister(
    const store::PlanStore& plan,
    const std::vector<StoredDataset>& effective,
    SchoolGrouping grouping)
{
    const auto columns = registerColumns();
    const std::vector<std::string> names(columns.begin(), columns.end());
    std::vector<Dataset> extracts;
    for (const StoredDataset& dataset : effective)
        if (dataset.identity.source == DatasetSource::SchoolRegister)
            extracts.push_back(plan.readDataset(dataset.id, names));
    const bool isNeeded = grouping == SchoolGrouping::District || grouping == SchoolGrouping::Phase;
    if (isNeeded && extracts.empty())
        throw Error(
            ErrorKind::Input,
            "the districts and phases of schools are not known; bring the register in with import "
            "--source gias");
    return registersTogether(std::move(extracts));
}

std::string valueText(const SchoolMeasure& measure, const MeasuredGroup& group)
{
    return group.value ? group.value->text(measure.decimals) : std::string();
}

ordered_json orNull(const std::string& text)
{
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
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
    ordered_json files = ordered_json::array();
    for (const StoredDataset& table : tables)
        files.push_back({{"file", table.origin.fileName}, {"sha256", table.origin.sha256}});
    result["files"] = std::move(files);
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
    constexpr std::size_t longestName = 48;
    constexpr std::array<std::size_t, 5> widths{10, 12, 9, 11, 10};
    std::size_t nameWidth = std::string_view("Group").size();
    for (const MeasuredGroup& group : measure.groups)
        nameWidth = std::max(nameWidth, std::min(displayWidth(group.group.name), longestName));
    const auto line = [&](const std::string& name, const std::array<std::string, 5>& cells) {
        std::string text = padded(truncated(name, nameWidth), nameWidth, Side::Left);
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += padded(cells.at(i), widths.at(i), Side::Right);
        session.print(text);
    };
    line("Group", {"Value", "Pupils", "Schools", "Published", "Left out"});
    for (const MeasuredGroup& group : measure.groups) {
        const std::string value = valueText(measure, group);
        line(
            group.group.name,
            {value.empty() ? "-" : value + (measure.isPercentage ? "%" : ""),
             measure.cohort.empty() ? "-" : std::to_string(group.denominator),
             std::to_string(group.schools),
             group.published.value_or("-"),
             std::to_string(group.schoolsLeftOut)});
    }
}

void measure(const MeasureOptions& options, const Session& session)
{
    const auto grouping = choice<SchoolGrouping>("--by", options.by);
    if (!options.source.empty())
        static_cast<void>(choice<DatasetSource>("--source", options.source));
    const auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const std::vector<StoredDataset> effective = effectiveOnes(plan.datasets());
    const std::vector<StoredDataset> tables = tablesWith(plan, effective, options);
    const Dataset table = readTogether(plan, tables, options);
    const SchoolRegister schools = readRegister(plan, effective, grouping);
    const SchoolMeasure result =
        measureSchools(table, options.measure, SchoolGroups(table, grouping, schools));
    if (options.json)
        session.out << jsonText(toJson(result, tables, options));
    else
        printTable(result, session);
}

} // namespace

void addMeasureCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<MeasureOptions>();
    CLI::App* command = app.add_subcommand(
        "measure", "Work a figure out of imported performance tables, school by school");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("--measure", options->measure, "A column of the table: PTRWM_EXP")
        ->required();
    command->add_option("--year", options->year, "Academic year: 2019 is 2018/19")->required();
    command->add_option(
        "--by", options->by, "What to bring together: " + listOfCodes<SchoolGrouping>());
    command->add_option(
        "--source", options->source, "The key stage, where both have the column: ks2 or ks4");
    command->add_flag("--json", options->json, "Print the figures as JSON");
    command->callback([options, &session] { measure(*options, session); });
}

} // namespace outturn::cli
