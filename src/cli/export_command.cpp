#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/plan_files.h>
#include <domain/outturn/figure_key.h>
#include <planfile/plan_document.h>
#include <report/outturns_csv.h>
#include <report/report.h>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace outturn::cli {

enum class ExportFormat
{
    Json, ///< the whole record as a plan document
    Csv,  ///< the outturns alone, as an import reads them
};

} // namespace outturn::cli

template <>
struct outturn::EnumCodes<outturn::cli::ExportFormat>
{
    using Format = cli::ExportFormat;
    static constexpr std::array<std::pair<Format, std::string_view>, 2> table{
        {{Format::Json, "json"}, {Format::Csv, "csv"}}};
};

namespace outturn::cli {
namespace {

struct ExportOptions
{
    std::string file;
    std::string format;
    std::string out;
};

/// @p record without the figures that a later entry corrected: an import takes each figure once.
PlanRecord withCurrentFigures(PlanRecord record)
{
    std::ranges::stable_sort(record.outturns, {}, &Outturn::sequence);
    std::set<FigureKey> seen;
    std::vector<Outturn> current;
    std::ranges::reverse(record.outturns);
    for (const Outturn& outturn : record.outturns)
        if (seen.insert(figureKey(outturn)).second)
            current.push_back(outturn);
    std::ranges::reverse(current);
    record.outturns = std::move(current);
    return record;
}

void exportPlan(const ExportOptions& options, ExportFormat format, const Session& session)
{
    refuseToOverwritePlan(options.out, options.file);
    PlanRecord record = openPlan(options.file, store::Access::ReadOnly, session).load().record;
    if (format == ExportFormat::Json) {
        report::writeFileSafely(options.out, planfile::writePlanDocument(record));
        session.print("Wrote the plan to " + options.out + ".");
        return;
    }
    const std::size_t all = record.outturns.size();
    record = withCurrentFigures(std::move(record));
    report::writeFileSafely(options.out, report::outturnsCsv(record));
    if (const std::size_t corrected = all - record.outturns.size(); corrected > 0)
        session.say(fmt::format(
            "{} figure{} that {} corrected later left out; the json format has them all",
            corrected,
            corrected == 1 ? "" : "s",
            corrected == 1 ? "was" : "were"));
    session.print(fmt::format("Wrote {} outturns to {}.", record.outturns.size(), options.out));
}

} // namespace

void addExportCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App* command =
        app.add_subcommand("export", "Write the plan as a document, or its outturns as CSV");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("--format", options->format, "json (the whole plan) or csv (outturns)")
        ->required();
    command->add_option("--out", options->out, "The file to write")->required();
    command->callback([options, &session] {
        exportPlan(*options, choice<ExportFormat>("--format", options->format), session);
    });
}

} // namespace outturn::cli
