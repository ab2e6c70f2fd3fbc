#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

/// Those with a date in its order, then those without.
std::vector<const Milestone*> byDate(const Plan& plan)
{
    std::vector<const Milestone*> milestones;
    for (const auto& milestone : plan.milestones)
        milestones.push_back(&milestone);
    std::ranges::stable_sort(milestones, [](const Milestone* a, const Milestone* b) {
        if (a->due.has_value() != b->due.has_value())
            return a->due.has_value();
        return a->due < b->due;
    });
    return milestones;
}

Cell standing(const ReportRequest& request, const Milestone& milestone)
{
    if (milestone.indicator)
        for (const auto& result : request.scorecard.indicators)
            if (result.indicator.code == *milestone.indicator)
                return {.text = milestone.indicator->text(), .rag = result.rating.status};
    return {"not rated", {}};
}

} // namespace

void addMilestones(const ReportRequest& request, Blocks& blocks)
{
    const auto& plan = request.record.plan;
    if (plan.milestones.empty())
        return;
    Table table{
        .caption =
            "Milestones by date, with the ratings of " + request.scorecard.point.year.label(),
        .columns =
            {{"Due", Alignment::Left, 32},
             {"Priority", Alignment::Left, 16},
             {"Milestone", Alignment::Left, 100},
             {"How it stands", Alignment::Left, 40}},
        .rows = {}};
    for (const auto* milestone : byDate(plan))
        table.rows.push_back(
            {{milestone->due ? milestone->due->label() : "No date", {}},
             {std::to_string(milestone->priority.value()) + milestone->letter, {}},
             {milestone->text.empty() ? "No text in the plan" : milestone->text, {}},
             standing(request, *milestone)});
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::parts
