#include <domain/measure/figure.h>
#include <domain/rating/year_standing.h>
#include <report/parts/parts.h>
#include <report/parts/traces.h>
#include <report/parts/wording.h>

#include <algorithm>
#include <set>

namespace outturn::report::parts {

namespace {

/// What a figure is in words: "Per cent of pupils, higher is better".
std::string kindOfFigure(const Indicator& indicator)
{
    std::string text = unitHeading(indicator.unit);
    switch (indicator.polarity) {
    case Polarity::Higher:
        return text + "; higher is better";
    case Polarity::Lower:
        return text + "; lower is better";
    case Polarity::Closest:
        return text + "; closest to the target is best";
    }
    return text;
}

std::string measureText(const ReportRequest& request, const Indicator& indicator)
{
    if (!indicator.measure)
        return {};
    const auto* measure = findMeasure(request.record.measures, *indicator.measure);
    if (measure == nullptr)
        return indicator.measure->text();
    return measure->name + " (" + measure->code.text() + ")" +
        (measure->definition.empty() ? "" : "\n" + sentence(measure->definition));
}

std::string figureOr(
    const std::optional<Decimal>& value, const Indicator& indicator, const std::string& otherwise)
{
    return value ? numberText(*value, indicator.decimals) : otherwise;
}

std::string outturnText(const YearStanding& standing, const Indicator& indicator)
{
    if (standing.rating.status == RagStatus::Suppressed)
        return "withheld";
    auto text = figureOr(standing.rating.outturn, indicator, "none");
    if (standing.outturn && standing.outturn->stage != Stage::Validated)
        text += '\n' + std::string(toCode(standing.outturn->stage));
    return text;
}

Cell figureCell(const YearStanding& standing, const Indicator& indicator)
{
    const bool isTold = standing.outturn && standing.rating.status != RagStatus::Suppressed;
    return {
        outturnText(standing, indicator), {}, isTold ? traceId(*standing.outturn) : std::string()};
}

std::string varianceText(const Rating& rating, const Indicator& indicator)
{
    return rating.variance ? signedText(*rating.variance, indicator.decimals) : "n/a";
}

} // namespace

void addIndicatorDetails(const ReportRequest& request, Blocks& blocks)
{
    const auto* result = indicatorOf(request);
    if (result == nullptr)
        return;
    const auto& indicator = result->indicator;
    const auto row = [&](const char* term, const std::string& text) {
        if (!text.empty())
            addParticular(term, text, blocks);
    };
    const auto* priority = findPriority(request.record.plan, indicator.priority);
    row("Priority",
        std::to_string(indicator.priority.value()) +
            (priority == nullptr ? "" : ". " + priority->title));
    row("Definition", indicator.definition.empty() ? "" : sentence(indicator.definition));
    row("Measure", measureText(request, indicator));
    row("Figures",
        kindOfFigure(indicator) +
            (result->minimum ? "; the council's own minimum is " +
                     figureText(*result->minimum, indicator.unit, indicator.decimals)
                             : std::string()));
    row("Of", capitalised(indicator.base));
    row("Rating",
        std::string(ragWord(result->rating.status)) + ", on the results of " +
            request.scorecard.point.year.label() + " as known on " + request.date.label());
    addCommentaryText(request, *result, blocks);
}

void addIndicatorYears(const ReportRequest& request, Blocks& blocks)
{
    const auto* result = indicatorOf(request);
    if (result == nullptr || result->trajectory.empty())
        return;
    const auto& indicator = result->indicator;
    if (request.form.hasCharts)
        addChart(request, *result, FigureHeight::Low, blocks);
    Table table{
        .caption = indicator.name + " year by year (" + unitHeading(indicator.unit) + ")",
        .columns =
            {{"Year", Alignment::Left, 24},
             {"Outturn", Alignment::Right, 30},
             {"Target", Alignment::Right, 26},
             {"Variance", Alignment::Right, 26},
             {"Benchmark", Alignment::Right, 30},
             {"RAG", Alignment::Left, 34}},
        .rows = {}};
    for (const auto& point : result->trajectory) {
        auto at = request.scorecard.point;
        at.year = point.year;
        const auto standing = standingInYear(request.record, indicator, at);
        table.rows.push_back(
            {{point.year.label(), {}},
             figureCell(standing, indicator),
             {figureOr(
                  point.target,
                  indicator,
                  indicator.targets.contains(point.year) ? "unresolved" : "none"),
              {}},
             {varianceText(standing.rating, indicator), {}},
             {figureOr(point.benchmark, indicator, "none"), {}},
             {.text = {}, .rag = standing.rating.status}});
    }
    blocks.emplace_back(std::move(table));
}

void addIndicatorScopes(const ReportRequest& request, Blocks& blocks)
{
    const auto* result = indicatorOf(request);
    if (result == nullptr)
        return;
    const auto year = request.scorecard.point.year;
    std::set<Scope> scopes;
    for (const auto& outturn : request.record.outturns)
        if (outturn.indicator == result->indicator.code && outturn.year == year &&
            outturn.scope != request.scorecard.point.scope)
            scopes.insert(outturn.scope);
    if (scopes.empty())
        return;
    Table table{
        .caption = "Figures of " + year.label() + " within the council",
        .columns =
            {{"Of", Alignment::Left, 70},
             {"Outturn", Alignment::Right, 30},
             {"Variance", Alignment::Right, 30},
             {"RAG", Alignment::Left, 34}},
        .rows = {}};
    for (const auto& scope : scopes) {
        const auto standing = standingInYear(
            request.record,
            result->indicator,
            {.year = year, .scope = scope, .asAt = request.scorecard.point.asAt});
        const std::string kind(toCode(scope.kind()));
        table.rows.push_back(
            {{scope.kind() == ScopeKind::Council ? "The council"
                                                 : capitalised(kind) + " " + scope.name(),
              {}},
             figureCell(standing, result->indicator),
             {varianceText(standing.rating, result->indicator), {}},
             {.text = {}, .rag = standing.rating.status}});
    }
    blocks.emplace_back(std::move(table));
}

void addIndicatorLinks(const ReportRequest& request, Blocks& blocks)
{
    const auto* result = indicatorOf(request);
    if (result == nullptr)
        return;
    const auto& plan = request.record.plan;
    const auto& indicator = result->indicator;
    BulletList list;
    for (const auto& milestone : plan.milestones)
        if (milestone.indicator == indicator.code)
            list.items.push_back(
                "Milestone " + std::to_string(milestone.priority.value()) + milestone.letter +
                (milestone.due ? ", due " + milestone.due->label() : "") + ": " +
                sentence(milestone.text));
    // Many that serve everything would fill the page with what every other sheet says, too.
    constexpr std::ptrdiff_t fewEnough = 3;
    const bool areFew = std::ranges::count_if(plan.actions, [&](const Action& action) {
                            return servesAll(plan, action);
                        }) <= fewEnough;
    std::vector<std::string> ofAll;
    for (const auto* action : actionsOf(plan, indicator.priority))
        if (!areFew && servesAll(plan, *action))
            ofAll.push_back(action->code.text());
        else
            list.items.push_back(
                "Action " + action->code.text() + " (" + wordsOf(toCode(action->status)) +
                "): " + sentence(action->title));
    if (!ofAll.empty())
        list.items.push_back("Actions " + joined(ofAll) + ", which serve every priority.");
    for (const auto& risk : plan.risks)
        if (std::ranges::find(risk.indicators, indicator.code) != risk.indicators.end())
            list.items.push_back(
                "Risk " + risk.code.text() + ": " +
                (risk.descriptions.empty() ? "not described."
                                           : sentence(risk.descriptions.front())));
    if (!list.items.empty())
        blocks.emplace_back(std::move(list));
}

} // namespace outturn::report::parts
