#pragma once

#include <domain/dataset/row_key.h>
#include <store/datasets/worked_out.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn::store {

/// The comparators' figures that the interactive tool's tables have for the plan's indicators.
struct PublishedBenchmarks
{
    AreaCode council{AreaCode(201)};              ///< whose region and neighbours they are
    std::vector<Benchmark> figures;               ///< as they would be entered, in the plan's order
    std::map<IndicatorCode, std::string> missing; ///< why one in the tool has none for the year
};

/// England's figure, the region's and the average of the council's statistical neighbours, for each
/// indicator whose own measure is in force in @p year and is in the tool; a measure that followed
/// it would be no benchmark. A region or neighbours that the tables do not have are left out.
/// Sources name the files with day and digest, comments the neighbours without a figure.
///
/// @p council is the plan's where it is not given, by its name. Throws Error{Input} when no table
/// of benchmarks is imported, and Error{Usage} when the council cannot be told.
[[nodiscard]] PublishedBenchmarks publishedBenchmarks(
    const PublishedTables& tables,
    const Plan& plan,
    const MeasureKnowledge& knowledge,
    AcademicYear year,
    std::optional<AreaCode> council = std::nullopt);

} // namespace outturn::store
