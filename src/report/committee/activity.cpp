#include <domain/measure/figure.h>
#include <report/committee/parts.h>
#include <report/committee/wording.h>

#include <algorithm>

namespace outturn::report::committee {

namespace {

std::string figure(const IndicatorResult& result, Decimal value)
{
    return figureText(value, result.indicator.unit, result.indicator.decimals);
}

std::string withBase(const IndicatorResult& result, Decimal value)
{
    const auto& indicator = result.indicator;
    const auto text = figure(result, value);
    if (indicator.base.empty())
        return text;
    return isShare(indicator.unit) ? text + " of " + indicator.base
                                   : text + "\n" + capitalised(indicator.base);
}

/// The figure with what it is of, "33% of children targeted in six schools"; that of another year,
/// with its year, where this one has none.
std::string figureWithBase(const IndicatorResult& result)
{
    if (result.rating.status == RagStatus::Suppressed)
        return "withheld";
    if (!result.rating.outturn) {
        for (auto point = result.trajectory.rbegin(); point != result.trajectory.rend(); ++point)
            if (point->outturn)
                return withBase(result, *point->outturn) + "\n" + point->year.label();
        return "none entered";
    }
    auto text = withBase(result, *result.rating.outturn);
    if (result.outturn->cohort && result.outturn->cohort->numerator())
        text += "\n" + std::to_string(*result.outturn->cohort->numerator()) + " of " +
            std::to_string(result.outturn->cohort->denominator());
    return text;
}

std::string expected(const IndicatorResult& result)
{
    const auto& [lower, upper] = *result.indicator.activity;
    if (lower && upper)
        return figure(result, *lower) + " to " + figure(result, *upper);
    if (lower)
        return "at least " + figure(result, *lower);
    return upper ? "at most " + figure(result, *upper) : "not set";
}

std::string comment(const IndicatorResult& result)
{
    return result.outturn ? asSentence(capitalised(result.outturn->comment)) : std::string();
}

} // namespace

void addActivity(const ReportRequest& request, Blocks& blocks)
{
    std::vector<const IndicatorResult*> activity;
    for (const auto& result : request.scorecard.indicators)
        if (result.indicator.activity)
            activity.push_back(&result);
    if (activity.empty())
        return;
    const bool hasRange = std::ranges::any_of(activity, [](const IndicatorResult* r) {
        return r->indicator.activity->lower || r->indicator.activity->upper;
    });
    const bool hasComment = std::ranges::any_of(
        activity, [](const IndicatorResult* r) { return !comment(*r).empty(); });

    Table table{
        .caption = "Activity in " + request.scorecard.point.year.label() + ", or in the year given",
        .columns = {{"What was done", Alignment::Left, 70}, {"Figure", Alignment::Left, 60}},
        .rows = {}};
    if (hasRange)
        table.columns.push_back({"Expected", Alignment::Left, 34});
    if (hasComment)
        table.columns.push_back({"Comment", Alignment::Left, 60});
    for (const auto* result : activity) {
        std::vector<Cell> row{
            {result->indicator.name + '\n' + result->indicator.code.text(), {}},
            {figureWithBase(*result), {}}};
        if (hasRange)
            row.push_back({expected(*result), {}});
        if (hasComment)
            row.push_back({comment(*result), {}});
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(Heading{1, "Activity"});
    blocks.emplace_back(numbered(
        "Counts of what was done, each with what it is out of. They have no target and are not "
        "rated."));
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::committee
