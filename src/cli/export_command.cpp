#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <domain/outturn/figure_key.h>
#include <planfile/plan_document.h>
#include <report/benchmarks_csv.h>
#include <report/outturns_csv.h>
#include <report/report.h>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace outturn::cli {

enum class ExportFormat
{
    Json, ///< the whole record as a plan document
    Csv,  ///< figures alone, as an import reads them
};

enum class ExportedFigures
{
    Outturns,
    Benchmarks,
};

} // namespace outturn::cli

template <>
struct outturn::EnumCodes<outturn::cli::ExportFormat>
{
    using Format = cli::ExportFormat;
    static constexpr std::array<std::pair<Format, std::string_view>, 2> table{
        {{Format::Json, "json"}, {Format::Csv, "csv"}}};
};

template <>
struct outturn::EnumCodes<outturn::cli::ExportedFigures>
{
    using Figures = cli::ExportedFigures;
    static constexpr std::array<std::pair<Figures, std::string_view>, 2> table{
        {{Figures::Outturns, "outturns"}, {Figures::Benchmarks, "benchmarks"}}};
};

namespace outturn::cli {
namespace {

struct ExportOptions
{
    std::string file;
    std::string format;
    std::string figures{toCode(ExportedFigures::Outturns)};
    std::string out;
};

/// Takes away the figures that a later entry corrected: an import takes each figure once. Returns
/// how many there were.
template <class Figure, class KeyOf>
std::size_t dropCorrected(std::vector<Figure>& figures, KeyOf keyOf)
{
    std::ranges::stable_sort(figures, {}, &Figure::sequence);
    std::set<std::invoke_result_t<KeyOf, const Figure&>> seen;
    std::vector<Figure> current;
    std::ranges::reverse(figures);
    for (const Figure& figure : figures)
        if (seen.insert(keyOf(figure)).second)
            current.push_back(figure);
    std::ranges::reverse(current);
    const std::size_t dropped = figures.size() - current.size();
    figures = std::move(current);
    return dropped;
}

void exportCsv(
    const ExportOptions& options,
    ExportedFigures figures,
    PlanRecord record,
    const Session& session)
{
    const bool isOutturns = figures == ExportedFigures::Outturns;
    const std::size_t corrected = isOutturns ? dropCorrected(record.outturns, figureKey)
                                             : dropCorrected(record.benchmarks, benchmarkKey);
    report::writeFileSafely(
        options.out, isOutturns ? report::outturnsCsv(record) : report::benchmarksCsv(record));
    if (corrected > 0)
        session.say(fmt::format(
            "{} figure{} that {} corrected later left out; the json format has them all",
            corrected,
            corrected == 1 ? "" : "s",
            corrected == 1 ? "was" : "were"));
    session.print(fmt::format(
        "Wrote {} {} to {}.",
        isOutturns ? record.outturns.size() : record.benchmarks.size(),
        toCode(figures),
        options.out));
}

void exportPlan(
    const ExportOptions& options, ExportFormat format, bool choosesFigures, const Session& session)
{
    if (choosesFigures && format != ExportFormat::Csv)
        throw Error(
            ErrorKind::Usage, "--figures goes with --format csv; the json format has them all");
    const auto figures = choice<ExportedFigures>("--figures", options.figures);
    refuseToOverwritePlan(options.out, options.file);
    PlanRecord record = openPlan(options.file, store::Access::ReadOnly, session).load().record;
    if (format == ExportFormat::Csv)
        return exportCsv(options, figures, std::move(record), session);
    report::writeFileSafely(options.out, planfile::writePlanDocument(record));
    session.print("Wrote the plan to " + options.out + ".");
}

} // namespace

void addExportCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App* command =
        app.add_subcommand("export", "Write the plan as a document, or its figures as CSV");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("--format", options->format, "json (the whole plan) or csv (figures)")
        ->required();
    const CLI::Option* figures = command->add_option(
        "--figures",
        options->figures,
        "What a csv holds: " + listOfCodes<ExportedFigures>() + " (outturns unless given)");
    command->add_option("--out", options->out, "The file to write")->required();
    command->callback([options, figures, &session] {
        exportPlan(
            *options,
            choice<ExportFormat>("--format", options->format),
            figures->count() > 0,
            session);
    });
}

} // namespace outturn::cli
