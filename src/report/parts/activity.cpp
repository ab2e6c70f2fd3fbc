#include <domain/measure/figure.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

std::string figure(const IndicatorResult& result, Decimal value)
{
    return figureText(value, result.indicator.unit, result.indicator.decimals);
}

/// The figure; that of another year, with its year, where this one has none.
std::string figureShown(const IndicatorResult& result)
{
    if (result.rating.status == RagStatus::Suppressed)
        return "withheld";
    if (result.rating.outturn)
        return figure(result, *result.rating.outturn);
    for (auto point = result.trajectory.rbegin(); point != result.trajectory.rend(); ++point)
        if (point->outturn)
            return figure(result, *point->outturn) + "\n" + point->year.label();
    return "none entered";
}

/// What the figure is of, in words and in counts: "Children targeted in six schools", "33 of 100".
std::string base(const IndicatorResult& result)
{
    auto text = capitalised(result.indicator.base);
    if (result.rating.outturn && result.outturn->cohort && result.outturn->cohort->numerator())
        text += (text.empty() ? "" : "\n") +
            numberText(Decimal::whole(*result.outturn->cohort->numerator()), 0) + " of " +
            numberText(Decimal::whole(result.outturn->cohort->denominator()), 0);
    return text.empty() ? "Not stated" : text;
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

std::string commentLine(const IndicatorResult& result)
{
    if (!result.outturn || result.outturn->comment.empty())
        return {};
    return "\nComment: " + sentence(result.outturn->comment);
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

    Table table{
        .caption = "Activity in " + request.scorecard.point.year.label() + ", or in the year given",
        .columns =
            {{"What was done", Alignment::Left, 70},
             {"Figure", Alignment::Right, 26},
             {"What it is of", Alignment::Left, 78}},
        .rows = {}};
    if (hasRange)
        table.columns.push_back({"Expected", Alignment::Left, 34});
    for (const auto* result : activity) {
        std::vector<Cell> row{
            {result->indicator.name + '\n' + result->indicator.code.text(), {}},
            {figureShown(*result), {}},
            {base(*result) + commentLine(*result), {}}};
        if (hasRange)
            row.push_back({expected(*result), {}});
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(numbered(
        "Counts of what was done, each with what it is out of. They have no target and are not "
        "rated."));
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::parts
