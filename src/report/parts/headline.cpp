#include <domain/measure/figure.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

Table statusTable(const StatusCounts& counts)
{
    Table table{
        .caption = "Indicators in each status",
        .columns = {{"Status", Alignment::Left, 3}, {"Indicators", Alignment::Right, 2}},
        .rows = {},
        .widthPercent = 45};
    for (const auto& [status, code] : EnumCodes<RagStatus>::table)
        if (isColour(status) || counts.of(status) > 0)
            table.rows.push_back(
                {{.text = {}, .rag = status}, {std::to_string(counts.of(status)), {}}});
    table.rows.push_back({{"All indicators", {}}, {std::to_string(counts.total()), {}}});
    return table;
}

Table priorityTable(const std::vector<PriorityResult>& priorities)
{
    Table table{
        .caption = "Indicators in each status by priority, with the worst of them",
        .columns =
            {{"Priority", Alignment::Left, 52},
             {"Green", Alignment::Right, 9},
             {"Amber", Alignment::Right, 9},
             {"Red", Alignment::Right, 9},
             {"Not rated", Alignment::Right, 12},
             {"Worst", Alignment::Left, 18}},
        .rows = {}};
    for (const auto& [priority, counts] : priorities) {
        const auto number = [&](int count) {
            return Cell{std::to_string(count), {}};
        };
        table.rows.push_back(
            {{std::to_string(priority.number.value()) + ". " + priority.title, {}},
             number(counts.of(RagStatus::Green)),
             number(counts.of(RagStatus::Amber)),
             number(counts.of(RagStatus::Red)),
             number(unratedOf(counts)),
             counts.total() == 0 ? Cell{"No indicators", {}}
                                 : Cell{.text = {}, .rag = counts.worst()}});
    }
    return table;
}

std::string figureOf(const IndicatorResult& result, Decimal value)
{
    return figureText(value, result.indicator.unit, result.indicator.decimals);
}

std::string againstTarget(const IndicatorResult& result)
{
    const auto& rating = result.rating;
    if (!rating.outturn || !rating.target)
        return nameAndCode(result.indicator) + ": " + rating.reason;
    return nameAndCode(result.indicator) + ": " + figureOf(result, *rating.outturn) +
        " against a target of " + figureOf(result, *rating.target) + ".";
}

std::string sinceYearBefore(const IndicatorResult& result)
{
    const auto& direction = result.direction;
    if (!direction.previous || !result.rating.outturn)
        return nameAndCode(result.indicator) + ".";
    return nameAndCode(result.indicator) + ": from " + figureOf(result, *direction.previous) +
        " to " + figureOf(result, *result.rating.outturn) + ".";
}

void addRed(const Scorecard& scorecard, Blocks& blocks)
{
    BulletList list;
    for (const auto& result : scorecard.indicators)
        if (result.rating.status == RagStatus::Red)
            list.items.push_back(againstTarget(result));
    if (list.items.empty()) {
        blocks.emplace_back(numbered("No indicator is red."));
        return;
    }
    blocks.emplace_back(
        numbered(list.items.size() == 1 ? "The red indicator is:" : "The red indicators are:"));
    blocks.emplace_back(std::move(list));
}

void addDeclined(const Scorecard& scorecard, Blocks& blocks)
{
    BulletList list;
    for (const auto& result : scorecard.indicators)
        if (result.direction.travel == Travel::Declined)
            list.items.push_back(sinceYearBefore(result));
    if (list.items.empty())
        return;
    blocks.emplace_back(numbered(
        std::string(list.items.size() == 1 ? "The indicator" : "The indicators") +
        " that declined against the year before, whatever the rating:"));
    blocks.emplace_back(std::move(list));
}

/// "1 late, 2 on track".
std::string standingOf(const std::vector<const Action*>& actions)
{
    std::string text;
    for (const auto status : worstFirst) {
        const auto count = std::ranges::count(actions, status, &Action::status);
        if (count > 0)
            text +=
                (text.empty() ? "" : ", ") + std::to_string(count) + ' ' + wordsOf(toCode(status));
    }
    return text.empty() ? "no action serves it" : text;
}

/// A plan without indicators is told by its actions.
void addActionsInstead(const ReportRequest& request, Blocks& blocks)
{
    const auto& plan = request.record.plan;
    blocks.emplace_back(numbered(
        plan.actions.empty()
            ? "The plan sets no indicators yet, so no figure can be rated."
            : "The plan sets no indicators yet, so no figure can be rated; how far it has come is "
              "told by its actions. " +
                standingText(plan.actions) + "."));
    const bool isSameForAll =
        std::ranges::all_of(plan.actions, [&](const Action& a) { return servesAll(plan, a); });
    if (plan.priorities.empty() || plan.actions.empty() || isSameForAll)
        return;
    Table table{
        .caption = "Actions by priority",
        .columns =
            {{"Priority", Alignment::Left, 60},
             {"Actions", Alignment::Right, 14},
             {"How they stand", Alignment::Left, 80}},
        .rows = {}};
    for (const auto& priority : plan.priorities) {
        const auto actions = actionsOf(plan, priority.number);
        table.rows.push_back(
            {{std::to_string(priority.number.value()) + ". " + priority.title, {}},
             {std::to_string(actions.size()), {}},
             {standingOf(actions), {}}});
    }
    blocks.emplace_back(std::move(table));
}

} // namespace

void addHeadline(const ReportRequest& request, Blocks& blocks)
{
    const auto& scorecard = request.scorecard;
    const int total = scorecard.counts.total();
    if (total == 0) {
        addActionsInstead(request, blocks);
        return;
    }
    blocks.emplace_back(numbered(standingText(scorecard.counts) + "."));
    if (hasOutturns(scorecard)) {
        addRed(scorecard, blocks);
        addDeclined(scorecard, blocks);
    } else {
        blocks.emplace_back(
            numbered("No outturn has been entered for " + scorecard.point.year.label() + "."));
        return; // tables of nought say nothing
    }
    blocks.emplace_back(statusTable(scorecard.counts));
    if (!scorecard.priorities.empty())
        blocks.emplace_back(priorityTable(scorecard.priorities));
}

} // namespace outturn::report::parts
