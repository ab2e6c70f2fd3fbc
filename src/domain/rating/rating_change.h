#pragma once

#include <domain/rating/scorecard.h>

#include <cstddef>
#include <map>
#include <vector>

namespace outturn {

/// How every indicator was rated at another time, to set the present beside.
struct RatingsThen
{
    AcademicYear year;
    std::map<IndicatorCode, RagStatus> statuses; ///< without activity indicators
    StatusCounts counts;

    /// False where no indicator had a colour: there is nothing to compare with.
    [[nodiscard]] bool isRated() const { return isColour(counts.worst()); }
};

/// The ratings of @p record at @p point.
[[nodiscard]] RatingsThen ratingsAt(const RecordView& record, const ReviewPoint& point);

/// An indicator whose status is not what it was.
struct RatingChange
{
    std::size_t indicator = 0; ///< its position in the present scorecard
    RagStatus before = RagStatus::NoData;
    RagStatus now = RagStatus::NoData;
    friend bool operator==(const RatingChange&, const RatingChange&) = default;
};

/// What changed from @p then to @p now, in the plan's order. An indicator that was not rated then,
/// or is not now, is a change like any other; one that is new to the plan is none.
[[nodiscard]] std::vector<RatingChange> changesSince(const RatingsThen& then, const Scorecard& now);

} // namespace outturn
