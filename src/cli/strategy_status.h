#pragma once

#include <domain/plan/plan.h>

#include <cstddef>
#include <string>
#include <vector>

namespace outturn::cli {

/// How a plan that sets no indicators stands in @p year, in lines of about @p width columns: that
/// there is nothing to rate, then each priority with the actions that serve it and their status.
[[nodiscard]] std::vector<std::string>
strategyStatus(const Plan& plan, AcademicYear year, std::size_t width);

} // namespace outturn::cli
