#pragma once

#include <cli/session.h>
#include <domain/dataset/school_groups.h>
#include <store/datasets/published_tables.h>

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
    bool floor = false;
    bool json = false;
};

/// The register; Error{Input} where @p grouping needs one and none is imported.
[[nodiscard]] SchoolRegister
readRegister(const store::PublishedTables& tables, SchoolGrouping grouping);

/// The files behind a figure, with their digests.
[[nodiscard]] nlohmann::ordered_json filesJson(std::span<const store::StoredDataset> tables);

/// @p text, or null where it is empty.
[[nodiscard]] nlohmann::ordered_json orNull(const std::string& text);

/// Rows of text under headings, the first column set left and as wide as its widest cell, the
/// others right; nothing is wider than 60 columns.
void printColumns(
    const std::vector<std::string>& headings,
    const std::vector<std::vector<std::string>>& rows,
    const Session& session);

// The questions that `measure` answers beside that for one column; each prints its answer.

/// `measure --floor`: the schools of a year against the floor standard.
void measureFloor(const MeasureOptions& options, const Session& session);

} // namespace outturn::cli
