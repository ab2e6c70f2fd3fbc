#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/plan_files.h>
#include <cli/review_point.h>
#include <domain/error.h>
#include <domain/term/entry_form.h>
#include <report/forms/entry_form_file.h>
#include <report/report.h>

#include <fmt/format.h>

#include <memory>
#include <string>

namespace outturn::cli {

/// What a form may be written as.
enum class FormFormat
{
    Xlsx,
    Csv,
};

} // namespace outturn::cli

template <>
struct outturn::EnumCodes<outturn::cli::FormFormat>
{
    using Format = cli::FormFormat;
    static constexpr std::array<std::pair<Format, std::string_view>, 2> table{
        {{Format::Xlsx, "xlsx"}, {Format::Csv, "csv"}}};
};

namespace outturn::cli {
namespace {

struct FormOptions
{
    std::string file;
    std::string year;
    std::string term{toCode(Term::Summer)};
    std::string stage{toCode(Stage::Validated)};
    std::string scope{Scope().text()};
    std::string format{toCode(FormFormat::Xlsx)};
    std::string out;
};

void writeForm(const FormOptions& options, const Session& session)
{
    const auto format = choice<FormFormat>("--format", options.format);
    const auto term = choice<Term>("--term", options.term);
    const auto stage = choice<Stage>("--stage", options.stage);
    refuseToOverwritePlan(options.out, options.file);
    const auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const PlanRecord record = plan.load().record;
    const EntryRound round{
        AcademicYear::parse(options.year), term, stage, Scope::parse(options.scope)};
    const EntryForm form = formFor(record, round, session.today);
    if (form.figures.empty())
        throw Error(
            ErrorKind::Input,
            fmt::format(
                "no figure comes in the {} term of {} at the {} stage",
                options.term,
                round.year.label(),
                options.stage));
    report::writeFileSafely(
        options.out,
        format == FormFormat::Csv ? report::entryFormCsv(form) : report::entryFormXlsx(form));
    session.print(fmt::format(
        "Wrote a form for {} figure{} to {}.",
        form.figures.size(),
        form.figures.size() == 1 ? "" : "s",
        options.out));
}

} // namespace

void addFormCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<FormOptions>();
    CLI::App* command = app.add_subcommand(
        "form", "Write a form for somebody to fill in; import takes it back as outturns");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("--year", options->year, "Academic year: 2013 is 2012/13")->required();
    command->add_option("--term", options->term, listOfCodes<Term>() + " (the default)");
    command->add_option("--stage", options->stage, listOfCodes<Stage>() + " (the default)");
    command->add_option(
        "--scope",
        options->scope,
        "council (the default), district:NAME, school:URN or group:NAME");
    command->add_option("--format", options->format, "xlsx (the default) or csv");
    command->add_option("--out", options->out, "The file to write")->required();
    command->callback([options, &session] { writeForm(*options, session); });
}

} // namespace outturn::cli
