#include <cli/command_line.h>
#include <cli/commands.h>
#include <cli/school_command.h>
#include <domain/error.h>

#include <exception>
#include <string>

namespace outturn::cli {
namespace {

constexpr const char* programName = "outturn-cli";
constexpr const char* versionText = "outturn-cli " OUTTURN_VERSION;

enum ExitCode
{
    Done = 0,
    UsageExit = 2,
    InputExit = 3,
    StoreExit = 4,
};

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return UsageExit;
    case ErrorKind::Input:
        return InputExit;
    case ErrorKind::Store:
    case ErrorKind::Conflict:
        break;
    }
    return StoreExit;
}

void addCommands(CLI::App& app, const Session& session)
{
    addCreateCommand(app, session);
    addCheckCommand(app, session);
    addEnterCommand(app, session);
    addImportCommand(app, session);
    addFormCommand(app, session);
    addReturnCommand(app, session);
    addTermCommand(app, session);
    addMeasureCommand(app, session);
    addSchoolCommand(app, session);
    addStatusCommand(app, session);
    addReportCommand(app, session);
    addReviewCommand(app, session);
    addTemplateCommand(app, session);
    addExportCommand(app, session);
    addVerifyCommand(app, session);
    addBackupCommand(app, session);
    // None is refused further down: asked to require one, CLI11 would not name what stands in its
    // place.
    app.require_subcommand(0, 1);
    app.set_version_flag("--version", versionText, "Print the version and exit");
    for (CLI::App* command : app.get_subcommands({}))
        command->set_version_flag("--version", versionText, "Print the version and exit");
}

/// "outturn-cli enter", as far as the command was recognised.
std::string commandName(const CLI::App& app)
{
    const auto chosen = app.get_subcommands();
    return programName + (chosen.empty() ? std::string() : " " + chosen.front()->get_name());
}

int refuseUsage(const CLI::App& app, const std::string& message, const Session& session)
{
    session.say(commandName(app) + ": " + message);
    session.say("See '" + commandName(app) + " --help'.");
    return UsageExit;
}

int parseAndRun(CLI::App& app, int argc, const char* const* argv, const Session& session)
{
    try {
        app.parse(argc, argv);
        if (app.get_subcommands().empty())
            throw Error(ErrorKind::Usage, "a command is expected, such as status");
        session.out.flush();
        if (!session.out)
            throw Error(ErrorKind::Store, "the results could not be written to standard output");
        return Done;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error, session.out, session.err); // help or version
        return refuseUsage(app, error.what(), session);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Usage)
            return refuseUsage(app, error.what(), session);
        session.say(std::string(programName) + ": " + error.what());
        return exitCodeFor(error.kind());
    } catch (const std::exception& error) {
        session.say(std::string(programName) + ": unexpected trouble: " + error.what());
        return StoreExit;
    }
}

} // namespace

int runCommandLine(int argc, const char* const* argv, const Session& session)
{
    CLI::App app(
        "Holds a council's school improvement plan, takes outturns, rates them against the year's "
        "targets and writes the committee report.",
        programName);
    app.get_formatter()->column_width(34);
    app.footer("Exit codes: 0 done, 2 usage, 3 the input is wrong, 4 trouble with the plan file.");
    addCommands(app, session);
    if (argc <= 1) {
        session.err << app.help();
        return UsageExit;
    }
    return parseAndRun(app, argc, argv, session);
}

} // namespace outturn::cli
