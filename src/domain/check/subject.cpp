#include <domain/check/subject.h>

namespace outturn::check {

namespace {

std::string numbered(const std::string& what, std::size_t index)
{
    return what + " " + std::to_string(index + 1);
}

} // namespace

std::string subjectOf(const Officer& officer)
{
    return "officer " + officer.code.text();
}

std::string subjectOf(const Post& post)
{
    return "post " + post.code.text();
}

std::string subjectOf(const Priority& priority)
{
    return "priority " + std::to_string(priority.number.value());
}

std::string subjectOf(const Action& action)
{
    return "action " + action.code.text();
}

std::string subjectOf(const Indicator& indicator)
{
    return indicator.code.text();
}

std::string subjectOf(const Milestone& milestone)
{
    return "milestone " + std::to_string(milestone.priority.value()) + milestone.letter;
}

std::string subjectOf(const WorkArea& area)
{
    return "work area " + area.code.text();
}

std::string subjectOf(const ReportingDuty& duty)
{
    return "duty " + duty.code.text();
}

std::string subjectOf(const SchoolCategory& category)
{
    return "category " + category.code.text();
}

std::string subjectOf(const Risk& risk)
{
    return "risk " + risk.code.text();
}

std::string subjectOf(const FinanceLine& line)
{
    return "finance " + line.year.label() + ", " + line.unit;
}

std::string subjectOf(const MeasureVersion& measure)
{
    return "measure " + measure.code.text();
}

std::string planSubject()
{
    return "plan";
}

std::string categoriesSubject()
{
    return "categories";
}

std::string paperSubject(std::size_t index)
{
    return numbered("paper", index);
}

std::string consultationSubject(std::size_t index)
{
    return numbered("consultation", index);
}

std::string equalitySubject(std::size_t index)
{
    return numbered("equality", index);
}

std::string staffingSubject(std::size_t index)
{
    return numbered("staffing", index);
}

std::string contractSubject(std::size_t index)
{
    return numbered("contract", index);
}

std::string supportSubject(std::size_t index)
{
    return numbered("support", index);
}

std::string decisionSubject(std::size_t index)
{
    return numbered("decision", index);
}

std::string narrativeSubject(std::size_t index)
{
    return numbered("narrative", index);
}

std::vector<std::string> subjectsInOrder(const PlanRecord& record)
{
    const Plan& plan = record.plan;
    std::vector<std::string> subjects{planSubject()};
    const auto append = [&subjects](const auto& items) {
        for (const auto& item : items)
            subjects.push_back(subjectOf(item));
    };
    const auto appendNumbered = [&subjects](const auto& items, auto subject) {
        for (std::size_t i = 0; i < items.size(); ++i)
            subjects.push_back(subject(i));
    };
    append(plan.officers);
    append(plan.posts);
    append(plan.priorities);
    append(plan.actions);
    append(plan.indicators);
    append(plan.milestones);
    append(plan.workAreas);
    append(plan.reporting);
    appendNumbered(plan.papers, paperSubject);
    appendNumbered(plan.consultations, consultationSubject);
    appendNumbered(plan.equality, equalitySubject);
    if (plan.categories) {
        subjects.push_back(categoriesSubject());
        append(plan.categories->categories);
    }
    append(plan.risks);
    append(plan.finance);
    appendNumbered(plan.staffing, staffingSubject);
    appendNumbered(plan.contracts, contractSubject);
    appendNumbered(plan.support, supportSubject);
    appendNumbered(plan.decisions, decisionSubject);
    appendNumbered(plan.narrative, narrativeSubject);
    append(record.measures);
    return subjects;
}

std::string enumeration(const std::vector<std::string>& parts)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += i + 1 == parts.size() ? " and " : ", ";
        text += parts[i];
    }
    return text;
}

} // namespace outturn::check
