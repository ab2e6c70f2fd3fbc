#include <domain/measure/figure.h>
#include <domain/outturn/source.h>
#include <domain/rating/policy.h>
#include <report/parts/parts.h>
#include <report/parts/traces.h>
#include <report/parts/wording.h>

#include <algorithm>
#include <optional>
#include <set>

namespace outturn::report::parts {

namespace {

std::string measureOf(const IndicatorResult& result)
{
    const auto& measure =
        result.outturn->measure ? result.outturn->measure : result.indicator.measure;
    return measure ? measure->text() : "not named";
}

std::string enteredOn(const Outturn& outturn)
{
    constexpr std::size_t dayLength = 10;
    if (outturn.enteredAt.empty())
        return "not recorded";
    return Date::parse(outturn.enteredAt.substr(0, dayLength)).label();
}

/// The source of all figures where that is one and the same.
std::optional<std::string> commonSource(const Scorecard& scorecard)
{
    std::set<std::string> sources;
    for (const auto& result : scorecard.indicators)
        if (result.outturn)
            sources.insert(sourceText(result.outturn->source));
    if (sources.size() != 1 || *sources.begin() == sourceText({}))
        return std::nullopt;
    return *sources.begin();
}

/// A figure for a narrow cell: "76.0%", "34.5 pp", "1,704 pupils".
std::string shortFigure(Decimal value, const Indicator& indicator)
{
    if (indicator.unit == Unit::PercentagePoints)
        return numberText(value, indicator.decimals) + " " + unitHeading(indicator.unit);
    return figureText(value, indicator.unit, indicator.decimals);
}

Table sourceTable(const Scorecard& scorecard)
{
    Table table{
        .caption = "The source of each figure for " + scorecard.point.year.label(),
        .columns =
            {{"Indicator", Alignment::Left, 34},
             {"Figure", Alignment::Right, 24},
             {"Stage", Alignment::Left, 22},
             {"Measure", Alignment::Left, 38}},
        .rows = {}};
    const bool hasSources = !commonSource(scorecard);
    if (hasSources)
        table.columns.push_back({"Source", Alignment::Left, 54});
    // A plan document does not keep when a figure was entered; a plan file always does.
    const bool hasDates = std::ranges::any_of(scorecard.indicators, [](const IndicatorResult& r) {
        return r.outturn && !r.outturn->enteredAt.empty();
    });
    if (hasDates)
        table.columns.push_back({"Entered", Alignment::Left, 34});
    for (const auto& result : scorecard.indicators) {
        if (!result.outturn)
            continue;
        const auto& outturn = *result.outturn;
        const auto& value = result.rating.outturn;
        table.rows.push_back(
            {{result.indicator.code.text(), {}},
             {value ? shortFigure(*value, result.indicator) : "withheld",
              {},
              value ? traceId(outturn) : std::string()},
             {std::string(toCode(outturn.stage)), {}},
             {measureOf(result), {}}});
        if (hasSources)
            table.rows.back().push_back({sourceText(outturn.source), {}});
        if (hasDates)
            table.rows.back().push_back({enteredOn(outturn), {}});
    }
    return table;
}

/// Where the introduction tells the rule, or else the rule itself.
std::string ruleText(const ReportRequest& request)
{
    const auto& parts = request.form.parts;
    if (std::ranges::find(parts, ReportPart::Introduction, &TemplatePart::part) != parts.end())
        return "the rule in the introduction";
    return "the plan's rule (" + policyText(request.record.plan.policy) + ")";
}

} // namespace

void addSources(const ReportRequest& request, Blocks& blocks)
{
    const bool hasFigures = std::ranges::any_of(
        request.scorecard.indicators, [](const auto& r) { return r.outturn.has_value(); });
    if (hasFigures) {
        blocks.emplace_back(numbered(
            "Every figure in this report can be traced to the entry below that it rests on. The "
            "ratings follow from these figures, the plan's targets and " +
            ruleText(request) + ", and from nothing else."));
        if (const auto source = commonSource(request.scorecard))
            blocks.emplace_back(numbered(
                isEnteredByHand(*source)
                    ? "All figures were entered by hand by officers; no publication is named for "
                      "them."
                    : "All figures come from one source: " + asSentence(*source)));
        blocks.emplace_back(sourceTable(request.scorecard));
    } else if (!request.record.plan.indicators.empty()) {
        blocks.emplace_back(numbered(
            "No outturn has been entered for " + request.scorecard.point.year.label() +
            ", so there is no source to give."));
    }
    blocks.emplace_back(numbered(
        request.auditHead.empty()
            ? "This report was made from a plan document, which keeps no audit trail."
            : "The plan file's audit trail stood at " + request.auditHead +
                " when this report was made. Verifying the file shows whether that entry and all "
                "before it are unchanged."));
}

} // namespace outturn::report::parts
