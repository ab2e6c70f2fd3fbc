#pragma once

#include <span>
#include <string_view>

namespace outturn::planfile {

/// A plan document of data/plans/, built into the program so that it can be opened anywhere.
struct SamplePlan
{
    std::string_view name; ///< the file's name without its ending
    std::string_view json;
    /// The figures published later, from data/outturns/ under the same name: a CSV of outturns as
    /// import/outturns_csv.h reads it. Empty when there are none.
    std::string_view outturnsCsv;
};

/// In the order of data/plans/order.txt; the first is the reference plan.
[[nodiscard]] std::span<const SamplePlan> samplePlans();

} // namespace outturn::planfile
