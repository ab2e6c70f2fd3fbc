#include <store/revision/part_json.h>
#include <store/revision/part_lists.h>

namespace outturn::store {

namespace {

AuditJson identityJson(const PlanIdentity& identity)
{
    return PartJson()
        .add("title", identity.title)
        .add("council", identity.council)
        .add("directorate", identity.directorate)
        .add("division", identity.division)
        .add("planYear", identity.planYear)
        .add("firstTargetYear", identity.firstTargetYear)
        .add("lastTargetYear", identity.lastTargetYear)
        .add("portfolioHolder", identity.portfolioHolder)
        .add("corporateDirector", identity.corporateDirector)
        .add("director", identity.director)
        .add("source", identity.source)
        .take();
}

AuditJson toleranceJson(const char* kind, const Tolerance& tolerance)
{
    return PartJson()
        .add("kind", std::string(kind))
        .add("percentOfTarget", tolerance.percentOfTarget)
        .add("points", tolerance.points)
        .take();
}

struct ToJson
{
    AuditJson operator()(const MinimumPolicy& policy) const
    {
        return toleranceJson("minimum", policy.fallback);
    }

    AuditJson operator()(const TolerancePolicy& policy) const
    {
        return toleranceJson("tolerance", policy.tolerance);
    }

    AuditJson operator()(const TrendPolicy& policy) const
    {
        return toleranceJson("trend", policy.tolerance);
    }

    AuditJson operator()(const JudgementPolicy&) const { return {{"kind", "judgement"}}; }
};

AuditJson sectionJson(const NarrativeSection& section)
{
    return PartJson().add("title", section.title).add("paragraphs", section.paragraphs).take();
}

AuditJson officerJson(const Officer& officer)
{
    return PartJson().add("code", officer.code).add("name", officer.name).take();
}

AuditJson tenureJson(const Tenure& tenure)
{
    return PartJson()
        .add("officer", tenure.officer)
        .add("from", tenure.from)
        .add("to", tenure.to)
        .take();
}

AuditJson postJson(const Post& post)
{
    return PartJson()
        .add("code", post.code)
        .add("title", post.title)
        .add("organisation", post.isOrganisation)
        .add("holders", post.holders, tenureJson)
        .take();
}

PlanParts onePart(const char* kind, const std::string& subject, AuditJson value)
{
    return {kind, {{kind, subject, std::move(value)}}};
}

} // namespace

nlohmann::ordered_json policyJson(const RagPolicy& policy)
{
    return std::visit(ToJson{}, policy);
}

std::vector<PlanParts> identityParts(const Plan& plan)
{
    return {
        onePart("plan", plan.identity.title, identityJson(plan.identity)),
        onePart("RAG policy", "plan", policyJson(plan.policy)),
        onePart("disclosure threshold", "plan", plan.disclosureThreshold),
        listedParts(
            "narrative section",
            plan.narrative,
            [](const NarrativeSection& section) { return section.title; },
            sectionJson),
        keyedParts("officer", "officer ", plan.officers, codeOf<Officer>, officerJson),
        keyedParts("post", "post ", plan.posts, codeOf<Post>, postJson)};
}

} // namespace outturn::store
