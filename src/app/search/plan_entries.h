#pragma once

#include <app/search/search_entry.h>
#include <domain/identifier.h>
#include <domain/period/calendar.h>
#include <domain/plan/plan.h>
#include <domain/review/review.h>

#include <functional>
#include <vector>

namespace outturn::app {

/// Where the subjects of a plan are shown.
struct PlanPlaces
{
    std::function<void(const IndicatorCode&)> indicator;
    std::function<void(const ActionCode&)> action;
    std::function<void(const QString& text)> reading; ///< the plan to be read, at a text of its own
};

/// Everything in @p plan that a person may look for by its name, indicators first. Posts are told
/// with who holds them on @p today.
[[nodiscard]] std::vector<SearchEntry>
planEntries(const Plan& plan, Date today, const PlanPlaces& places);

/// The reviews, by what they are called.
[[nodiscard]] std::vector<SearchEntry>
reviewEntries(const std::vector<Review>& reviews, const std::function<void(const ReviewCode&)>& go);

} // namespace outturn::app
