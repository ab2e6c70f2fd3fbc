// Money, staffing, contracts, support from other divisions.
#include <store/revision/part_json.h>
#include <store/revision/part_lists.h>

namespace outturn::store {

namespace {

AuditJson financeJson(const FinanceLine& line)
{
    return PartJson()
        .add("year", line.year)
        .add("unit", line.unit)
        .add("manager", line.manager)
        .add("staffing", line.staffing)
        .add("nonStaffing", line.nonStaffing)
        .add("grossExpenditure", line.grossExpenditure)
        .add("serviceIncome", line.serviceIncome)
        .add("netExpenditure", line.netExpenditure)
        .add("grants", line.grants)
        .add("netCost", line.netCost)
        .take();
}

AuditJson staffingJson(const Staffing& staffing)
{
    return PartJson()
        .add("from", staffing.from)
        .add("fteFrom", staffing.fteFrom)
        .add("to", staffing.to)
        .add("fteTo", staffing.fteTo)
        .add("reason", staffing.reason)
        .take();
}

AuditJson contractJson(const Contract& contract)
{
    return PartJson()
        .add("subject", contract.subject)
        .add("posts", contract.posts)
        .add("fte", contract.isFullTimeEquivalent)
        .add("costInPounds", contract.costInPounds)
        .add("year", contract.year)
        .add("note", contract.note)
        .take();
}

AuditJson impactJson(const SupportImpact& impact)
{
    return PartJson()
        .add("text", impact.text)
        .add("link", impact.link)
        .add("actions", impact.actions)
        .take();
}

AuditJson supportJson(const SupportRequest& request)
{
    return PartJson()
        .add("from", request.from)
        .add("activity", request.activity)
        .add("impacts", request.impacts, impactJson)
        .add("expected", request.expected)
        .add("reconstructed", request.reconstructed)
        .take();
}

} // namespace

std::vector<PlanParts> resourceParts(const Plan& plan)
{
    return {
        listedParts(
            "finance line",
            plan.finance,
            [](const FinanceLine& line) { return line.unit + " " + line.year.label(); },
            financeJson),
        listedParts(
            "staffing",
            plan.staffing,
            [](const Staffing& staffing) {
                return staffing.from.text() + " to " + staffing.to.text();
            },
            staffingJson),
        listedParts(
            "contract",
            plan.contracts,
            [](const Contract& contract) { return contract.subject; },
            contractJson),
        listedParts(
            "support request",
            plan.support,
            [](const SupportRequest& request) { return request.from; },
            supportJson)};
}

} // namespace outturn::store
