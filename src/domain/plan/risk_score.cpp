#include <domain/plan/risk_score.h>

namespace outturn {

RiskBand RiskScore::band() const
{
    constexpr int mostLow = 6;
    constexpr int mostMedium = 15;
    if (value() <= mostLow)
        return RiskBand::Low;
    return value() <= mostMedium ? RiskBand::Medium : RiskBand::High;
}

std::optional<RiskScore> riskScore(const Risk& risk)
{
    if (!risk.likelihood || !risk.impact)
        return std::nullopt;
    return RiskScore{.likelihood = *risk.likelihood, .impact = *risk.impact};
}

std::string_view bandWord(RiskBand band)
{
    switch (band) {
    case RiskBand::Low:
        return "low";
    case RiskBand::Medium:
        return "medium";
    case RiskBand::High:
        return "high";
    }
    return {};
}

} // namespace outturn
