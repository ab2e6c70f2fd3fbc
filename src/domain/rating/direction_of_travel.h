#pragma once

#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/measure/unit.h>
#include <domain/period/academic_year.h>

#include <optional>
#include <span>
#include <string>

namespace outturn {

enum class Travel
{
    Improved,
    Declined,
    Unchanged, ///< the same at the published precision
    None,      ///< nothing comparable to compare with
};

template <>
struct EnumCodes<Travel>
{
    static constexpr std::array<std::pair<Travel, std::string_view>, 4> table{
        {{Travel::Improved, "improved"},
         {Travel::Declined, "declined"},
         {Travel::Unchanged, "unchanged"},
         {Travel::None, "none"}}};
};

/// The change from the year before, in the sense of the polarity.
struct DirectionOfTravel
{
    Travel travel = Travel::None;
    std::optional<Decimal> change; ///< this year minus the year before, at the published precision
    std::optional<Decimal> previous;
    friend bool operator==(const DirectionOfTravel&, const DirectionOfTravel&) = default;
};

/// Compares two figures at the indicator's precision. For Polarity::Closest a @p target is needed
/// and better means nearer to it; without one there is no direction.
[[nodiscard]] DirectionOfTravel directionOfTravel(
    std::optional<Decimal> current,
    std::optional<Decimal> yearBefore,
    Polarity polarity,
    int decimals,
    std::optional<Decimal> target = std::nullopt);

struct YearValue
{
    AcademicYear year;
    Decimal value;
    friend bool operator==(const YearValue&, const YearValue&) = default;
};

/// A straight line through at least four periods (least squares, exact until the last rounding), as
/// county quarterly reports have drawn their direction since 2020.
struct Trend
{
    Decimal perYear; ///< slope, at the published precision plus one place
    Travel travel = Travel::None;
    int periods = 0;
    friend bool operator==(const Trend&, const Trend&) = default;
};

/// Nothing with fewer than four periods or for Polarity::Closest.
[[nodiscard]] std::optional<Trend>
trend(std::span<const YearValue> values, Polarity polarity, int decimals);

} // namespace outturn
