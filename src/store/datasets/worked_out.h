#pragma once

#include <domain/school/computed_outturn.h>
#include <store/datasets/computed_figures.h>

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace outturn::store {

/// A figure of the plan that was worked out of published tables.
struct WorkedOutFigure
{
    Outturn outturn;     ///< as it would be entered; its source names the files
    ComputedGroup group; ///< with the schools behind it
    int decimals = 1;    ///< of the group's value
};

/// The plan's indicators as far as they can be worked out of published tables.
struct WorkedOut
{
    std::vector<WorkedOutFigure> figures;
    std::map<IndicatorCode, std::string> troubles; ///< why one that could be was not

    /// nullptr when there is none.
    [[nodiscard]] const WorkedOutFigure*
    find(const IndicatorCode& indicator, const Scope& scope) const;

    [[nodiscard]] std::vector<Outturn> outturns() const;
};

/// What is known of measures beside the plan: their versions, and how they are worked out.
struct MeasureKnowledge
{
    std::span<const MeasureVersion> catalogue;
    std::span<const ComputedMeasure> computed;
};

/// Chooses the plan's council among those that a table has; throws Error when it cannot be told.
using ChooseCouncil =
    std::function<const ComputedGroup&(const std::vector<ComputedGroup>& councils)>;

/// Works out every indicator of @p plan that can be, for the council that @p choose names or, where
/// @p question asks by district, for each district. What a missing table prevents is told as a
/// trouble; whatever is not Error{Input} is thrown.
[[nodiscard]] WorkedOut workOutIndicators(
    const Plan& plan,
    const MeasureKnowledge& knowledge,
    const FigureQuestion& question,
    ComputedFigures& figures,
    const ChooseCouncil& choose);

} // namespace outturn::store
