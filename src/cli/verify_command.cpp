#include <cli/commands.h>
#include <cli/plan_files.h>
#include <domain/error.h>

#include <fmt/format.h>

#include <memory>
#include <string>

namespace outturn::cli {
namespace {

void verify(const std::string& file, const Session& session)
{
    const auto plan = openPlan(file, store::Access::ReadOnly, session);
    const auto problems = plan.verify();
    for (const store::IntegrityProblem& problem : problems)
        session.print(problem.place + ": " + problem.message);
    if (!problems.empty())
        throw Error(
            ErrorKind::Store,
            fmt::format(
                "{} problem{} found; do not rely on this file, go back to a backup",
                problems.size(),
                problems.size() == 1 ? "" : "s"),
            file);
    const std::size_t entries = plan.auditTrail().size();
    session.print(fmt::format(
        "{} is sound: its rows match their digests and its audit trail of {} {} is unbroken, "
        "ending in {}.",
        file,
        entries,
        entries == 1 ? "entry" : "entries",
        plan.auditHead()));
}

} // namespace

void addVerifyCommand(CLI::App& app, const Session& session)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("verify", "Check a plan file and its audit trail for damage");
    command->add_option("FILE", *file, "The plan file")->required();
    command->callback([file, &session] { verify(*file, session); });
}

} // namespace outturn::cli
