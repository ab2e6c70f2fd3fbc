#pragma once

#include <domain/rating/scorecard.h>

#include <QString>

#include <compare>

namespace outturn::app {

/// The columns of the dashboard, in order.
enum class DashboardColumn
{
    Indicator,
    Phase,
    LastYear,
    Outturn,
    Target,
    Minimum,
    Benchmark,
    Variance,
    Direction,
    Rag,
    Trajectory,
};

inline constexpr int dashboardColumnCount = 11;

[[nodiscard]] QString headingOf(DashboardColumn column);

/// What the heading means, in a sentence.
[[nodiscard]] QString explanationOf(DashboardColumn column);

/// True for the columns of figures, which stand at the right.
[[nodiscard]] bool isFigure(DashboardColumn column);

/// What the cell says; an en dash where there is no figure.
[[nodiscard]] QString cellText(const IndicatorResult& result, DashboardColumn column);

/// Whether @p a stands before @p b when @p column is sorted upwards: figures by value, statuses
/// from red to green, directions from declined to improved.
[[nodiscard]] bool
isLess(const IndicatorResult& a, const IndicatorResult& b, DashboardColumn column);

/// True when the cell has nothing to sort by; such rows stay at the foot in either order.
[[nodiscard]] bool isBlank(const IndicatorResult& result, DashboardColumn column);

/// The comparable figure of the year before; nothing where there is none.
[[nodiscard]] std::optional<Decimal> lastYear(const IndicatorResult& result);

/// The direction in a sentence: "Improved by 5.0 percentage points on the year before (62.0%)."
[[nodiscard]] QString directionSentence(const IndicatorResult& result);
[[nodiscard]] QString
directionSentence(const Indicator& indicator, const DirectionOfTravel& direction);

} // namespace outturn::app
