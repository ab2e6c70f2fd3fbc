#pragma once

#include <string>
#include <string_view>

namespace outturn::test {

/// The smallest plan document in which everything that can be referred to is there.
[[nodiscard]] std::string_view smallPlan();

/// The small plan with @p before, which it must hold, replaced by @p after.
[[nodiscard]] std::string smallPlanWith(std::string_view before, std::string_view after);

/// The small plan with @p keys in its root, or in its one indicator.
[[nodiscard]] std::string smallPlanWithKeys(const std::string& keys);
[[nodiscard]] std::string smallPlanWithIndicatorKeys(const std::string& keys);

/// Fails the running test unless reading @p document is refused at @p place with @p words in the
/// message.
void checkRefused(std::string_view document, std::string_view place, std::string_view words);

} // namespace outturn::test
