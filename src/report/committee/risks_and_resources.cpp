#include <report/committee/parts.h>
#include <report/committee/wording.h>

#include <algorithm>
#include <iterator>

namespace outturn::report::committee {

void addRisks(const ReportRequest& request, Blocks& blocks)
{
    addPart("Risks", riskTable(request.record.plan, &request.scorecard), blocks);
}

void addResources(const ReportRequest& request, Blocks& blocks)
{
    const auto& plan = request.record.plan;
    Blocks resources = staffingAndContracts(plan);
    std::ranges::move(financeTable(plan), std::back_inserter(resources));
    addPart("Resources in brief", std::move(resources), blocks);
}

} // namespace outturn::report::committee
