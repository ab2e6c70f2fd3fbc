// Priorities, indicators with their targets, milestones.
#include <store/revision/part_json.h>
#include <store/revision/part_lists.h>

namespace outturn::store {

namespace {

AuditJson priorityJson(const Priority& priority)
{
    return PartJson()
        .add("number", priority.number)
        .add("title", priority.title)
        .add("description", priority.description)
        .add("reconstructed", priority.reconstructed)
        .take();
}

struct TargetJson
{
    AuditJson operator()(const NumberTarget& target) const { return atomJson(target.value); }

    AuditJson operator()(const RelativeTarget& target) const
    {
        return PartJson()
            .add("benchmark", target.benchmark)
            .add("offset", target.offset)
            .add("reach", target.reach)
            .take();
    }

    AuditJson operator()(const DirectionTarget& target) const
    {
        return PartJson().add("direction", target.direction).take();
    }
};

AuditJson targetsJson(const Indicator& indicator)
{
    AuditJson targets = AuditJson::object();
    for (const auto& [year, target] : indicator.targets)
        targets[std::to_string(year.endYear())] = std::visit(TargetJson{}, target);
    return targets;
}

AuditJson activityJson(const std::optional<ExpectedRange>& range)
{
    if (!range)
        return {};
    // Kept when it is empty: it makes the indicator an activity indicator.
    return {{"lower", atomJson(range->lower)}, {"upper", atomJson(range->upper)}};
}

AuditJson indicatorJson(const Indicator& indicator)
{
    return PartJson()
        .add("code", indicator.code)
        .add("priority", indicator.priority)
        .add("name", indicator.name)
        .add("definition", indicator.definition)
        .add("base", indicator.base)
        .add("phase", indicator.phase)
        .add("unit", indicator.unit)
        .add("polarity", indicator.polarity)
        .add("decimals", indicator.decimals)
        .add("frequency", indicator.frequency)
        .add("measure", indicator.measure)
        .add("minimum", indicator.minimum)
        .add("benchmark", indicator.benchmark)
        .add("targets", targetsJson(indicator))
        .add("undated", indicator.isUndated)
        .add("targetsFor", indicator.targetsFor)
        .add("councilAverage", indicator.councilAverage)
        .add("activity", activityJson(indicator.activity))
        .add("policy", indicator.policy ? policyJson(*indicator.policy) : AuditJson())
        .add("lead", indicator.lead)
        .add("reconstructed", indicator.reconstructed)
        .take();
}

AuditJson milestoneJson(const Milestone& milestone)
{
    return PartJson()
        .add("priority", milestone.priority)
        .add("letter", milestone.letter)
        .add("text", milestone.text)
        .add("due", milestone.due)
        .add("indicator", milestone.indicator)
        .add("reconstructed", milestone.reconstructed)
        .take();
}

} // namespace

std::vector<PlanParts> aimParts(const Plan& plan)
{
    return {
        keyedParts(
            "priority",
            "priority ",
            plan.priorities,
            [](const Priority& priority) { return std::to_string(priority.number.value()); },
            priorityJson),
        keyedParts("indicator", "", plan.indicators, codeOf<Indicator>, indicatorJson),
        keyedParts(
            "milestone",
            "milestone ",
            plan.milestones,
            [](const Milestone& milestone) {
                return std::to_string(milestone.priority.value()) + milestone.letter;
            },
            milestoneJson)};
}

} // namespace outturn::store
