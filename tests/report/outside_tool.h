#pragma once

#include "temporary_folder.h"

#include <initializer_list>
#include <string>

namespace outturn::testing {

// Programs that nobody here wrote, as the judges of what is written.

/// True when every one of @p programs is installed; else says on the test's output what is missing,
/// so that a test which checks nothing is seen to.
[[nodiscard]] bool areInstalled(std::initializer_list<const char*> programs);

/// Runs @p command, which must succeed, and gives what it wrote to standard output.
[[nodiscard]] std::string outputOf(const std::string& command, const TemporaryFolder& folder);

/// LibreOffice turns @p file of @p folder into @p format, in the folder.
void convertWithOffice(
    const TemporaryFolder& folder, const std::string& file, const std::string& format);

/// Lines of a cell end up on lines of their own: compared without any white space.
[[nodiscard]] std::string withoutSpaces(std::string text);

} // namespace outturn::testing
