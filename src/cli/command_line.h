#pragma once

#include <cli/session.h>

namespace outturn::cli {

/// Reads the command line and does what it asks. Returns the exit code: 0 done, 2 the request makes
/// no sense, 3 the input is wrong, 4 the store cannot be opened, written or trusted.
[[nodiscard]] int runCommandLine(int argc, const char* const* argv, const Session& session);

} // namespace outturn::cli
