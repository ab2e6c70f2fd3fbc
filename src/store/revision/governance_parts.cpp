// Reporting, papers, consultations, equality; and what is to be said about the source.
#include <store/revision/part_json.h>
#include <store/revision/part_lists.h>

namespace outturn::store {

namespace {

AuditJson dutyJson(const ReportingDuty& duty)
{
    return PartJson()
        .add("code", duty.code)
        .add("report", duty.report)
        .add("audience", duty.audience)
        .add("months", duty.months, atomJson<MonthOfYear>)
        .add("meetings", duty.meetings)
        .add("by", duty.by)
        .add("wording", duty.wording)
        .add("reconstructed", duty.reconstructed)
        .take();
}

AuditJson recommendationJson(const Recommendation& recommendation)
{
    return PartJson().add("text", recommendation.text).add("points", recommendation.points).take();
}

AuditJson decisionRecordJson(const std::optional<DecisionRecord>& decision)
{
    if (!decision)
        return {};
    // Its date stands there even when it is not given: so that a decision without text is one.
    AuditJson json = PartJson()
                         .add("number", decision->number)
                         .add("text", decision->text)
                         .add("reasons", decision->reasons)
                         .add("decidedBy", decision->decidedBy)
                         .take();
    json["date"] = atomJson(decision->date);
    return json;
}

AuditJson committeePaperJson(const CommitteePaper& paper)
{
    return PartJson()
        .add("title", paper.title)
        .add("body", paper.body)
        .add("date", paper.date)
        .add("item", paper.item)
        .add("reportNumber", paper.reportNumber)
        .add("classification", paper.classification)
        .add("from", paper.from)
        .add("contact", paper.contact)
        .add("telephone", paper.telephone)
        .add("email", paper.email)
        .add("purpose", paper.purpose)
        .add("summary", paper.summary)
        .add("recommendations", paper.recommendations, recommendationJson)
        .add("decision", decisionRecordJson(paper.decision))
        .add("backgroundDocuments", paper.backgroundDocuments)
        .take();
}

AuditJson stepJson(const ConsultationStep& step)
{
    return PartJson().add("date", step.date).add("body", step.body).add("text", step.text).take();
}

AuditJson consultationJson(const Consultation& consultation)
{
    return PartJson()
        .add("subject", consultation.subject)
        .add("consulted", consultation.consulted)
        .add("from", consultation.from)
        .add("to", consultation.to)
        .add("steps", consultation.steps, stepJson)
        .add("outcome", consultation.outcome)
        .add("priorities", consultation.priorities)
        .take();
}

AuditJson equalityActionJson(const EqualityAction& action)
{
    return PartJson()
        .add("text", action.text)
        .add("lead", action.lead)
        .add("due", action.due)
        .add("action", action.action)
        .add("reconstructed", action.reconstructed)
        .take();
}

AuditJson assessmentJson(const EqualityAssessment& assessment)
{
    return PartJson()
        .add("title", assessment.title)
        .add("state", assessment.state)
        .add("date", assessment.date)
        .add("findings", assessment.findings)
        .add("conclusion", assessment.conclusion)
        .add("actions", assessment.actions, equalityActionJson)
        .take();
}

AuditJson remarkJson(const SourceRemark& remark)
{
    return PartJson().add("subject", remark.subject).add("text", remark.text).take();
}

AuditJson statedJson(const StatedVariance& stated)
{
    return PartJson()
        .add("indicator", stated.indicator)
        .add("year", stated.year)
        .add("size", stated.size)
        .add("side", stated.side)
        .add("wording", stated.wording)
        .take();
}

} // namespace

std::vector<PlanParts> governanceParts(const Plan& plan)
{
    return {
        keyedParts("reporting duty", "report ", plan.reporting, codeOf<ReportingDuty>, dutyJson),
        listedParts(
            "paper",
            plan.papers,
            [](const CommitteePaper& paper) { return paper.title; },
            committeePaperJson),
        listedParts(
            "consultation",
            plan.consultations,
            [](const Consultation& consultation) { return consultation.subject; },
            consultationJson),
        listedParts(
            "equality assessment",
            plan.equality,
            [](const EqualityAssessment& assessment) { return assessment.title; },
            assessmentJson)};
}

std::vector<PlanParts> sourceParts(const Plan& plan)
{
    return {
        listedParts(
            "remark on the source",
            plan.remarks,
            [](const SourceRemark& remark) { return remark.subject; },
            remarkJson),
        listedParts(
            "stated variance",
            plan.statedVariances,
            [](const StatedVariance& stated) {
                return stated.indicator.text() + " " + stated.year.label();
            },
            statedJson)};
}

} // namespace outturn::store
