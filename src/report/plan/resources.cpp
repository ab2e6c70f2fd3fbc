#include <domain/measure/figure.h>
#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report {

namespace {

std::string pounds(Decimal value)
{
    return (value.isNegative() ? "\u2212" : "") +
        numberText(value.absolute(), value.decimalsNeeded() > 0 ? 2 : 0);
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
        return {
            (value.rounded(m_places).isNegative() ? "\u2212" : "") +
                numberText(value.absolute(), m_places),
            {}};
    }

private:
    int m_places = 0;
};

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
        text += " The reason given: " + sentence(staffing.reason);
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

Blocks staffingAndContracts(const Plan& plan)
{
    Blocks blocks;
    for (const auto& staffing : plan.staffing)
        blocks.emplace_back(numbered(staffingText(staffing)));
    if (!plan.contracts.empty())
        blocks.emplace_back(numbered(contractsText(plan.contracts)));
    return blocks;
}

Blocks financeTable(const Plan& plan)
{
    if (plan.finance.empty())
        return {};
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
    return {std::move(table)};
}

} // namespace outturn::report
