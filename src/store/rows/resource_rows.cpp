#include <store/rows/plan_rows.h>

namespace outturn::store {

namespace {

void writeMoneyAndPosts(RowReplacement& rows, const Plan& plan)
{
    for (const FinanceLine& line : plan.finance)
        rows.put(
            "finance_line",
            {{"plan_year", line.year},
             {"divisional_unit", line.unit},
             {"manager", line.manager},
             {"staffing", line.staffing},
             {"non_staffing", line.nonStaffing},
             {"gross_expenditure", line.grossExpenditure},
             {"service_income", line.serviceIncome},
             {"net_expenditure", line.netExpenditure},
             {"grants", line.grants},
             {"net_cost", line.netCost}});

    for (const Staffing& staffing : plan.staffing)
        rows.put(
            "staffing",
            {{"from_date", staffing.from},
             {"fte_from", staffing.fteFrom},
             {"to_date", staffing.to},
             {"fte_to", staffing.fteTo},
             {"reason", staffing.reason}});

    for (const Contract& contract : plan.contracts)
        rows.put(
            "contract",
            {{"subject", contract.subject},
             {"posts", contract.posts},
             {"is_fte", contract.isFullTimeEquivalent},
             {"cost", contract.costInPounds},
             {"plan_year", contract.year},
             {"note", contract.note}});
}

void readMoneyAndPosts(const Reading& reading, Plan& plan)
{
    for (const Row& row : reading.rows("finance_line"))
        plan.finance.push_back(
            {.year = row.get<PlanYear>("plan_year"),
             .unit = row.text("divisional_unit"),
             .manager = row.find<PostCode>("manager"),
             .staffing = row.get<Decimal>("staffing"),
             .nonStaffing = row.get<Decimal>("non_staffing"),
             .grossExpenditure = row.get<Decimal>("gross_expenditure"),
             .serviceIncome = row.get<Decimal>("service_income"),
             .netExpenditure = row.get<Decimal>("net_expenditure"),
             .grants = row.get<Decimal>("grants"),
             .netCost = row.get<Decimal>("net_cost")});
    for (const Row& row : reading.rows("staffing"))
        plan.staffing.push_back(
            {row.get<Date>("from_date"),
             row.get<Decimal>("fte_from"),
             row.get<Date>("to_date"),
             row.get<Decimal>("fte_to"),
             row.text("reason")});
    for (const Row& row : reading.rows("contract"))
        plan.contracts.push_back(
            {row.text("subject"),
             row.get<Decimal>("posts"),
             row.get<bool>("is_fte"),
             row.get<Decimal>("cost"),
             row.get<PlanYear>("plan_year"),
             row.text("note")});
}

void writeImpacts(
    RowReplacement& rows, std::int64_t request, const std::vector<SupportImpact>& impacts)
{
    for (const SupportImpact& impact : impacts) {
        const std::int64_t id = rows.put(
            "support_impact",
            {{"request", request}, {"content", impact.text}, {"link", impact.link}});
        for (const ActionCode& code : impact.actions)
            rows.put("support_impact_action", {{"impact", id}, {"action", code}});
    }
}

} // namespace

void writeResources(RowReplacement& rows, const Plan& plan)
{
    writeMoneyAndPosts(rows, plan);
    for (const SupportRequest& request : plan.support) {
        const std::int64_t id = rows.put(
            "support_request",
            {{"provider", request.from},
             {"activity", request.activity},
             {"expected", request.expected},
             {"reconstructed", request.reconstructed}});
        writeImpacts(rows, id, request.impacts);
    }
}

void readResources(const Reading& reading, Plan& plan)
{
    readMoneyAndPosts(reading, plan);
    const auto impacts = groupedBy<std::int64_t>("request", reading.rows("support_impact"));
    const auto actions = groupedBy<std::int64_t>("impact", reading.rows("support_impact_action"));
    for (const Row& row : reading.rows("support_request")) {
        SupportRequest request{
            .from = row.text("provider"),
            .activity = row.text("activity"),
            .impacts = {},
            .expected = row.find<Month>("expected"),
            .reconstructed = row.text("reconstructed")};
        for (const Row& part : rowsOf(impacts, row.id())) {
            SupportImpact impact{part.text("content"), part.get<SupportLink>("link"), {}};
            for (const Row& action : rowsOf(actions, part.id()))
                impact.actions.push_back(action.get<ActionCode>("action"));
            request.impacts.push_back(std::move(impact));
        }
        plan.support.push_back(std::move(request));
    }
}

} // namespace outturn::store
