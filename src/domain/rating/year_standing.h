#pragma once

#include <domain/outturn/outturn.h>
#include <domain/rating/direction_of_travel.h>
#include <domain/rating/rating.h>
#include <domain/rating/record_view.h>
#include <domain/rating/review_point.h>

#include <optional>

namespace outturn {

/// How an indicator stands in one year: what a scorecard says of it without its path.
struct YearStanding
{
    AcademicYear year;
    /// The effective one. Where targets are for every district and the scope is the council, that
    /// of the district furthest behind, which its scope names; rating and direction are then its.
    std::optional<Outturn> outturn;
    Rating rating;
    DirectionOfTravel direction;
    friend bool operator==(const YearStanding&, const YearStanding&) = default;
};

/// Rates @p indicator at @p point and compares it with the year before.
[[nodiscard]] YearStanding
standingInYear(const RecordView& record, const Indicator& indicator, const ReviewPoint& point);

} // namespace outturn
