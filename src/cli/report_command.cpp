#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/plan_files.h>
#include <cli/review_papers.h>
#include <cli/review_point.h>
#include <domain/error.h>
#include <report/report.h>

#include <memory>
#include <optional>
#include <string>

namespace outturn::cli {
namespace {

struct ReportOptions
{
    std::string file;
    std::string kind;
    std::string year;
    std::string review; ///< the kind of review; empty where it is not given
    std::string of;     ///< a review's code; empty where it is not given
    std::string format;
    std::string out;
};

/// The review that the paper is to be of: the one named, or the one of the kind asked for that is
/// signed off. Nothing where the paper is of the plan as it stands.
std::optional<ReviewCode> reviewIn(const ReportOptions& options, const Session& session)
{
    if (options.of.empty() && options.review.empty())
        return std::nullopt;
    auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const AcademicYear year = AcademicYear::parse(options.year);
    if (options.of.empty())
        return signedOffOf(plan, choice<ReviewKind>("--review", options.review), year);
    const Review review = store::Reviews(plan).find(ReviewCode(options.of)).review;
    if (review.year != year)
        throw Error(
            ErrorKind::Input,
            "the review '" + options.of + "' is of " + review.year.label() + ", not of " +
                year.label());
    return review.code;
}

void writeReport(const ReportOptions& options, const Session& session)
{
    const auto kind = choice<report::ReportKind>("--kind", options.kind);
    const auto review = options.review.empty() ? report::Review::YearEnd
                                               : choice<report::Review>("--review", options.review);
    const auto format = choice<report::Format>("--format", options.format);
    refuseToOverwritePlan(options.out, options.file);
    if (const auto code = reviewIn(options, session)) {
        report::writeFileSafely(
            options.out, reviewPaperBytes({options.file, *code, kind, format}, session));
        session.print(
            "Wrote the report of the review " + code->text() + " to " + options.out + ".");
        return;
    }

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
    CLI::Option* review = command->add_option(
        "--review",
        options->review,
        listOfCodes<report::Review>() + " (the default); as signed off, where it is");
    command->add_option("--of", options->of, "The review that the report is of, by its code")
        ->excludes(review);
    command->add_option("--format", options->format, listOfCodes<report::Format>())->required();
    command->add_option("--out", options->out, "The file to write")->required();
    command->callback([options, &session] { writeReport(*options, session); });
}

} // namespace outturn::cli
