#pragma once

#include <domain/plan/plan.h>
#include <import/csv_table.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// What a file of benchmarks holds.
struct BenchmarksFile : RowsRead
{
    std::vector<Benchmark> benchmarks; ///< the good rows, in the file's order
};

/// Reads a CSV of benchmarks against @p record: columns `indicator,kind,year,value` and, optional,
/// `stage,source,comment` in any order. A row without a source gets @p fileName and its line.
///
/// Every bad row is listed, a second one for the same indicator, kind, year and stage among them.
/// Throws Error{Input} only for a file that is no such table at all, as readOutturnsCsv() does.
[[nodiscard]] BenchmarksFile
readBenchmarksCsv(std::string_view text, const PlanRecord& record, const std::string& fileName);

} // namespace outturn::imports
