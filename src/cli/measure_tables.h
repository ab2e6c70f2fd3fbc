#pragma once

#include <cli/session.h>
#include <domain/dataset/school_groups.h>
#include <domain/plan/plan.h>
#include <store/datasets/computed_figures.h>

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>
#include <vector>

namespace outturn::cli {

/// What `measure` is told, whichever of its questions it is asked.
struct MeasureOptions
{
    std::string file;
    std::string measure; ///< a column of a table
    std::string minus;   ///< another, for a gap
    std::string year;
    std::string by = "council";
    std::string source;
    std::string at;      ///< a day, for inspections
    std::string council; ///< its number
    std::string indicator;
    bool floor = false;
    bool compare = false;
    bool neighbours = false;
    bool benchmarks = false;
    bool record = false;            ///< enter what was worked out
    bool listSchools = false;       ///< in the table for people; JSON always has them
    bool academiesExcluded = false; ///< of figures from inspections
    bool withPredecessors = false;  ///< likewise
    bool json = false;
};

/// The register; Error{Input} where @p grouping needs one and none is imported.
[[nodiscard]] SchoolRegister
readRegister(const store::PublishedTables& tables, SchoolGrouping grouping);

/// The files behind a figure, with their digests.
[[nodiscard]] nlohmann::ordered_json filesJson(std::span<const store::StoredDataset> tables);

/// @p text, or null where it is empty.
[[nodiscard]] nlohmann::ordered_json orNull(const std::string& text);

/// Rows of text under headings, the first @p left columns set left, the others right, each as wide
/// as its widest cell; nothing is wider than 60 columns.
void printColumns(
    const std::vector<std::string>& headings,
    const std::vector<std::vector<std::string>>& rows,
    const Session& session,
    std::size_t left = 1);

// The questions that `measure` answers beside that for one column; each prints its answer.

/// `measure --floor`: the schools of a year against the floor standard.
void measureFloor(const MeasureOptions& options, const Session& session);

/// `measure --indicator`: one of the plan's indicators, with the schools behind it; entered as
/// outturns with --record.
void measureIndicator(const MeasureOptions& options, const Session& session);

/// `measure --compare`: every indicator that can be worked out, beside what was entered; by
/// district as a map of districts and indicators.
void measureCompared(const MeasureOptions& options, const Session& session);

/// `measure --neighbours`: the average of a council's statistical neighbours.
void measureNeighbours(const MeasureOptions& options, const Session& session);

/// `measure --benchmarks`: England's figure, the region's and the neighbours' average for each of
/// the plan's indicators that the interactive tool has; entered as benchmarks with --record.
void measureBenchmarks(const MeasureOptions& options, const Session& session);

/// What the options ask of the computed figures.
[[nodiscard]] store::FigureQuestion questionFrom(const MeasureOptions& options);

/// Of groups by council the one that is meant: that of --council, else the one that the plan's
/// council is called after, else the only one. Error{Usage} names the choices otherwise. @p isExact
/// leaves the last way out: what is recorded must be known to be the plan's.
[[nodiscard]] const ComputedGroup& councilMeant(
    const std::vector<ComputedGroup>& groups,
    const MeasureOptions& options,
    const Plan& plan,
    bool isExact);

/// The indicator of that code; Error{Input} otherwise.
[[nodiscard]] const Indicator& requireIndicator(const Plan& plan, const std::string& code);

} // namespace outturn::cli
