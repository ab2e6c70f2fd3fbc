#pragma once

#include <domain/plan/plan.h>

#include <string>
#include <string_view>

namespace outturn::imports {

/// "there is no indicator 'KS1-R2'; did you mean 'KS1-R2B'?" The suggestion is made only where a
/// code of @p plan is near.
[[nodiscard]] std::string unknownIndicatorMessage(const Plan& plan, std::string_view code);

/// The indicator of @p plan with exactly that code. Throws Error{Input} with
/// unknownIndicatorMessage().
[[nodiscard]] const Indicator& indicatorCalled(const Plan& plan, std::string_view code);

} // namespace outturn::imports
