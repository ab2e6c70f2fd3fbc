#include <report/committee/parts.h>
#include <report/committee/wording.h>

#include <algorithm>
#include <iterator>

namespace outturn::report::committee {

namespace {

void append(Blocks&& part, Blocks& blocks)
{
    std::ranges::move(part, std::back_inserter(blocks));
}

} // namespace

void addPart(const std::string& heading, Blocks&& part, Blocks& blocks)
{
    if (part.empty())
        return;
    blocks.emplace_back(Heading{1, heading});
    append(std::move(part), blocks);
}

void addWorkAreas(const ReportRequest& request, Blocks& blocks)
{
    addPart("Work areas and key activities", workAreas(request.record.plan, request.date), blocks);
}

void addDevelopment(const ReportRequest& request, Blocks& blocks)
{
    const auto& plan = request.record.plan;
    addPart("Consultation", consultations(plan), blocks);
    addPart("Equality implications", equalityAssessments(plan, request.date), blocks);
    addPart("Papers and decisions so far", decisionRecord(plan), blocks);
}

void addReportingCalendar(const ReportRequest& request, Blocks& blocks)
{
    addPart("Next reports", reportingCalendar(request.record.plan, request.date), blocks);
}

void addTiers(const ReportRequest& request, Blocks& blocks)
{
    addPart("Annex: tiers of support", tiersOfSupport(request.record.plan), blocks);
}

void addMissing(const ReportRequest& request, Blocks& blocks)
{
    BulletList missing{missingParts(request.record.plan)};
    if (missing.items.empty())
        return;
    blocks.emplace_back(Heading{1, "What the plan does not say"});
    blocks.emplace_back(
        numbered("The plan holds none of these, and members may want to ask for them:"));
    blocks.emplace_back(std::move(missing));
}

} // namespace outturn::report::committee
