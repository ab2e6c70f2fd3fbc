#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <import/benchmarks_csv.h>
#include <import/csv_reader.h>
#include <import/outturns_csv.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace outturn::cli {

/// What a file to import may hold.
enum class ImportSource
{
    Outturns,
    Benchmarks,
};

} // namespace outturn::cli

template <>
struct outturn::EnumCodes<outturn::cli::ImportSource>
{
    using Source = cli::ImportSource;
    static constexpr std::array<std::pair<Source, std::string_view>, 2> table{
        {{Source::Outturns, "outturns"}, {Source::Benchmarks, "benchmarks"}}};
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
    bool dryRun = false;
    bool json = false;
};

/// The figures of a file, whatever they are, and how they go into a plan.
struct ReadFile
{
    imports::RowsRead rows;
    std::size_t figures = 0;
    std::function<void(store::PlanStore&)> enter;
};

ReadFile readFile(
    ImportSource source,
    std::string_view text,
    const PlanRecord& record,
    const std::string& fileName)
{
    if (source == ImportSource::Benchmarks) {
        const auto file = imports::readBenchmarksCsv(text, record, fileName);
        return {file, file.benchmarks.size(), [benchmarks = file.benchmarks](auto& plan) {
                    plan.enterBenchmarks(benchmarks);
                }};
    }
    const auto file = imports::readOutturnsCsv(text, record, fileName);
    return {file, file.outturns.size(), [outturns = file.outturns](auto& plan) {
                plan.enter(outturns);
            }};
}

std::size_t rowsIn(const std::vector<RowRemark>& remarks)
{
    std::set<int> lines;
    for (const RowRemark& remark : remarks)
        lines.insert(remark.line);
    return lines.size();
}

std::string rows(std::size_t count)
{
    return fmt::format("{} row{}", count, count == 1 ? "" : "s");
}

/// "outturns.csv, line 3, column value, 'abc': ..."; the value is left out where the message has it
/// or it is too long to be read.
std::string sentence(const std::string& fileName, const RowRemark& remark)
{
    constexpr std::size_t longestShown = 60;
    std::string place = fmt::format("{}, line {}", fileName, remark.line);
    if (!remark.column.empty())
        place += ", column " + remark.column;
    const std::string shown = "'" + remark.value + "'";
    if (!remark.value.empty() && remark.message.find(shown) == std::string::npos)
        place += ", " +
            (remark.value.size() > longestShown ? "'" + truncated(remark.value, longestShown) + "'"
                                                : shown);
    return place + ": " + remark.message;
}

ordered_json toJson(const std::vector<RowRemark>& remarks)
{
    ordered_json list = ordered_json::array();
    for (const RowRemark& remark : remarks)
        list.push_back(
            {{"line", remark.line},
             {"column",
              remark.column.empty() ? ordered_json(nullptr) : ordered_json(remark.column)},
             {"value", remark.value},
             {"message", remark.message}});
    return list;
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
    report["warnings"] = toJson(rows.warnings);
    report["refusals"] = toJson(rows.refused);
    return report;
}

void printOutcome(
    const ReadFile& read,
    const std::string& fileName,
    const ImportOptions& options,
    const Session& session)
{
    const std::string warned = read.rows.warnings.empty()
        ? ""
        : fmt::format(", {} with warnings", rowsIn(read.rows.warnings));
    if (options.dryRun)
        session.print(fmt::format(
            "{}: {} can be imported{}; nothing was written.",
            fileName,
            rows(read.figures),
            warned));
    else
        session.print(fmt::format("{}: {} imported{}.", fileName, rows(read.figures), warned));
}

void import(const ImportOptions& options, const Session& session)
{
    const auto source = choice<ImportSource>("--source", options.source);
    auto plan = openPlan(
        options.file, options.dryRun ? store::Access::ReadOnly : store::Access::ReadWrite, session);
    const std::string fileName = std::filesystem::path(options.path).filename().string();
    const std::string text = readInput(options.path, imports::CsvLimits{}.bytes);
    const ReadFile read = readFile(source, text, plan.load().record, fileName);
    const std::vector<RowRemark>& refused = read.rows.refused;

    for (const RowRemark& remark : read.rows.warnings)
        session.say("warning: " + sentence(fileName, remark));
    for (const RowRemark& remark : refused)
        session.say(sentence(fileName, remark));
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

} // namespace

void addImportCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command =
        app.add_subcommand("import", "Take every figure of a file, or none if any row is wrong");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("PATH", options->path, "The file to read")->required();
    command
        ->add_option(
            "--source", options->source, "What it holds, as CSV: " + listOfCodes<ImportSource>())
        ->required();
    command->add_flag("--dry-run", options->dryRun, "Check the file and write nothing");
    command->add_flag("--json", options->json, "Print what was read, taken and refused as JSON");
    command->callback([options, &session] { import(*options, session); });
}

} // namespace outturn::cli
