#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/plan_files.h>
#include <planfile/report_template.h>
#include <report/report.h>

#include <memory>
#include <string>

namespace outturn::cli {
namespace {

struct TemplateOptions
{
    std::string kind;
    std::string out;
};

void writeTemplate(const TemplateOptions& options, const Session& session)
{
    const auto kind = choice<ReportKind>("--kind", options.kind);
    refuseToOverwritePlan(options.out, {});
    report::writeFileSafely(
        options.out, planfile::writeReportTemplate(planfile::builtInTemplate(kind)));
    session.print("Wrote the template to " + options.out + ".");
}

} // namespace

void addTemplateCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<TemplateOptions>();
    CLI::App* command =
        app.add_subcommand("template", "Write a copy of a built-in report template, to be changed");
    command->add_option("--kind", options->kind, listOfCodes<ReportKind>())->required();
    command->add_option("--out", options->out, "The file to write")->required();
    command->callback([options, &session] { writeTemplate(*options, session); });
}

} // namespace outturn::cli
