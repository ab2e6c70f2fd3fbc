#pragma once

#include <domain/plan/resources.h>

#include <optional>
#include <string_view>

namespace outturn {

/// How much a risk asks for, as county registers band the product of likelihood and impact: 1 to 6,
/// 8 to 15, 16 to 25 (corporate risk register of a county council, July 2020).
enum class RiskBand
{
    Low,
    Medium,
    High,
};

struct RiskScore
{
    int likelihood = 1; ///< 1 to 5
    int impact = 1;     ///< 1 to 5

    [[nodiscard]] int value() const { return likelihood * impact; }

    [[nodiscard]] RiskBand band() const;

    friend bool operator==(const RiskScore&, const RiskScore&) = default;
};

/// Nothing where the plan does not say both.
[[nodiscard]] std::optional<RiskScore> riskScore(const Risk& risk);

/// "low", "medium", "high".
[[nodiscard]] std::string_view bandWord(RiskBand band);

} // namespace outturn
