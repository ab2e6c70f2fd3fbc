#include <cli/command_line.h>
#include <cli/commands.h>
#include <cli/school_command.h>
#include <domain/error.h>

#include <algorithm>
#include <array>
#include <exception>
#include <string>
#include <string_view>

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

struct Command
{
    std::string_view name;
    void (*add)(CLI::App& app, const Session& session);
};

/// In the order in which the help lists them.
constexpr std::array<Command, 16> commands{
    {{"create", addCreateCommand},
     {"check", addCheckCommand},
     {"enter", addEnterCommand},
     {"import", addImportCommand},
     {"form", addFormCommand},
     {"return", addReturnCommand},
     {"term", addTermCommand},
     {"measure", addMeasureCommand},
     {"school", addSchoolCommand},
     {"status", addStatusCommand},
     {"report", addReportCommand},
     {"review", addReviewCommand},
     {"template", addTemplateCommand},
     {"export", addExportCommand},
     {"verify", addVerifyCommand},
     {"backup", addBackupCommand}}};

/// Adds the command that @p first, the first argument, names; all of them where it names none, for
/// the help and for the refusal. To make all takes longer than most of them take to run.
void addCommands(CLI::App& app, std::string_view first, const Session& session)
{
    const auto named = std::ranges::find(commands, first, &Command::name);
    if (named != commands.end())
        named->add(app, session);
    else
        for (const Command& command : commands)
            command.add(app, session);
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
    addCommands(app, argc > 1 ? argv[1] : "", session);
    if (argc <= 1) {
        session.err << app.help();
        return UsageExit;
    }
    return parseAndRun(app, argc, argv, session);
}

} // namespace outturn::cli
