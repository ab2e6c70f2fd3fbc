#include <cli/commands.h>
#include <cli/plan_files.h>

#include <memory>
#include <string>

namespace outturn::cli {
namespace {

struct BackupOptions
{
    std::string file;
    std::string path;
};

void backUp(const BackupOptions& options, const Session& session)
{
    openPlan(options.file, store::Access::ReadOnly, session).backUp(options.path);
    session.print("Backed up " + options.file + " to " + options.path + " and checked the copy.");
}

} // namespace

void addBackupCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<BackupOptions>();
    CLI::App* command = app.add_subcommand("backup", "Write a checked copy of a plan file");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("PATH", options->path, "The copy to make; it must not exist")->required();
    command->callback([options, &session] { backUp(*options, session); });
}

} // namespace outturn::cli
