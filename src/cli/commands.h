#pragma once

#include <CLI/CLI.hpp>
#include <cli/session.h>

namespace outturn::cli {

// One command each: adds it to @p app with its options and what it does. A command that cannot do
// its work throws Error, whose kind becomes the exit code. @p session must outlive the parsing.

void addCreateCommand(CLI::App& app, const Session& session);
void addCheckCommand(CLI::App& app, const Session& session);
void addEnterCommand(CLI::App& app, const Session& session);
void addImportCommand(CLI::App& app, const Session& session);
void addFormCommand(CLI::App& app, const Session& session);
void addReturnCommand(CLI::App& app, const Session& session);
void addTermCommand(CLI::App& app, const Session& session);
void addMeasureCommand(CLI::App& app, const Session& session);
void addStatusCommand(CLI::App& app, const Session& session);
void addReportCommand(CLI::App& app, const Session& session);
void addReviewCommand(CLI::App& app, const Session& session);
void addTemplateCommand(CLI::App& app, const Session& session);
void addExportCommand(CLI::App& app, const Session& session);
void addVerifyCommand(CLI::App& app, const Session& session);
void addBackupCommand(CLI::App& app, const Session& session);

} // namespace outturn::cli
