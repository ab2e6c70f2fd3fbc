#pragma once

#include <cli/session.h>
#include <import/benchmark_text.h>

#include <string>

namespace outturn::cli {

/// Enters one benchmark into the plan file @p file and says how its indicator stands with it.
/// Error{Usage} where the kind is none, Error{Input} with every part that is wrong, each by its
/// option; then nothing is entered.
void enterBenchmark(
    const std::string& file, const imports::BenchmarkText& text, const Session& session);

} // namespace outturn::cli
