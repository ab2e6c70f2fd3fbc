#include <report/parts/figure_table.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>
#include <iterator>

namespace outturn::report::parts {

namespace {

Results resultsOf(const Scorecard& scorecard, PriorityNumber number)
{
    Results results;
    for (const auto& result : scorecard.indicators)
        if (result.indicator.priority == number && !result.indicator.activity)
            results.push_back(&result);
    return results;
}

void addFigures(
    const ReportRequest& request, const Priority& priority, const Results& results, Blocks& blocks)
{
    if (results.empty()) {
        if (request.scorecard.counts.total() > 0)
            blocks.emplace_back(Paragraph{"No indicator is set under this priority."});
        std::ranges::move(
            actionsServing(request.record.plan, priority.number), std::back_inserter(blocks));
        return;
    }
    blocks.emplace_back(figureTable(request, results, priority));
}

void addCommentaries(const ReportRequest& request, const Results& results, Blocks& blocks)
{
    bool isQuiet = true;
    for (const auto* result : results) {
        const auto status = result->rating.status;
        if (status != RagStatus::Red && status != RagStatus::Amber)
            continue;
        isQuiet = false;
        addCommentary(request, *result, 3, blocks);
    }
    const bool isRated = std::ranges::any_of(
        results, [](const IndicatorResult* r) { return isColour(r->rating.status); });
    if (isQuiet && isRated)
        blocks.emplace_back(Paragraph{"No indicator under this priority is red or amber."});
    else if (isQuiet && !results.empty() && hasOutturns(request.scorecard))
        blocks.emplace_back(Paragraph{
            "No indicator under this priority can be rated; “What cannot be rated, and why” gives "
            "the reasons."});
}

void addMilestones(const ReportRequest& request, const Priority& priority, Blocks& blocks)
{
    const auto milestones = milestonesOf(request.record.plan, priority.number);
    if (milestones.empty())
        return;
    Table table{
        .caption = "Milestones of priority " + std::to_string(priority.number.value()) +
            ", with the ratings of " + request.scorecard.point.year.label(),
        .columns =
            {{"Milestone", Alignment::Left, 1058},
             {"Due", Alignment::Left, 200},
             {"Indicator", Alignment::Left, 290},
             {"RAG", Alignment::Left, 192}},
        .rows = {}};
    for (const auto* milestone : milestones) {
        const auto* result =
            milestone->indicator ? findResult(request.scorecard, *milestone->indicator) : nullptr;
        table.rows.push_back(
            {{(milestone->letter.empty() ? "" : milestone->letter + ". ") +
                  (milestone->text.empty() ? "No text in the plan" : milestone->text),
              {}},
             {milestone->due ? milestone->due->label() : "No date", {}},
             {milestone->indicator ? milestone->indicator->text() : "none", {}},
             result ? Cell{.text = {}, .rag = result->rating.status} : Cell{"not rated", {}}});
    }
    blocks.emplace_back(std::move(table));
}

/// True where no priority has anything of its own: no figures, and the same actions for all.
bool isListEnough(const ReportRequest& request)
{
    const auto& plan = request.record.plan;
    return request.scorecard.indicators.empty() && plan.milestones.empty() &&
        std::ranges::all_of(plan.actions, [&](const Action& a) { return servesAll(plan, a); });
}

void addList(const Plan& plan, Blocks& blocks)
{
    const auto count = static_cast<int>(plan.priorities.size());
    const auto actions = static_cast<int>(plan.actions.size());
    blocks.emplace_back(numbered(
        "The plan sets " + counted(count, "priority", "priorities") +
        (actions == 0 ? ":"
                      : ", which " + counted(actions, "action") +
                 (actions == 1 ? " serves:" : " serve alike:"))));
    BulletList list;
    for (const auto& priority : plan.priorities)
        list.items.push_back(
            "Priority " + std::to_string(priority.number.value()) + ": " +
            asSentence(priority.title) +
            (priority.description.empty() ? "" : " " + sentence(priority.description)));
    blocks.emplace_back(std::move(list));
}

} // namespace

void addPriorities(const ReportRequest& request, Blocks& blocks)
{
    const auto& priorities = request.record.plan.priorities;
    if (priorities.empty())
        return;
    if (isListEnough(request)) {
        addList(request.record.plan, blocks);
        return;
    }
    for (const auto& priority : priorities) {
        blocks.emplace_back(Heading{
            2, "Priority " + std::to_string(priority.number.value()) + ": " + priority.title});
        if (!priority.description.empty())
            blocks.emplace_back(Paragraph{asSentence(priority.description)});
        const auto results = resultsOf(request.scorecard, priority.number);
        addFigures(request, priority, results, blocks);
        addCommentaries(request, results, blocks);
        addMilestones(request, priority, blocks);
    }
}

} // namespace outturn::report::parts
