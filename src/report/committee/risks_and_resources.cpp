#include <report/committee/parts.h>
#include <report/committee/wording.h>

#include <algorithm>

namespace outturn::report::committee {

namespace {

std::string inLines(const std::vector<std::string>& texts, const std::string& otherwise)
{
    std::string lines;
    for (const auto& text : texts)
        lines += (lines.empty() ? "" : "\n") + asSentence(text);
    return lines.empty() ? otherwise : lines;
}

/// The indicators that a risk bears on, each with its colour where it has one.
std::string bearsOn(const Scorecard& scorecard, const Risk& risk)
{
    std::string lines;
    for (const auto& code : risk.indicators) {
        const auto found =
            std::ranges::find_if(scorecard.indicators, [&](const IndicatorResult& r) {
                return r.indicator.code == code;
            });
        lines += (lines.empty() ? "" : "\n") + code.text();
        if (found != scorecard.indicators.end() && isColour(found->rating.status))
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

std::string pounds(Decimal value)
{
    constexpr std::size_t group = 3;
    auto digits = value.absolute().text(value.decimalsNeeded() > 0 ? 2 : 0);
    const auto point = std::min(digits.find('.'), digits.size());
    for (auto at = point; at > group; at -= group)
        digits.insert(at - group, ",");
    return (value.isNegative() ? "\u2212" : "") + digits;
}

/// Thousands of pounds at one precision for the whole table.
class Thousands
{
public:
    explicit Thousands(const std::vector<FinanceLine>& lines)
    {
        for (const auto& line : lines)
            for (const auto value :
                 {line.grossExpenditure, line.serviceIncome, line.grants, line.netCost})
                m_places = std::max(m_places, value.decimalsNeeded());
    }

    [[nodiscard]] Cell cell(Decimal value) const
    {
        auto text = value.absolute().text(m_places);
        const auto point = std::min(text.find('.'), text.size());
        for (auto at = point; at > 3; at -= 3)
            text.insert(at - 3, ",");
        return {(value.rounded(m_places).isNegative() ? "\u2212" : "") + text, {}};
    }

private:
    int m_places = 0;
};

void addFinance(const Plan& plan, Blocks& blocks)
{
    if (plan.finance.empty()) {
        blocks.emplace_back(numbered("The plan gives no finance."));
        return;
    }
    const Thousands thousands(plan.finance);
    Table table{
        .caption = "Money in the plan, in thousands of pounds",
        .columns =
            {{"Unit", Alignment::Left, 60},
             {"Plan year", Alignment::Left, 20},
             {"Gross expenditure", Alignment::Right, 26},
             {"Service income", Alignment::Right, 22},
             {"Grants", Alignment::Right, 22},
             {"Net cost", Alignment::Right, 22}},
        .rows = {}};
    for (const auto& line : plan.finance)
        table.rows.push_back(
            {{line.unit, {}},
             {line.year.label(), {}},
             thousands.cell(line.grossExpenditure),
             thousands.cell(line.serviceIncome),
             thousands.cell(line.grants),
             thousands.cell(line.netCost)});
    blocks.emplace_back(std::move(table));
}

std::string staffingText(const Staffing& staffing)
{
    const auto posts = [](Decimal count) {
        return count.text() + " full-time equivalent " +
            (count == Decimal::whole(1) ? "post" : "posts");
    };
    std::string text = staffing.fteFrom == staffing.fteTo
        ? "Staffing is planned to stay at " + posts(staffing.fteFrom) + " from "
        : "Staffing is planned to go from " + posts(staffing.fteFrom) + " to " +
            staffing.fteTo.text() + " between ";
    text += staffing.from.label() + (staffing.fteFrom == staffing.fteTo ? " to " : " and ") +
        staffing.to.label() + ".";
    if (!staffing.reason.empty())
        text += " The reason given: " + asSentence(staffing.reason);
    return text;
}

std::string contractsText(const std::vector<Contract>& contracts)
{
    Decimal total;
    for (const auto& contract : contracts)
        total = total + contract.costInPounds;
    const auto count = static_cast<int>(contracts.size());
    return "The plan expects " + counted(count, "contract") + " to be let or renewed, " +
        (count == 1 ? "at" : "together at") + " £" + pounds(total) + ".";
}

} // namespace

void addRisks(const ReportRequest& request, Blocks& blocks)
{
    const auto& risks = request.record.plan.risks;
    blocks.emplace_back(Heading{1, "Risks"});
    if (risks.empty()) {
        blocks.emplace_back(numbered("The plan names no risks."));
        return;
    }
    blocks.emplace_back(numbered(
        "The plan names " + counted(static_cast<int>(risks.size()), "risk") +
        ", with what is done " + (risks.size() == 1 ? "about it." : "about each.")));
    const bool hasIndicators =
        std::ranges::any_of(risks, [](const Risk& risk) { return !risk.indicators.empty(); });
    Table table{
        .caption = "Risks and mitigation",
        .columns =
            {{"Risk", Alignment::Left, 18},
             {"What could happen", Alignment::Left, 70},
             {"Mitigation", Alignment::Left, 70}},
        .rows = {}};
    if (hasIndicators)
        table.columns.push_back({"Indicators it bears on", Alignment::Left, 38});
    for (const auto& risk : risks) {
        std::vector<Cell> row{
            {nameOf(risk), {}},
            {inLines(risk.descriptions, "The plan does not describe it."), {}},
            {inLines(risk.mitigations, "The plan names no mitigation."), {}}};
        if (hasIndicators)
            row.push_back({bearsOn(request.scorecard, risk), {}});
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(std::move(table));
}

void addResources(const ReportRequest& request, Blocks& blocks)
{
    const auto& plan = request.record.plan;
    blocks.emplace_back(Heading{1, "Resources in brief"});
    for (const auto& staffing : plan.staffing)
        blocks.emplace_back(numbered(staffingText(staffing)));
    if (!plan.contracts.empty())
        blocks.emplace_back(numbered(contractsText(plan.contracts)));
    addFinance(plan, blocks);
}

} // namespace outturn::report::committee
