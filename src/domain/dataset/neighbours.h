#pragma once

#include <domain/dataset/dataset.h>
#include <domain/period/academic_year.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

/// The statistical neighbours of @p area in @p table, closest first; empty when it has none.
[[nodiscard]] std::vector<AreaCode> neighboursOf(const Dataset& table, AreaCode area);

/// The columns of a table of neighbours that neighboursOf() looks at.
[[nodiscard]] std::span<const std::string_view> neighbourColumns();

/// The heading under which a benchmark table has @p measure in @p year: "KS2RWM 2019", "KS2RWM
/// 2018-19", "KS2RWM 2019 (Rev)". Of several the revised one, provisional ones last; nothing when
/// there is none.
[[nodiscard]] std::optional<std::string> benchmarkColumn(
    std::span<const ColumnHeading> headings, std::string_view measure, AcademicYear year);

/// An area's figure in a benchmark table.
struct AreaFigure
{
    AreaCode area;
    std::string name;             ///< as the table has it; else its number
    std::optional<Decimal> value; ///< nothing where a marker stands or the area has no row
    std::string text;             ///< as published; "-" without a row
};

/// The mean of several areas, each counting once.
struct AreaAverage
{
    std::optional<Decimal> value;  ///< rounded once to the decimals asked for
    std::vector<AreaFigure> areas; ///< all that were asked for, with a figure or without
};

/// The mean of @p areas in @p column of @p table. Areas without a figure are left out and told.
/// Throws Error{Input} when the table has no such column of figures.
[[nodiscard]] AreaAverage averageOf(
    const Dataset& table, std::string_view column, std::span<const AreaCode> areas, int decimals);

/// The column of a benchmark table that names the areas.
constexpr std::string_view areaNameColumn = "LA and Regions";

} // namespace outturn
