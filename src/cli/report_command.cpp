#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/plan_files.h>
#include <cli/review_point.h>
#include <report/report.h>

#include <memory>
#include <string>

namespace outturn::cli {
namespace {

struct ReportOptions
{
    std::string file;
    std::string kind;
    std::string year;
    std::string review{toCode(report::Review::YearEnd)};
    std::string format;
    std::string out;
};

void writeReport(const ReportOptions& options, const Session& session)
{
    const auto kind = choice<report::ReportKind>("--kind", options.kind);
    const auto review = choice<report::Review>("--review", options.review);
    const auto format = choice<report::Format>("--format", options.format);
    refuseToOverwritePlan(options.out, options.file);

    const auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const PlanRecord record = plan.load().record;
    const Scorecard scorecard =
        assess(record, reviewPoint(record, options.year, Scope().text(), session));
    const report::ReportRequest request{
        .kind = kind,
        .review = review,
        .record = record,
        .scorecard = scorecard,
        .date = session.today,
        .front = {},
        .auditHead = plan.auditHead()};
    report::writeFileSafely(options.out, report::reportBytes(request, format));
    session.print("Wrote the report to " + options.out + ".");
}

} // namespace

void addReportCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App* command = app.add_subcommand("report", "Write a progress report");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("--kind", options->kind, listOfCodes<report::ReportKind>())->required();
    command->add_option("--year", options->year, "Academic year: 2013 is 2012/13")->required();
    command->add_option(
        "--review", options->review, listOfCodes<report::Review>() + " (the default)");
    command->add_option("--format", options->format, listOfCodes<report::Format>())->required();
    command->add_option("--out", options->out, "The file to write")->required();
    command->callback([options, &session] { writeReport(*options, session); });
}

} // namespace outturn::cli
