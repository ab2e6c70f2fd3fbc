#pragma once

#include <domain/measure/unit.h>
#include <domain/rating/trajectory.h>

#include <optional>
#include <span>

namespace outturn {

/// The straight way from where an indicator stands today to its last target: what has to be gained
/// each year from now on, whatever the yearly targets between say.
struct RequiredPath
{
    AcademicYear from; ///< of the latest figure
    Decimal figure;
    AcademicYear to; ///< of the last target
    Decimal target;

    [[nodiscard]] int years() const { return to.endYear() - from.endYear(); }

    /// What one year has to bring, signed, rounded to @p decimals places.
    [[nodiscard]] Decimal perYear(int decimals) const;

    /// Where the path stands in @p year, rounded to @p decimals places; the figure itself at its
    /// beginning, the target at its end. @p year lies between the two.
    [[nodiscard]] Decimal at(AcademicYear year, int decimals) const;

    friend bool operator==(const RequiredPath&, const RequiredPath&) = default;
};

/// The path from the latest figure of @p points, a forecast left aside, to the last target after
/// it. Both are of the indicator's own measure, so the path stands even where that measure ends
/// before the target's year; the trajectory's breaks say so beside it.
///
/// Nothing where there is no such figure or target, where the figure meets that target already, and
/// where the latest figure is of another measure, which says nothing about the target.
[[nodiscard]] std::optional<RequiredPath>
requiredPath(std::span<const TrajectoryPoint> points, Polarity polarity);

} // namespace outturn
