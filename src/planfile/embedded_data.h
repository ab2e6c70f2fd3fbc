#pragma once

#include <span>
#include <string_view>

namespace outturn::planfile {

/// The text of data/measures.json. Written into the program by embed_data.cmake, as are the plans
/// of samplePlans().
[[nodiscard]] std::string_view embeddedMeasures() noexcept;

/// The texts of data/floor-standards.json, data/computed-measures.json and
/// data/category-rules.json.
[[nodiscard]] std::string_view embeddedFloorStandards() noexcept;
[[nodiscard]] std::string_view embeddedComputedMeasures() noexcept;
[[nodiscard]] std::string_view embeddedCategoryRules() noexcept;

/// The texts of resources/reports/templates/, in the order of their order.txt.
[[nodiscard]] std::span<const std::string_view> embeddedReportTemplates() noexcept;

} // namespace outturn::planfile
