#pragma once

#include <domain/codes.h>

namespace outturn {

/// What a figure counts. Differences between percentages are percentage points.
enum class Unit
{
    Percent,          ///< per cent of pupils
    PercentOfSchools, ///< per cent of schools
    PercentagePoints, ///< a gap between two percentages
    Schools,          ///< a number of schools
    Pupils,           ///< a number of pupils
    Count,            ///< any other number of things
    Score,            ///< a scaled score, a progress score, Attainment 8
};

template <>
struct EnumCodes<Unit>
{
    static constexpr std::array<std::pair<Unit, std::string_view>, 7> table{
        {{Unit::Percent, "percent"},
         {Unit::PercentOfSchools, "percent_of_schools"},
         {Unit::PercentagePoints, "percentage_points"},
         {Unit::Schools, "schools"},
         {Unit::Pupils, "pupils"},
         {Unit::Count, "count"},
         {Unit::Score, "score"}}};
};

/// True for the two units that a numerator over a denominator gives.
[[nodiscard]] constexpr bool isShare(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::PercentOfSchools;
}

/// Which way is better. County scorecards write H, L and T (close to target).
enum class Polarity
{
    Higher,
    Lower,
    Closest,
};

template <>
struct EnumCodes<Polarity>
{
    static constexpr std::array<std::pair<Polarity, std::string_view>, 3> table{
        {{Polarity::Higher, "higher"}, {Polarity::Lower, "lower"}, {Polarity::Closest, "closest"}}};
};

} // namespace outturn
