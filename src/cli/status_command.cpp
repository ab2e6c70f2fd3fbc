#include <cli/commands.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <cli/review_point.h>
#include <cli/status_json.h>
#include <cli/status_table.h>
#include <cli/strategy_status.h>

#include <nlohmann/json.hpp>

#include <memory>
#include <string>

namespace outturn::cli {
namespace {

struct StatusOptions
{
    std::string file;
    std::string year;
    std::string scope = Scope().text();
    bool json = false;
};

void status(const StatusOptions& options, const Session& session)
{
    const PlanRecord record =
        openPlan(options.file, store::Access::ReadOnly, session).load().record;
    const Scorecard scorecard =
        assess(record, reviewPoint(record, options.year, options.scope, session));
    if (options.json) {
        session.out << jsonText(statusJson(record.plan.identity, scorecard));
        return;
    }
    const auto lines = record.plan.indicators.empty()
        ? strategyStatus(record.plan, scorecard.point.year, session.width)
        : statusTable(record.plan.identity, scorecard, session.width);
    for (const std::string& line : lines)
        session.print(line);
}

} // namespace

void addStatusCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<StatusOptions>();
    CLI::App* command =
        app.add_subcommand("status", "Show how every indicator stands against its target");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("--year", options->year, "Academic year: 2013 is 2012/13")->required();
    command->add_option(
        "--scope",
        options->scope,
        "council (the default), district:NAME, school:URN or group:NAME");
    command->add_flag("--json", options->json, "Print the figures and ratings as JSON");
    command->callback([options, &session] { status(*options, session); });
}

} // namespace outturn::cli
