#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>
#include <iterator>

namespace outturn::report::parts {

void append(Blocks&& part, Blocks& blocks)
{
    std::ranges::move(part, std::back_inserter(blocks));
}

bool isBeforeSections(const Blocks& blocks)
{
    return std::ranges::none_of(
        blocks, [](const Block& block) { return std::holds_alternative<Heading>(block); });
}

void addWorkAreas(const ReportRequest& request, Blocks& blocks)
{
    append(workAreas(request.record.plan, request.date), blocks);
}

void addConsultation(const ReportRequest& request, Blocks& blocks)
{
    append(consultations(request.record.plan), blocks);
}

void addEquality(const ReportRequest& request, Blocks& blocks)
{
    append(equalityAssessments(request.record.plan, request.date), blocks);
}

void addPapers(const ReportRequest& request, Blocks& blocks)
{
    append(decisionRecord(request.record.plan), blocks);
}

void addFinancial(const ReportRequest& request, Blocks& blocks)
{
    append(staffingAndContracts(request.record.plan), blocks);
    append(financeTable(request.record.plan), blocks);
}

void addRisks(const ReportRequest& request, Blocks& blocks)
{
    append(riskTable(request.record.plan, &request.scorecard), blocks);
}

void addNextReports(const ReportRequest& request, Blocks& blocks)
{
    append(reportingCalendar(request.record.plan, request.date), blocks);
}

void addTiers(const ReportRequest& request, Blocks& blocks)
{
    append(tiersOfSupport(request.record.plan), blocks);
}

void addMissing(const ReportRequest& request, Blocks& blocks)
{
    BulletList missing{missingParts(request.record.plan)};
    if (missing.items.empty())
        return;
    blocks.emplace_back(
        numbered("The plan holds none of these, and members may want to ask for them:"));
    blocks.emplace_back(std::move(missing));
}

} // namespace outturn::report::parts
