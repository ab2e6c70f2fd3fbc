#include <domain/check/plan_check.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

namespace outturn::report::parts {

void addStatedVariances(const ReportRequest& request, Blocks& blocks)
{
    const auto& record = request.record;
    if (record.plan.statedVariances.empty())
        return;
    BulletList list;
    for (const auto& finding : checkPlan(record))
        if (finding.code == "stated-variance-disagrees")
            list.items.push_back(finding.subject + ": " + asSentence(finding.message));
    if (list.items.empty())
        return;
    blocks.emplace_back(numbered(
        "This paper gives what the figures give. The document that the plan was taken from states "
        "another distance from target in words:"));
    blocks.emplace_back(std::move(list));
}

} // namespace outturn::report::parts
