#pragma once

#include <domain/decimal.h>
#include <domain/measure/unit.h>
#include <domain/outturn/outturn.h>
#include <domain/plan/target.h>

#include <cstdint>
#include <optional>
#include <string>

namespace outturn {

/// What a share means in whole schools or pupils.
struct CohortArithmetic
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    Decimal share;                           ///< at the indicator's precision
    std::optional<std::int64_t> neededTotal; ///< the least (or most) count that meets the target
    std::int64_t neededMore = 0;  ///< how many more (or fewer, where lower is better); 0 when met
    Reach reach = Reach::AtLeast; ///< of the target
    Decimal pointsPerOne;         ///< what one school or pupil moves it by, one place
    friend bool operator==(const CohortArithmetic&, const CohortArithmetic&) = default;
};

/// Whole-school (or whole-pupil) arithmetic for a share with both counts; nothing otherwise. The
/// count needed is the first whose share, rounded to @p decimals, meets @p target, or goes beyond
/// it with Reach::Beyond; there is none when no count can (a target above 100).
[[nodiscard]] std::optional<CohortArithmetic> cohortArithmetic(
    const Outturn& outturn,
    Unit unit,
    Polarity polarity,
    int decimals,
    std::optional<Decimal> target,
    Reach reach = Reach::AtLeast);

/// In a sentence: "65.2% is 288 of 442 schools; the target of 70.0% needs 22 more. One school moves
/// this by 0.2 percentage points." The last part is left out where one moves it by 0.0.
[[nodiscard]] std::string cohortSentence(
    const CohortArithmetic& arithmetic,
    Unit unit,
    Polarity polarity,
    int decimals,
    std::optional<Decimal> target);

/// A 95% interval for a share, in per cent.
struct ChanceInterval
{
    Decimal low;
    Decimal high;
    friend bool operator==(const ChanceInterval&, const ChanceInterval&) = default;
};

/// Wilson's score interval at 95% for @p numerator of @p denominator, in per cent, two places.
/// Nothing when the denominator is not positive.
[[nodiscard]] std::optional<ChanceInterval>
wilsonInterval(std::int64_t numerator, std::int64_t denominator);

/// True when the target lies inside the interval: the difference from it could be chance. Shown
/// beside a rating, never used in one.
[[nodiscard]] bool isWithinChance(const ChanceInterval& interval, Decimal target);

} // namespace outturn
