#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report {

namespace {

/// The indicators that a risk bears on, each with its colour where it has one.
std::string bearsOn(const Scorecard* scorecard, const Risk& risk)
{
    std::string lines;
    for (const auto& code : risk.indicators) {
        lines += (lines.empty() ? "" : "\n") + code.text();
        if (scorecard == nullptr)
            continue;
        const auto found =
            std::ranges::find_if(scorecard->indicators, [&](const IndicatorResult& r) {
                return r.indicator.code == code;
            });
        if (found != scorecard->indicators.end() && isColour(found->rating.status))
            lines += " (" + wordsOf(toCode(found->rating.status)) + ")";
    }
    return lines.empty() ? "none named" : lines;
}

std::string nameOf(const Risk& risk)
{
    if (!risk.likelihood || !risk.impact)
        return risk.code.text();
    return risk.code.text() + "\nlikelihood " + std::to_string(*risk.likelihood) + ", impact " +
        std::to_string(*risk.impact);
}

} // namespace

Blocks riskTable(const Plan& plan, const Scorecard* scorecard)
{
    const auto& risks = plan.risks;
    if (risks.empty())
        return {};
    Blocks blocks;
    blocks.emplace_back(numbered(
        "The plan names " + counted(static_cast<int>(risks.size()), "risk") +
        ", with what is done " + (risks.size() == 1 ? "about it." : "about each.")));
    const bool hasIndicators =
        std::ranges::any_of(risks, [](const Risk& risk) { return !risk.indicators.empty(); });
    Table table{
        .caption = "Risks and mitigation",
        .columns =
            {{"Risk", Alignment::Left, 16},
             {"What could happen", Alignment::Left, 62},
             {"Mitigation", Alignment::Left, 68}},
        .rows = {}};
    if (hasIndicators)
        table.columns.push_back({"Indicators it bears on", Alignment::Left, 46});
    for (const auto& risk : risks) {
        std::vector<Cell> row{
            {nameOf(risk), {}},
            {risk.descriptions.empty() ? "The plan does not describe it."
                                       : inLines(risk.descriptions),
             {}},
            {risk.mitigations.empty() ? "The plan names no mitigation." : inLines(risk.mitigations),
             {}}};
        if (hasIndicators)
            row.push_back({bearsOn(scorecard, risk), {}});
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace outturn::report
