#pragma once

#include <domain/outturn/outturn.h>
#include <domain/rating/record_view.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// One year of an indicator's path.
struct TrajectoryPoint
{
    AcademicYear year;
    std::optional<Decimal> outturn; ///< the effective figure, at the indicator's precision
    Stage stage = Stage::Validated;
    bool isComparable = true;      ///< false when the figure is of another measure version
    std::optional<Decimal> target; ///< resolved
    std::optional<Decimal> benchmark;
    /// What changed, where the measure's version changes at this year or the figure is of another
    /// one, or of another district: a line must not be drawn into this point from the one before.
    std::optional<std::string> breakBefore;
    friend bool operator==(const TrajectoryPoint&, const TrajectoryPoint&) = default;
};

/// The path of an indicator from its first figure to its last target, every year present. Where
/// targets are for every district, the council's path is that of the district furthest behind in
/// each year.
[[nodiscard]] std::vector<TrajectoryPoint>
trajectory(const RecordView& record, const Indicator& indicator, const Scope& scope);

} // namespace outturn
