#include <domain/check/subject.h>

namespace outturn::check {

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

std::string subjectOf(const FinanceLine& line)
{
    return "finance " + line.year.label() + ", " + line.unit;
}

std::string subjectOf(const MeasureVersion& measure)
{
    return "measure " + measure.code.text();
}

std::string staffingSubject(std::size_t index)
{
    return "staffing " + std::to_string(index + 1);
}

std::string supportSubject(std::size_t index)
{
    return "support " + std::to_string(index + 1);
}

std::vector<std::string> subjectsInOrder(const PlanRecord& record)
{
    const Plan& plan = record.plan;
    std::vector<std::string> subjects{"plan"};
    const auto append = [&subjects](const auto& items) {
        for (const auto& item : items)
            subjects.push_back(subjectOf(item));
    };
    append(plan.officers);
    append(plan.posts);
    append(plan.priorities);
    append(plan.actions);
    append(plan.indicators);
    append(plan.milestones);
    append(plan.finance);
    for (std::size_t i = 0; i < plan.staffing.size(); ++i)
        subjects.push_back(staffingSubject(i));
    for (std::size_t i = 0; i < plan.support.size(); ++i)
        subjects.push_back(supportSubject(i));
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
