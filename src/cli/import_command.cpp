#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/dataset_import.h>
#include <cli/import_remarks.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <import/benchmarks_csv.h>
#include <import/csv_reader.h>
#include <import/mapping/mapped_outturns.h>
#include <import/outturns_csv.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace outturn::cli {

/// What a file to import may hold.
enum class ImportSource
{
    Outturns,
    Benchmarks,
    Mapped, ///< outturns in any layout, through a mapping
};

} // namespace outturn::cli

template <>
struct outturn::EnumCodes<outturn::cli::ImportSource>
{
    using Source = cli::ImportSource;
    static constexpr std::array<std::pair<Source, std::string_view>, 3> table{
        {{Source::Outturns, "outturns"},
         {Source::Benchmarks, "benchmarks"},
         {Source::Mapped, "mapped"}}};
};

namespace outturn::cli {
namespace {

using imports::RowRemark;
using nlohmann::ordered_json;

struct ImportOptions
{
    std::string file;
    std::string path;
    std::string source;
    std::string year;
    std::string stage;
    std::string mapping; ///< a file
    bool dryRun = false;
    bool json = false;
    bool withdraw = false;
};

/// The figures of a file, whatever they are, and how they go into a plan.
struct ReadFile
{
    imports::RowsRead rows;
    std::size_t figures = 0;
    std::function<void(store::PlanStore&)> enter;
};

imports::ColumnMapping readMapping(const std::string& path)
{
    constexpr std::size_t mostBytes = std::size_t{1024} * 1024;
    return imports::ColumnMapping::parse(
        readInput(path, mostBytes), std::filesystem::path(path).filename().string());
}

/// What was read, with @p enter to take it in. The rows alone are kept.
ReadFile readFrom(
    const imports::RowsRead& rows,
    std::size_t figures,
    std::function<void(store::PlanStore&)> enter)
{
    return {rows, figures, std::move(enter)};
}

ReadFile readFile(
    ImportSource source,
    std::string_view text,
    const PlanRecord& record,
    const std::string& fileName,
    const std::string& mapping)
{
    if (source == ImportSource::Mapped) {
        const auto file = imports::readMappedOutturns(text, readMapping(mapping), record, fileName);
        return readFrom(file, file.outturns.size(), [outturns = file.outturns](auto& plan) {
            plan.enter(outturns);
        });
    }
    if (source == ImportSource::Benchmarks) {
        const auto file = imports::readBenchmarksCsv(text, record, fileName);
        return readFrom(file, file.benchmarks.size(), [benchmarks = file.benchmarks](auto& plan) {
            plan.enterBenchmarks(benchmarks);
        });
    }
    const auto file = imports::readOutturnsFile(text, record, fileName);
    return readFrom(file, file.outturns.size(), [outturns = file.outturns](auto& plan) {
        plan.enter(outturns);
    });
}

std::string rows(std::size_t count)
{
    return fmt::format("{} row{}", count, count == 1 ? "" : "s");
}

ordered_json toJson(const ReadFile& read, const std::string& fileName, const ImportOptions& options)
{
    const imports::RowsRead& rows = read.rows;
    ordered_json report;
    report["file"] = fileName;
    report["source"] = options.source;
    report["dryRun"] = options.dryRun;
    report["read"] = rows.rowsRead;
    report["taken"] = rows.refused.empty() ? read.figures : 0;
    report["warned"] = rowsIn(rows.warnings);
    report["refused"] = rowsIn(rows.refused);
    report["leftEmpty"] = rows.leftEmpty;
    report["warnings"] = remarksJson(rows.warnings);
    report["refusals"] = remarksJson(rows.refused);
    return report;
}

void printOutcome(
    const ReadFile& read,
    const std::string& fileName,
    const ImportOptions& options,
    const Session& session)
{
    std::string warned = read.rows.warnings.empty()
        ? ""
        : fmt::format(", {} with warnings", rowsIn(read.rows.warnings));
    if (read.rows.leftEmpty > 0)
        warned += fmt::format(", {} left empty", read.rows.leftEmpty);
    if (options.dryRun)
        session.print(fmt::format(
            "{}: {} can be imported{}; nothing was written.",
            fileName,
            rows(read.figures),
            warned));
    else
        session.print(fmt::format("{}: {} imported{}.", fileName, rows(read.figures), warned));
}

void importFigures(ImportSource source, const ImportOptions& options, const Session& session)
{
    if (!options.year.empty() || !options.stage.empty() || options.withdraw)
        throw Error(
            ErrorKind::Usage,
            "--year, --stage and --withdraw go with published tables; a file of " + options.source +
                " has a year in every row");
    if ((source == ImportSource::Mapped) == options.mapping.empty())
        throw Error(
            ErrorKind::Usage,
            "--source mapped needs --mapping with the file that says which column is what, and no "
            "other source has one");
    auto plan = openPlan(
        options.file, options.dryRun ? store::Access::ReadOnly : store::Access::ReadWrite, session);
    const std::string fileName = std::filesystem::path(options.path).filename().string();
    const std::string text = readInput(options.path, imports::CsvLimits{}.bytes);
    const ReadFile read = readFile(source, text, plan.load().record, fileName, options.mapping);
    const std::vector<RowRemark>& refused = read.rows.refused;

    for (const RowRemark& remark : read.rows.warnings)
        session.say("warning: " + sentenceOn(fileName, remark));
    for (const RowRemark& remark : refused)
        session.say(sentenceOn(fileName, remark));
    if (refused.empty() && read.figures > 0 && !options.dryRun)
        read.enter(plan);
    if (options.json)
        session.out << jsonText(toJson(read, fileName, options));
    if (!refused.empty())
        throw Error(
            ErrorKind::Input,
            fmt::format(
                "{} of {} refused; nothing was imported",
                rowsIn(refused),
                rows(static_cast<std::size_t>(read.rows.rowsRead))),
            fileName);
    if (!options.json)
        printOutcome(read, fileName, options, session);
}

std::string listOfSources()
{
    std::string list;
    for (const auto& [source, code] : EnumCodes<ImportSource>::table)
        list += std::string(code) + ", ";
    return list + listOfCodes<DatasetSource>();
}

void import(const ImportOptions& options, const Session& session)
{
    if (const auto source = fromCode<ImportSource>(options.source)) {
        importFigures(*source, options, session);
        return;
    }
    const auto source = fromCode<DatasetSource>(options.source);
    if (!source)
        throw Error(
            ErrorKind::Usage,
            "--source cannot be '" + options.source + "'; expected " + listOfSources());
    importDataset(
        {options.file,
         options.path,
         *source,
         options.year,
         options.stage,
         options.dryRun,
         options.json,
         options.withdraw},
        session);
}

} // namespace

void addImportCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command =
        app.add_subcommand("import", "Take a file of figures, or a table as it was published");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("PATH", options->path, "The file to read")->required();
    command->add_option("--source", options->source, "What it holds: " + listOfSources())
        ->required();
    command->add_option(
        "--year",
        options->year,
        "Academic year of a published table, where its name does not tell: 2018 is 2017/18");
    command->add_option(
        "--stage", options->stage, "Stage of a published table: " + listOfCodes<Stage>());
    command->add_option(
        "--mapping", options->mapping, "Which columns of a table in any layout are what, as CSV");
    command->add_flag(
        "--withdraw", options->withdraw, "Take the import of this published table back");
    command->add_flag("--dry-run", options->dryRun, "Check the file and write nothing");
    command->add_flag("--json", options->json, "Print what was read, taken and refused as JSON");
    command->callback([options, &session] { import(*options, session); });
}

} // namespace outturn::cli
