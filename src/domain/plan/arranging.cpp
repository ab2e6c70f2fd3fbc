// The order of a plan's parts, and what the next of them is called.
#include <domain/error.h>
#include <domain/plan/editing.h>
#include <domain/plan/references.h>

namespace outturn {
namespace {

constexpr int lettersOfAlphabet = 26;

/// 0 is "A", 25 "Z", 26 "AA".
std::string letterText(int index)
{
    std::string text(1, static_cast<char>('A' + index % lettersOfAlphabet));
    return index < lettersOfAlphabet ? text : letterText(index / lettersOfAlphabet - 1) + text;
}

} // namespace

Plan withPriorityMoved(Plan plan, std::size_t from, std::size_t to)
{
    std::vector<PriorityNumber> numbers;
    for (const Priority& priority : plan.priorities)
        numbers.push_back(priority.number);
    std::ranges::sort(numbers);
    moveItem(plan.priorities, from, to);

    std::map<PriorityNumber, PriorityNumber> renumbering;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        renumbering.emplace(plan.priorities[i].number, numbers[i]);
        plan.priorities[i].number = numbers[i];
    }
    if (numbers.empty())
        return plan;
    references::Renaming<PriorityNumber> renaming(renumbering);
    references::visit(plan, numbers.front(), renaming);
    references::renameSubjects(plan, renumbering);
    return plan;
}

std::string nextFreeCode(const std::vector<std::string>& used, std::string_view stem)
{
    std::string code;
    for (int number = 1; code.empty() || std::ranges::find(used, code) != used.end(); ++number)
        code = std::string(stem) + std::to_string(number);
    return code;
}

PriorityNumber nextPriorityNumber(const Plan& plan)
{
    int highest = 0;
    for (const Priority& priority : plan.priorities)
        highest = std::max(highest, priority.number.value());
    return PriorityNumber(highest + 1);
}

std::string nextMilestoneLetter(const Plan& plan, PriorityNumber priority)
{
    const auto milestones = milestonesOf(plan, priority);
    const auto isUsed = [&](const std::string& letter) {
        return std::ranges::any_of(
            milestones, [&](const Milestone* milestone) { return milestone->letter == letter; });
    };
    int index = 0;
    while (isUsed(letterText(index)))
        ++index;
    return letterText(index);
}

Plan blankPlan(
    std::string title,
    std::string council,
    AcademicYear firstTargetYear,
    AcademicYear lastTargetYear)
{
    if (lastTargetYear < firstTargetYear)
        throw Error(
            ErrorKind::Input,
            lastTargetYear.label() + " is before the first target year " + firstTargetYear.label());
    // The plan year is the one that is judged on the first of the results aimed at.
    return Plan{
        .identity = {
            .title = std::move(title),
            .council = std::move(council),
            .planYear = PlanYear(firstTargetYear.endYear()),
            .firstTargetYear = firstTargetYear,
            .lastTargetYear = lastTargetYear}};
}

} // namespace outturn
