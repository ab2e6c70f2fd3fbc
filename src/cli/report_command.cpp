#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/plan_files.h>
#include <cli/prepared_paper.h>
#include <cli/review_papers.h>
#include <cli/review_point.h>
#include <domain/error.h>
#include <planfile/front_matter.h>
#include <planfile/report_template.h>
#include <report/prepared_report.h>

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
    std::string form;
    std::string front;
    std::string indicator;
    std::string officer;
    bool isToBeIssued = false;
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

/// The template that is asked for: the built-in one of the kind, or a file of the same kind.
ReportTemplate formOf(const ReportOptions& options)
{
    const auto kind = choice<ReportKind>("--kind", options.kind);
    if (options.form.empty())
        return planfile::builtInTemplate(kind);
    auto form = planfile::loadReportTemplate(options.form);
    if (form.kind != kind)
        throw Error(
            ErrorKind::Usage,
            "--kind is '" + options.kind + "', but the template is for '" +
                std::string(toCode(form.kind)) + "'");
    return form;
}

void refuseWhatTheKindHasNoUseFor(const ReportOptions& options, ReportKind kind)
{
    if (!options.indicator.empty() && !isAboutOneIndicator(kind))
        throw Error(ErrorKind::Usage, "--indicator goes with --kind indicator-sheet alone");
    if (!options.officer.empty() && !isOneOfficers(kind))
        throw Error(ErrorKind::Usage, "--officer goes with --kind adviser-report alone");
    if (options.indicator.empty() && isAboutOneIndicator(kind))
        throw Error(ErrorKind::Usage, "--kind indicator-sheet needs --indicator CODE");
    if (options.officer.empty() && isOneOfficers(kind))
        throw Error(ErrorKind::Usage, "--kind adviser-report needs --officer CODE");
}

/// What the request says by itself, before the plan is opened.
PaperOrder orderOf(const ReportOptions& options)
{
    PaperOrder order{
        .form = formOf(options),
        .front = {},
        .isBuiltIn = options.form.empty() && options.front.empty(),
        .indicator = options.indicator,
        .officer = options.officer,
        .format = choice<report::Format>("--format", options.format),
        .isToBeIssued = options.isToBeIssued};
    refuseWhatTheKindHasNoUseFor(options, order.form.kind);
    refuseToOverwritePlan(options.out, options.file);
    if (!options.front.empty())
        order.front = planfile::loadFrontMatter(options.front);
    return order;
}

/// A paper of the plan as it stands.
std::string bytesOfPlan(
    const PaperOrder& paper,
    ReviewKind review,
    const ReportOptions& options,
    const Session& session)
{
    const auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const PlanRecord record = plan.load().record;
    report::ReportOrder order{
        .form = paper.form,
        .review = review,
        .point = reviewPoint(record, options.year, Scope().text(), session),
        .date = session.today,
        .front = paper.front,
        .auditHead = plan.auditHead()};
    setSubject(paper, record.plan, order);
    return bytesOf(report::prepareReport(record, std::move(order)), paper, session);
}

void writeReport(const ReportOptions& options, const Session& session)
{
    const auto order = orderOf(options);
    const auto kind = options.review.empty() ? ReviewKind::YearEnd
                                             : choice<ReviewKind>("--review", options.review);
    const auto review = reviewIn(options, session);
    report::writeFileSafely(
        options.out,
        review ? reviewPaperBytes({options.file, *review, order}, session)
               : bytesOfPlan(order, kind, options, session));
    session.print(
        "Wrote the report " + (review ? "of the review " + review->text() + " " : std::string()) +
        "to " + options.out + ".");
}

} // namespace

void addReportCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App* command = app.add_subcommand("report", "Write a report");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("--kind", options->kind, listOfCodes<ReportKind>())->required();
    command->add_option("--year", options->year, "Academic year: 2013 is 2012/13")->required();
    CLI::Option* review = command->add_option(
        "--review",
        options->review,
        listOfCodes<ReviewKind>() + " (year-end if not given); as signed off, where it is");
    command->add_option("--of", options->of, "The review that the report is of, by its code")
        ->excludes(review);
    command->add_option("--format", options->format, listOfCodes<report::Format>())->required();
    command->add_option("--out", options->out, "The file to write")->required();
    command->add_option("--indicator", options->indicator, "Whose sheet it is, by code");
    command->add_option("--officer", options->officer, "Whose report it is, by code or name");
    command->add_option("--template", options->form, "A report template (JSON) of the same kind");
    command->add_option("--front", options->front, "The author's front matter and texts (JSON)");
    command->add_flag(
        "--issue", options->isToBeIssued, "Refuse to write while proofing finds anything");
    command->callback([options, &session] { writeReport(*options, session); });
}

} // namespace outturn::cli
