#pragma once

#include <string>
#include <vector>

/// How a process ended and what it wrote.
struct Outcome
{
    int exitCode = -1; ///< -1 when it did not end by itself
    std::string out;
    std::string err;
};

/// Runs outturn-cli with @p arguments (no shell in between) and waits for its end. Standard input
/// is empty. @p environment entries ("NAME=value") come before those of this process.
[[nodiscard]] Outcome
runCli(const std::vector<std::string>& arguments, const std::vector<std::string>& environment = {});
