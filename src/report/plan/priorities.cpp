#include <domain/measure/figure.h>
#include <domain/rating/lookup.h>
#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace outturn::report {

namespace {

using Indicators = std::vector<const Indicator*>;

std::string nameCell(const Indicator& indicator)
{
    return indicator.name + (indicator.base.empty() ? "" : " (" + indicator.base + ")") + '\n' +
        indicator.code.text();
}

bool isNumber(const Target& target)
{
    return std::holds_alternative<NumberTarget>(target);
}

bool areAllNumbers(const Indicators& indicators)
{
    return std::ranges::all_of(indicators, [](const Indicator* indicator) {
        return std::ranges::all_of(
            indicator->targets, [](const auto& target) { return isNumber(target.second); });
    });
}

std::string minimumCell(const Indicator& indicator)
{
    return indicator.minimum ? figureText(*indicator.minimum, indicator.unit, indicator.decimals)
                             : "none";
}

bool haveMinimum(const Indicators& indicators)
{
    return std::ranges::any_of(
        indicators, [](const Indicator* indicator) { return indicator->minimum.has_value(); });
}

/// Targets that are all numbers: a column for each year.
Table tableByYear(const Priority& priority, const Indicators& indicators)
{
    std::set<AcademicYear> years;
    for (const auto* indicator : indicators)
        for (const auto& [year, target] : indicator->targets)
            years.insert(year);
    Table table{
        .caption = "Targets of priority " + std::to_string(priority.number.value()),
        .columns = {{"Indicator", Alignment::Left, 70}},
        .rows = {}};
    const bool hasMinimum = haveMinimum(indicators);
    if (hasMinimum)
        table.columns.push_back({"Minimum", Alignment::Right, 24});
    for (const auto year : years)
        table.columns.push_back({year.label(), Alignment::Right, 22});
    for (const auto* indicator : indicators) {
        std::vector<Cell> row{{nameCell(*indicator), {}}};
        if (hasMinimum)
            row.push_back({minimumCell(*indicator), {}});
        for (const auto year : years) {
            const auto found = indicator->targets.find(year);
            row.push_back(
                {found == indicator->targets.end()
                     ? std::string("–")
                     : figureText(
                           std::get<NumberTarget>(found->second).value,
                           indicator->unit,
                           indicator->decimals),
                 {}});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string targetLine(
    const PlanRecord& record, const Indicator& indicator, AcademicYear year, const Target& target)
{
    const auto resolved = resolvedTarget(record, indicator, Scope(), year);
    const auto text = isNumber(target)
        ? figureText(std::get<NumberTarget>(target).value, indicator.unit, indicator.decimals)
        : (resolved ? resolved->explanation : std::string());
    return (indicator.isUndated ? std::string("Every year") : year.label()) + ": " + text;
}

/// Targets some of which are in words: each year's on a line.
std::string targetLines(const PlanRecord& record, const Indicator& indicator)
{
    std::vector<std::string> lines;
    for (const auto& [year, target] : indicator.targets) {
        lines.push_back(targetLine(record, indicator, year, target));
        if (indicator.isUndated)
            break;
    }
    if (lines.empty())
        return indicator.activity ? "Activity: no target, not rated." : "No target is set.";
    auto text = inLines(lines);
    if (indicator.targetsFor == TargetsFor::EveryDistrict)
        text += "\nEvery district has to reach it.";
    return text;
}

Table tableInWords(const PlanRecord& record, const Priority& priority, const Indicators& indicators)
{
    Table table{
        .caption = "Targets of priority " + std::to_string(priority.number.value()),
        .columns =
            {{"Indicator", Alignment::Left, 70}, {"What is to be reached", Alignment::Left, 100}},
        .rows = {}};
    const bool hasMinimum = haveMinimum(indicators);
    if (hasMinimum)
        table.columns.push_back({"Minimum", Alignment::Right, 28});
    for (const auto* indicator : indicators) {
        table.rows.push_back({{nameCell(*indicator), {}}, {targetLines(record, *indicator), {}}});
        if (hasMinimum)
            table.rows.back().push_back({minimumCell(*indicator), {}});
    }
    return table;
}

void addMilestones(const Plan& plan, const Priority& priority, Blocks& blocks)
{
    const auto milestones = milestonesOf(plan, priority.number);
    if (milestones.empty())
        return;
    Table table{
        .caption = "Milestones of priority " + std::to_string(priority.number.value()),
        .columns =
            {{"Milestone", Alignment::Left, 22},
             {"What is to be reached", Alignment::Left, 110},
             {"Due", Alignment::Left, 32}},
        .rows = {}};
    for (const auto* milestone : milestones)
        table.rows.push_back(
            {{milestone->letter, {}},
             {milestone->text.empty() ? "No text in the plan" : milestone->text, {}},
             {milestone->due ? milestone->due->label() : "No date", {}}});
    blocks.emplace_back(std::move(table));
}

} // namespace

Blocks priorities(const PlanRecord& record)
{
    const auto& plan = record.plan;
    Blocks blocks;
    for (const auto& priority : plan.priorities) {
        blocks.emplace_back(
            Heading{2, std::to_string(priority.number.value()) + ". " + priority.title});
        if (!priority.description.empty())
            blocks.emplace_back(Paragraph{sentence(priority.description)});
        if (const auto indicators = indicatorsOf(plan, priority.number); !indicators.empty())
            blocks.emplace_back(
                areAllNumbers(indicators) ? tableByYear(priority, indicators)
                                          : tableInWords(record, priority, indicators));
        addMilestones(plan, priority, blocks);
        if (!plan.actions.empty())
            std::ranges::move(actionsServing(plan, priority.number), std::back_inserter(blocks));
    }
    return blocks;
}

} // namespace outturn::report
