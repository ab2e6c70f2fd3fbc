#pragma once

#include <domain/plan/plan.h>

#include <QString>

namespace outturn::app {

/// The day on which posts are looked up for a year's figures: when its results come out, or today
/// where that is earlier.
[[nodiscard]] Date accountabilityDay(AcademicYear year, Date today);

/// Who answers for @p indicator: post and holder, or that nobody is named.
[[nodiscard]] QString accountableText(const Plan& plan, const Indicator& indicator, Date day);

/// The holders of the indicator's own lead post, or its title when vacant; empty where the plan's
/// director answers for it.
[[nodiscard]] QString ownLead(const Plan& plan, const Indicator& indicator, Date day);

/// Who answers for everything that names nobody of its own.
[[nodiscard]] QString accountabilityNote(const Plan& plan, Date day);

} // namespace outturn::app
