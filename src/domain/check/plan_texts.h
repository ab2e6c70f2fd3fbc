#pragma once

#include <domain/plan/plan.h>

#include <string>
#include <vector>

namespace outturn::check {

/// A text of the plan: what a finding about it names, which part of that it is, and the words.
struct PlanText
{
    std::string subject; ///< "paper 1"
    std::string part;    ///< "summary"
    std::string text;
    friend bool operator==(const PlanText&, const PlanText&) = default;
};

/// Every text that people wrote into the plan, empty ones left out, in the plan's order. Names,
/// codes and what was noted about the source are not among them.
[[nodiscard]] std::vector<PlanText> textsOf(const Plan& plan);

} // namespace outturn::check
