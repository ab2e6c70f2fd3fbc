#pragma once

#include <domain/plan/plan.h>
#include <domain/rating/rag_status.h>

#include <optional>
#include <span>
#include <vector>

namespace outturn {

/// An indicator's figure as it was entered beside what published tables make it, for one scope.
struct ComparedFigure
{
    IndicatorCode indicator;
    Scope scope;
    std::optional<Outturn> entered;  ///< the effective one of the year
    std::optional<Outturn> computed; ///< as it would be entered; nothing for one asked for in vain
    /// Computed less entered, where both are figures, at the indicator's precision.
    std::optional<Decimal> difference;
    /// Of what was entered, else the one that the computed figure would have.
    RagStatus status = RagStatus::NoData;
};

/// Every one of @p computed beside what @p record has for the same indicator, scope and year, by
/// scope in the order of the scopes, then in the plan's order. @p computed are of @p year. The
/// indicators in @p inVain, which could not be worked out, are among them with what was entered.
[[nodiscard]] std::vector<ComparedFigure> compareComputed(
    const PlanRecord& record,
    std::span<const Outturn> computed,
    std::span<const IndicatorCode> inVain,
    AcademicYear year,
    Date today);

} // namespace outturn
