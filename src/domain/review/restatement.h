#pragma once

#include <domain/codes.h>
#include <domain/plan/plan.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// How a figure that a signed-off review stands on came to be another.
enum class RestatementKind
{
    Corrected, ///< the same stage, another value
    Firmer,    ///< a later stage gave another value
    Withdrawn, ///< it was taken back, and none, or one of an earlier stage, counts in its place
};

template <>
struct EnumCodes<RestatementKind>
{
    static constexpr std::array<std::pair<RestatementKind, std::string_view>, 3> table{
        {{RestatementKind::Corrected, "corrected"},
         {RestatementKind::Firmer, "firmer"},
         {RestatementKind::Withdrawn, "withdrawn"}}};
};

/// A figure that is told otherwise than in a signed-off review.
struct Restatement
{
    IndicatorCode indicator;
    AcademicYear year;
    Scope scope;
    RestatementKind kind = RestatementKind::Corrected;
    std::optional<Decimal> before; ///< at the indicator's precision; nothing when suppressed
    std::optional<Decimal> now;    ///< likewise; nothing when there is none any more
    std::string sentence; ///< "KS2-EM4 2012/13 was 78.0% (provisional) and is 79.0% (validated)."
    friend bool operator==(const Restatement&, const Restatement&) = default;
};

/// Every figure that counted in @p then, up to @p year, and counts with another value in @p now: by
/// indicator in the plan's order of @p now, then year, then scope. Forecasts are not restated, they
/// come true or not; an indicator that is no longer in the plan has nothing to restate.
[[nodiscard]] std::vector<Restatement>
restatements(const PlanRecord& then, const PlanRecord& now, AcademicYear year);

} // namespace outturn
