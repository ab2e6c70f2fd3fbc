// Actions, decisions, risks.
#include <store/revision/part_json.h>
#include <store/revision/part_lists.h>

namespace outturn::store {

namespace {

AuditJson contributionJson(const Contribution& contribution)
{
    return PartJson().add("phase", contribution.phase).add("post", contribution.post).take();
}

AuditJson noteJson(const ProgressNote& note)
{
    return PartJson()
        .add("date", note.date)
        .add("author", note.author)
        .add("status", note.status)
        .add("text", note.text)
        .take();
}

AuditJson actionJson(const Action& action)
{
    return PartJson()
        .add("code", action.code)
        .add("title", action.title)
        .add("activities", action.activities)
        .add("priorities", action.priorities)
        .add("lead", action.lead)
        .add("contributors", action.contributors, contributionJson)
        .add("start", action.start)
        .add("end", action.end)
        .add("status", action.status)
        .add("notes", action.notes, noteJson)
        .add("reconstructed", action.reconstructed)
        .take();
}

AuditJson decisionJson(const Decision& decision)
{
    return PartJson()
        .add("priority", decision.priority)
        .add("text", decision.text)
        .add("inForwardPlan", decision.isInForwardPlan)
        .take();
}

AuditJson riskJson(const Risk& risk)
{
    return PartJson()
        .add("code", risk.code)
        .add("descriptions", risk.descriptions)
        .add("mitigations", risk.mitigations)
        .add("indicators", risk.indicators)
        .add("likelihood", risk.likelihood)
        .add("impact", risk.impact)
        .take();
}

} // namespace

std::vector<PlanParts> workParts(const Plan& plan)
{
    return {
        keyedParts("action", "action ", plan.actions, codeOf<Action>, actionJson),
        listedParts(
            "decision",
            plan.decisions,
            [](const Decision& decision) { return decision.text; },
            decisionJson),
        keyedParts("risk", "risk ", plan.risks, codeOf<Risk>, riskJson)};
}

} // namespace outturn::store
