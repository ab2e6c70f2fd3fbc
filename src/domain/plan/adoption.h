#pragma once

#include <domain/measure/retirement.h>
#include <domain/plan/plan.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn {

/// What became of the indicator's measure by the last year that it has a target for, or by
/// @p inReview where that is later. Nothing while the measure lasts, and for an indicator without
/// one.
[[nodiscard]] std::optional<Retirement> retirementOf(
    std::span<const MeasureVersion> catalogue, const Indicator& indicator, AcademicYear inReview);

/// A plan in which an indicator has taken on another measure, and what only a person can decide.
struct Adoption
{
    Plan plan;
    std::vector<std::string> toDecide; ///< sentences; never empty
};

/// Gives the indicator @p code the measure @p successor, with its unit, polarity and precision.
///
/// Everything else stays as it was: name, definition, targets, minimum and expected range were set
/// for the old measure, and @ref Adoption::toDecide says of each what has to be decided. What is
/// recorded beside the plan is not touched: outturns that name no measure would become figures of
/// the new one, so enter those of outturnsOfFormerMeasure() with the adoption.
///
/// Throws Error{Input} when the plan has no such indicator, when it is of that measure already, or
/// when it is of no measure (nothing is succeeded then; just set one).
[[nodiscard]] Adoption
adoptSuccessor(const Plan& plan, const IndicatorCode& code, const MeasureVersion& successor);

/// The outturns of @p indicator that name no measure, each naming the one that @p indicator is of
/// before the adoption. Entered again, in this order, they keep those figures what they are: shown,
/// and no longer rated. Empty where @p indicator has no measure.
[[nodiscard]] std::vector<Outturn>
outturnsOfFormerMeasure(std::span<const Outturn> outturns, const Indicator& indicator);

} // namespace outturn
