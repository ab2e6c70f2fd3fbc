#include <report/committee/cabinet_committee_report.h>
#include <report/committee/parts.h>
#include <report/committee/wording.h>

namespace outturn::report {

Document cabinetCommitteeReport(const ReportRequest& request)
{
    using namespace committee;
    const auto& identity = request.record.plan.identity;
    Document document;
    document.issuer = identity.council;
    if (!identity.division.empty())
        document.issuer += (document.issuer.empty() ? "" : "\n") + identity.division;
    document.title = reviewTitle(request.review) + " progress report: " + identity.title;
    document.subject = subjectOf(request);
    document.author = identity.division.empty() ? identity.council : identity.division;
    document.date = request.date.text();
    document.footer = identity.title + " | " + classificationOf(request);

    auto& blocks = document.blocks;
    addFrontMatter(request, blocks);
    addIntroduction(request, blocks);
    addHeadline(request, blocks);
    addPriorities(request, blocks);
    addUnrated(request, blocks);
    addActivity(request, blocks);
    addWaitingTargets(request, blocks);
    addStatedVariances(request, blocks);
    addActionsProgress(request, blocks);
    addWorkAreas(request, blocks);
    addDevelopment(request, blocks);
    addRisks(request, blocks);
    addResources(request, blocks);
    addReportingCalendar(request, blocks);
    addMissing(request, blocks);
    addContact(request, blocks);
    addSources(request, blocks);
    addTiers(request, blocks);
    return document;
}

} // namespace outturn::report
