#include <domain/check/rules.h>
#include <domain/check/subject.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace outturn::check {

namespace {

void hintAtPlan(std::string code, std::string message, Findings& findings)
{
    findings.push_back({Severity::Hint, std::move(code), planSubject(), std::move(message), {}});
}

bool hasTargets(const Plan& plan)
{
    return std::ranges::any_of(
        plan.indicators, [](const Indicator& indicator) { return !indicator.targets.empty(); });
}

/// True where the plan says of anything that it will be done.
bool hasWork(const Plan& plan)
{
    return !plan.actions.empty() || std::ranges::any_of(plan.workAreas, [](const WorkArea& area) {
        return !area.keyActivities.empty();
    });
}

/// The priorities that an action or a work area with activities serves.
std::set<PriorityNumber> prioritiesWithWork(const Plan& plan)
{
    std::set<PriorityNumber> served;
    for (const Action& action : plan.actions)
        served.insert(action.priorities.begin(), action.priorities.end());
    for (const WorkArea& area : plan.workAreas)
        if (!area.keyActivities.empty())
            served.insert(area.priorities.begin(), area.priorities.end());
    return served;
}

} // namespace

void planWithoutParts(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    if (plan.priorities.empty())
        hintAtPlan("plan-without-priorities", "The plan sets no priorities.", findings);
    if (plan.indicators.empty())
        hintAtPlan(
            "plan-without-indicators",
            "The plan has no indicators, so nothing in it can be measured or rated.",
            findings);
    else if (!hasTargets(plan))
        hintAtPlan(
            "plan-without-targets",
            "No indicator of the plan has a target, so nothing in it can be rated.",
            findings);
    if (!hasWork(plan))
        hintAtPlan(
            "plan-without-actions",
            "The plan names no actions: it does not say what will be done, by whom and by when.",
            findings);
}

void priorityWithoutAction(const PlanRecord& record, Findings& findings)
{
    if (!hasWork(record.plan))
        return;
    const std::set<PriorityNumber> served = prioritiesWithWork(record.plan);
    for (const Priority& priority : record.plan.priorities)
        if (!served.contains(priority.number))
            findings.push_back(
                {Severity::Warning,
                 "priority-without-action",
                 subjectOf(priority),
                 "No action or key activity serves priority " +
                     std::to_string(priority.number.value()) + ".",
                 {}});
}

void priorityWithoutIndicator(const PlanRecord& record, Findings& findings)
{
    if (record.plan.indicators.empty())
        return;
    for (const Priority& priority : record.plan.priorities)
        if (indicatorsOf(record.plan, priority.number).empty())
            findings.push_back(
                {Severity::Hint,
                 "priority-without-indicator",
                 subjectOf(priority),
                 "No indicator shows whether priority " + std::to_string(priority.number.value()) +
                     " is reached.",
                 {}});
}

void workAreaWithoutActivities(const PlanRecord& record, Findings& findings)
{
    for (const WorkArea& area : record.plan.workAreas)
        if (area.keyActivities.empty())
            findings.push_back(
                {Severity::Warning,
                 "work-area-without-activities",
                 subjectOf(area),
                 "The work area \"" + area.title + "\" names no key activities.",
                 {}});
}

void categoriesUnclear(const PlanRecord& record, Findings& findings)
{
    if (!record.plan.categories)
        return;
    const auto& categories = record.plan.categories->categories;
    if (categories.size() < 2)
        findings.push_back(
            {Severity::Warning,
             "categories-too-few",
             categoriesSubject(),
             "A scheme of school categories needs at least two of them to tell schools apart; this "
             "one has " +
                 std::to_string(categories.size()) + ".",
             {}});
    std::set<std::string> names;
    for (const SchoolCategory& category : categories)
        if (!names.insert(category.name).second)
            findings.push_back(
                {Severity::Fault,
                 "category-named-twice",
                 subjectOf(category),
                 "Another category is called \"" + category.name + "\" as well.",
                 {}});
}

} // namespace outturn::check
