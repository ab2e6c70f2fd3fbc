// Actions, decisions, risks, work areas and tiers of support.
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

AuditJson keyActivityJson(const KeyActivity& activity)
{
    return PartJson()
        .add("text", activity.text)
        .add("reconstructed", activity.reconstructed)
        .take();
}

AuditJson workAreaJson(const WorkArea& area)
{
    return PartJson()
        .add("code", area.code)
        .add("title", area.title)
        .add("purpose", area.purpose)
        .add("lead", area.lead)
        .add("priorities", area.priorities)
        .add("indicators", area.indicators)
        .add("from", area.from)
        .add("to", area.to)
        .add("keyActivities", area.keyActivities, keyActivityJson)
        .add("aims", area.aims)
        .take();
}

AuditJson categoryJson(const SchoolCategory& category)
{
    return PartJson()
        .add("code", category.code)
        .add("name", category.name)
        .add("description", category.description)
        .add("support", category.support)
        .take();
}

/// The scheme without its categories, which are parts of their own.
PlanParts schemePart(const std::optional<CategoryScheme>& scheme)
{
    PlanParts parts{"category scheme", {}};
    if (scheme)
        parts.parts.push_back(
            {"category scheme",
             "plan",
             PartJson().add("title", scheme->title).add("agreedBy", scheme->agreedBy).take()});
    return parts;
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
        keyedParts("risk", "risk ", plan.risks, codeOf<Risk>, riskJson),
        keyedParts("work area", "work area ", plan.workAreas, codeOf<WorkArea>, workAreaJson),
        schemePart(plan.categories),
        keyedParts(
            "category",
            "category ",
            plan.categories ? plan.categories->categories : std::vector<SchoolCategory>(),
            codeOf<SchoolCategory>,
            categoryJson)};
}

} // namespace outturn::store
