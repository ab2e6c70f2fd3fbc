#include <cli/commands.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <import/csv_reader.h>
#include <import/outturns_csv.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace outturn::cli {
namespace {

using imports::OutturnsFile;
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

ordered_json
toJson(const OutturnsFile& read, const std::string& fileName, const ImportOptions& options)
{
    ordered_json report;
    report["file"] = fileName;
    report["source"] = options.source;
    report["dryRun"] = options.dryRun;
    report["read"] = read.rowsRead;
    report["taken"] = read.refused.empty() ? read.outturns.size() : 0;
    report["warned"] = rowsIn(read.warnings);
    report["refused"] = rowsIn(read.refused);
    report["warnings"] = toJson(read.warnings);
    report["refusals"] = toJson(read.refused);
    return report;
}

void printOutcome(
    const OutturnsFile& read,
    const std::string& fileName,
    const ImportOptions& options,
    const Session& session)
{
    const std::string warned =
        read.warnings.empty() ? "" : fmt::format(", {} with warnings", rowsIn(read.warnings));
    if (options.dryRun)
        session.print(fmt::format(
            "{}: {} can be imported{}; nothing was written.",
            fileName,
            rows(read.outturns.size()),
            warned));
    else
        session.print(
            fmt::format("{}: {} imported{}.", fileName, rows(read.outturns.size()), warned));
}

void refuseOtherSources(const ImportOptions& options)
{
    if (options.source != "outturns")
        throw Error(
            ErrorKind::Usage,
            "--source cannot be '" + options.source + "'; this version reads outturns only");
}

void import(const ImportOptions& options, const Session& session)
{
    auto plan = openPlan(
        options.file, options.dryRun ? store::Access::ReadOnly : store::Access::ReadWrite, session);
    const std::string fileName = std::filesystem::path(options.path).filename().string();
    const std::string text = readInput(options.path, imports::CsvLimits{}.bytes);
    const OutturnsFile read = imports::readOutturnsCsv(text, plan.load().record, fileName);

    for (const RowRemark& remark : read.warnings)
        session.say("warning: " + sentence(fileName, remark));
    for (const RowRemark& remark : read.refused)
        session.say(sentence(fileName, remark));
    const bool takesRows = read.refused.empty() && !read.outturns.empty() && !options.dryRun;
    if (takesRows)
        plan.enter(read.outturns);
    if (options.json)
        session.out << jsonText(toJson(read, fileName, options));
    if (!read.refused.empty())
        throw Error(
            ErrorKind::Input,
            fmt::format(
                "{} of {} refused; nothing was imported",
                rowsIn(read.refused),
                rows(static_cast<std::size_t>(read.rowsRead))),
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
    command->add_option("--source", options->source, "What it holds: outturns (CSV)")->required();
    command->add_flag("--dry-run", options->dryRun, "Check the file and write nothing");
    command->add_flag("--json", options->json, "Print what was read, taken and refused as JSON");
    command->callback([options, &session] {
        refuseOtherSources(*options);
        import(*options, session);
    });
}

} // namespace outturn::cli
