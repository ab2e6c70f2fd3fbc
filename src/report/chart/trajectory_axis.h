#pragma once

#include <domain/decimal.h>
#include <domain/measure/unit.h>

#include <span>
#include <vector>

namespace outturn::report::chart {

/// An upright axis over round figures.
struct ValueAxis
{
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; ///< that its ticks need

    [[nodiscard]] std::vector<double> ticks() const;

    /// Where @p value lies between low (0) and high (1).
    [[nodiscard]] double share(double value) const { return (value - low) / (high - low); }
};

/// An axis that holds all of @p values with a little air and four to eight ticks at 1, 2 or 5 times
/// a power of ten, no finer than a figure of @p decimals places can be told apart: one step of it
/// is no change to make much of. A share's axis stays between 0 and 100; a count's has whole ticks.
[[nodiscard]] ValueAxis axisFor(std::span<const Decimal> values, Unit unit, int decimals);

} // namespace outturn::report::chart
