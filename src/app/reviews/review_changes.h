#pragma once

#include <domain/rating/rating_change.h>
#include <domain/review/review_content.h>

namespace outturn::app {

/// The ratings that a signed-off review froze, to set the present beside.
[[nodiscard]] RatingsThen ratingsThen(const ReviewContent& content);

} // namespace outturn::app
