#include <cli/commands.h>
#include <planfile/plan_document.h>

#include <fmt/format.h>

#include <memory>
#include <string>

namespace outturn::cli {
namespace {

struct CreateOptions
{
    std::string file;
    std::string plan;
};

void create(const CreateOptions& options, const Session& session)
{
    const PlanRecord record = planfile::loadPlanDocument(options.plan);
    const auto plan = store::PlanStore::create(options.file, record, session.author);
    for (const std::string& notice : plan.notices())
        session.say(notice);
    session.print(fmt::format(
        "Created {}: {}, {}, with {} priorities, {} indicators and {} outturns.",
        options.file,
        record.plan.identity.council,
        record.plan.identity.title,
        record.plan.priorities.size(),
        record.plan.indicators.size(),
        record.outturns.size()));
}

} // namespace

void addCreateCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<CreateOptions>();
    CLI::App* command = app.add_subcommand("create", "Make a plan file from a plan document");
    command->add_option("FILE", options->file, "The plan file to make, NAME.outturn")->required();
    command->add_option("--plan", options->plan, "The plan document, PLAN.json")->required();
    command->callback([options, &session] { create(*options, session); });
}

} // namespace outturn::cli
