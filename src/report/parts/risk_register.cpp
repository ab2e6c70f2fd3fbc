#include <domain/plan/risk_score.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

std::string scoreText(const Risk& risk)
{
    const auto score = riskScore(risk);
    if (!score)
        return "not scored";
    return std::to_string(score->value()) + ", " + std::string(bandWord(score->band())) +
        "\nlikelihood " + std::to_string(score->likelihood) + ", impact " +
        std::to_string(score->impact);
}

/// The highest score first; what is not scored last, in the plan's order.
std::vector<const Risk*> inOrder(const Plan& plan)
{
    std::vector<const Risk*> risks;
    for (const auto& risk : plan.risks)
        risks.push_back(&risk);
    const auto value = [](const Risk* risk) {
        const auto score = riskScore(*risk);
        return score ? score->value() : 0;
    };
    std::ranges::stable_sort(risks, std::ranges::greater{}, value);
    return risks;
}

std::string standingOf(const ReportRequest& request, const IndicatorCode& code)
{
    for (const auto& result : request.scorecard.indicators)
        if (result.indicator.code == code)
            return code.text() + ": " + wordsOf(toCode(result.rating.status));
    return code.text();
}

std::string bearsOn(const ReportRequest& request, const Risk& risk)
{
    std::string lines;
    for (const auto& code : risk.indicators)
        lines += (lines.empty() ? "" : "\n") + standingOf(request, code);
    return lines.empty() ? "none named" : lines;
}

std::string bandsText(const Plan& plan)
{
    std::vector<StateCount> states;
    for (const auto band : {RiskBand::High, RiskBand::Medium, RiskBand::Low}) {
        const auto count =
            static_cast<int>(std::ranges::count_if(plan.risks, [&](const Risk& risk) {
                const auto score = riskScore(risk);
                return score && score->band() == band;
            }));
        const std::string word(bandWord(band));
        states.push_back({count, "is " + word, "are " + word});
    }
    const auto unscored = static_cast<int>(std::ranges::count_if(
        plan.risks, [](const Risk& risk) { return !riskScore(risk).has_value(); }));
    states.push_back({unscored, "is not scored", "are not scored"});
    if (unscored == static_cast<int>(plan.risks.size()))
        return "The plan names " + counted(unscored, "risk") + " and gives none of them a score.";
    return report::standingText(states, "risk") +
        ". A score is likelihood times impact, each from 1 to 5: up to 6 is low, up to 15 medium, "
        "above that high.";
}

} // namespace

void addRiskRegister(const ReportRequest& request, Blocks& blocks)
{
    const auto& plan = request.record.plan;
    if (plan.risks.empty()) {
        blocks.emplace_back(numbered(
            "The plan names no risk, so this register is empty. That does not mean that there is "
            "none."));
        return;
    }
    blocks.emplace_back(numbered(bandsText(plan)));
    // Where no risk has a score, a column of them says nothing.
    const bool isScored = std::ranges::any_of(
        plan.risks, [](const Risk& risk) { return riskScore(risk).has_value(); });
    Table table{
        .caption =
            isScored ? "Risks, the highest score first" : "Risks, and what is done about them",
        .columns =
            {{"Risk", Alignment::Left, 18},
             {"What could happen", Alignment::Left, 58},
             {"Score", Alignment::Left, 30},
             {"What is done about it", Alignment::Left, 60},
             {"Indicators it bears on", Alignment::Left, 52}},
        .rows = {}};
    for (const auto* risk : inOrder(plan))
        table.rows.push_back(
            {{risk->code.text(), {}},
             {risk->descriptions.empty() ? "The plan does not describe it."
                                         : inLines(risk->descriptions),
              {}},
             {scoreText(*risk), {}},
             {risk->mitigations.empty() ? "The plan names no mitigation."
                                        : inLines(risk->mitigations),
              {}},
             {bearsOn(request, *risk), {}}});
    if (!isScored) {
        constexpr std::ptrdiff_t score = 2;
        table.columns.erase(table.columns.begin() + score);
        for (auto& row : table.rows)
            row.erase(row.begin() + score);
    }
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::parts
