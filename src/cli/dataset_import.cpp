#include <cli/choice.h>
#include <cli/dataset_import.h>
#include <cli/import_remarks.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <import/dataset/dataset_file.h>
#include <store/digest.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <future>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace outturn::cli {

namespace {

using imports::RowRemark;
using nlohmann::ordered_json;

imports::DatasetRequest requestOf(const DatasetImportOptions& options, const std::string& fileName)
{
    imports::DatasetRequest request{.source = options.source, .fileName = fileName};
    if (!options.year.empty())
        request.year = AcademicYear::parse(options.year);
    if (!options.stage.empty())
        request.stage = choice<Stage>("--stage", options.stage);
    return request;
}

/// The first of many remarks; all of them are in the file's report and under --json.
void sayRemarks(
    const std::vector<RowRemark>& remarks,
    const std::string& before,
    const std::string& fileName,
    const Session& session)
{
    constexpr std::size_t mostSaid = 50;
    for (std::size_t i = 0; i < std::min(remarks.size(), mostSaid); ++i)
        session.say(before + sentenceOn(fileName, remarks[i]));
    if (remarks.size() > mostSaid)
        session.say(fmt::format(
            "{}... and {} more; --json tells all of them", before, remarks.size() - mostSaid));
}

/// "key stage 2 table of 2018/19 for area 936", as the messages call a dataset.
std::string nameOf(const DatasetIdentity& identity)
{
    return fmt::format(
        "{} {} ({}{})",
        toCode(identity.source),
        identity.year.label(),
        identity.area == "all" ? "all areas" : "area " + identity.area,
        identity.stage == Stage::Validated ? "" : ", " + std::string(toCode(identity.stage)));
}

/// The file as read, and what the store makes or would make of it.
struct Outcome
{
    std::string fileName;
    imports::DatasetFile read;
    store::DatasetImport import;

    [[nodiscard]] std::size_t rows() const { return read.rowsTaken(); }
};

ordered_json toJson(const Outcome& outcome, const DatasetImportOptions& options)
{
    const Dataset& dataset = outcome.read.dataset;
    const bool isKnown = outcome.import.same.has_value();
    const DatasetChanges& changes = outcome.import.changes;
    ordered_json report;
    report["file"] = outcome.fileName;
    report["source"] = toCode(options.source);
    report["dryRun"] = options.dryRun;
    report["year"] = dataset.identity.year.endYear();
    report["stage"] = toCode(dataset.identity.stage);
    report["area"] = dataset.identity.area;
    report["sha256"] = dataset.origin.sha256;
    report["alreadyImported"] = isKnown;
    report["read"] = outcome.read.rows.rowsRead;
    report["taken"] = isKnown ? 0 : outcome.rows();
    report["changed"] = isKnown ? 0 : changes.changed;
    report["added"] = isKnown ? 0 : changes.added;
    report["gone"] = isKnown ? 0 : changes.gone;
    report["duplicates"] = outcome.read.duplicates;
    report["columns"] = dataset.columns.size();
    report["supersedes"] = outcome.import.superseded
        ? ordered_json(outcome.import.superseded->origin.fileName)
        : ordered_json(nullptr);
    report["warned"] = rowsIn(outcome.read.rows.warnings);
    report["refused"] = rowsIn(outcome.read.rows.refused);
    report["warnings"] = remarksJson(outcome.read.rows.warnings);
    report["refusals"] = remarksJson(outcome.read.rows.refused);
    return report;
}

void printOutcome(
    const Outcome& outcome, const DatasetImportOptions& options, const Session& session)
{
    const Dataset& dataset = outcome.read.dataset;
    if (outcome.import.same) {
        session.print(fmt::format(
            "{}: this very file was imported on {} by {}; nothing has changed.",
            outcome.fileName,
            outcome.import.same->origin.importedAt,
            outcome.import.same->origin.importedBy));
        return;
    }
    const std::size_t refused = rowsIn(outcome.read.rows.refused);
    session.print(fmt::format(
        "{}: {} of {} rows with {} columns {} as {}{}{}.",
        outcome.fileName,
        outcome.rows(),
        outcome.read.rows.rowsRead,
        dataset.columns.size(),
        options.dryRun ? "can be imported" : "imported",
        nameOf(dataset.identity),
        refused > 0 ? fmt::format("; {} refused", refused) : "",
        outcome.read.duplicates > 0
            ? fmt::format("; {} that repeat others", outcome.read.duplicates)
            : ""));
    if (outcome.import.superseded)
        session.print(fmt::format(
            "It {} {}: {} rows differ, {} are new, {} are gone.",
            outcome.import.isBehind ? "stays behind the later stage of" : "supersedes",
            outcome.import.superseded->origin.fileName,
            outcome.import.changes.changed,
            outcome.import.changes.added,
            outcome.import.changes.gone));
    if (options.dryRun)
        session.print("Nothing was written.");
}

void withdraw(
    store::PlanStore& plan,
    const std::string& sha256,
    const DatasetImportOptions& options,
    const std::string& fileName,
    const Session& session)
{
    for (const store::StoredDataset& dataset : plan.datasets()) {
        if (dataset.origin.sha256 != sha256 || dataset.isWithdrawn ||
            dataset.identity.source != options.source)
            continue;
        if (!options.dryRun)
            static_cast<void>(plan.setDatasetWithdrawn(dataset.id, dataset.revision, true));
        session.print(fmt::format(
            "{}: its import as {} {} taken back.",
            fileName,
            nameOf(dataset.identity),
            options.dryRun ? "can be" : "was"));
        return;
    }
    throw Error(
        ErrorKind::Input,
        fmt::format("the plan file has no import of this very file as {}", toCode(options.source)),
        fileName);
}

imports::DatasetFile readTable(const std::string& text, const imports::DatasetRequest& request)
{
    try {
        return imports::readDataset(text, request);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Usage) // the one thing that it asks for
            throw Error(ErrorKind::Usage, error.message() + ", with --year", error.place());
        throw;
    }
}

} // namespace

void importDataset(const DatasetImportOptions& options, const Session& session)
{
    const std::string fileName = std::filesystem::path(options.path).filename().string();
    const imports::DatasetRequest request = requestOf(options, fileName);
    auto plan = openPlan(
        options.file, options.dryRun ? store::Access::ReadOnly : store::Access::ReadWrite, session);
    const std::string text = readInput(options.path, imports::ScanLimits{}.bytes);
    // The digest of a large file takes a while, in which another core can begin to read it.
    auto digest = std::async([&text] { return store::sha256(text).hex(); });
    if (options.withdraw) {
        withdraw(plan, digest.get(), options, fileName, session);
        return;
    }
    Outcome outcome{fileName, readTable(text, request), {}};
    outcome.read.dataset.origin.sha256 = digest.get();
    sayRemarks(outcome.read.rows.warnings, "warning: ", fileName, session);
    sayRemarks(outcome.read.rows.refused, "", fileName, session);
    if (outcome.rows() == 0)
        throw Error(
            ErrorKind::Input,
            fmt::format(
                "none of its {} rows can be taken; nothing was imported",
                outcome.read.rows.rowsRead),
            fileName);
    outcome.import = options.dryRun
        ? plan.previewImport(outcome.read.dataset)
        : plan.importDataset(outcome.read.dataset, imports::reportOn(outcome.read));
    if (options.json)
        session.out << jsonText(toJson(outcome, options));
    else
        printOutcome(outcome, options, session);
}

} // namespace outturn::cli
