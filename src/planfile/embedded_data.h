#pragma once

#include <string_view>

namespace outturn::planfile {

/// The text of data/measures.json. Written into the program by embed_data.cmake, as are the plans
/// of samplePlans().
[[nodiscard]] std::string_view embeddedMeasures() noexcept;

/// The texts of data/floor-standards.json and data/computed-measures.json.
[[nodiscard]] std::string_view embeddedFloorStandards() noexcept;
[[nodiscard]] std::string_view embeddedComputedMeasures() noexcept;

} // namespace outturn::planfile
