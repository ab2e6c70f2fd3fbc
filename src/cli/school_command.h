#pragma once

#include <CLI/CLI.hpp>
#include <cli/session.h>

namespace outturn::cli {

/// `school` with its subcommands, each of which does its work as the commands of commands.h do.
void addSchoolCommand(CLI::App& app, const Session& session);

} // namespace outturn::cli
