#pragma once

#include <span>
#include <string_view>

namespace outturn::planfile {

/// A plan document of data/plans/, built into the program so that it can be opened anywhere.
struct SamplePlan
{
    std::string_view name; ///< the file's name without its ending
    std::string_view json;
};

[[nodiscard]] std::span<const SamplePlan> samplePlans();

} // namespace outturn::planfile
