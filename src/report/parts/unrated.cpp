#include <domain/measure/figure.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>
#include <utility>

namespace outturn::report::parts {

namespace {

std::string ownFigure(const IndicatorResult& result)
{
    if (result.rating.status == RagStatus::Suppressed)
        return "withheld";
    if (!result.rating.outturn)
        return "none";
    return figureText(*result.rating.outturn, result.indicator.unit, result.indicator.decimals);
}

std::string why(const IndicatorResult& result)
{
    auto text = asSentence(result.rating.reason);
    if (result.outturn && !result.outturn->comment.empty())
        text += "\nComment: " + asSentence(result.outturn->comment);
    return text;
}

bool hasFigure(const IndicatorResult& result)
{
    return result.outturn.has_value();
}

/// A few by name, more by code, since names would fill the page.
std::string which(const std::vector<const Indicator*>& indicators, int total)
{
    constexpr std::size_t few = 3;
    if (static_cast<int>(indicators.size()) == total && total > 1)
        return "all of them.";
    std::vector<std::string> names;
    names.reserve(indicators.size());
    for (const auto* indicator : indicators)
        names.push_back(
            indicators.size() <= few ? nameAndCode(*indicator) : indicator->code.text());
    if (names.size() <= few)
        return joined(names) + ".";
    return counted(static_cast<int>(names.size()), "indicator") + ": " + joined(names) + ".";
}

/// Those with no figure share few reasons: each reason once, with the indicators it holds for.
void addWithoutFigure(const Scorecard& scorecard, Blocks& blocks)
{
    std::vector<std::pair<std::string, std::vector<const Indicator*>>> reasons;
    for (const auto& result : scorecard.indicators) {
        if (isColour(result.rating.status) || hasFigure(result) || result.indicator.activity)
            continue;
        const auto reason = why(result);
        auto found = std::ranges::find(reasons, reason, [](const auto& r) { return r.first; });
        if (found == reasons.end())
            found = reasons.insert(found, {reason, {}});
        found->second.push_back(&result.indicator);
    }
    for (const auto& [reason, indicators] : reasons)
        blocks.emplace_back(
            numbered(reason + " This holds for " + which(indicators, scorecard.counts.total())));
}

/// Those with a figure that cannot be set against a target, one by one.
void addWithFigure(const Scorecard& scorecard, Blocks& blocks)
{
    Table table{
        .caption = "Figures for " + scorecard.point.year.label() + " that are not rated",
        .columns =
            {{"Indicator", Alignment::Left, 60},
             {"Figure", Alignment::Right, 20},
             {"Status", Alignment::Left, 24},
             {"Why", Alignment::Left, 70}},
        .rows = {}};
    for (const auto& result : scorecard.indicators)
        if (!isColour(result.rating.status) && hasFigure(result) && !result.indicator.activity)
            table.rows.push_back(
                {{result.indicator.name + '\n' + result.indicator.code.text(), {}},
                 {ownFigure(result), {}},
                 {.text = {}, .rag = result.rating.status},
                 {why(result), {}}});
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

} // namespace

void addUnrated(const ReportRequest& request, Blocks& blocks)
{
    const auto& scorecard = request.scorecard;
    const int unrated = unratedOf(scorecard.counts);
    if (unrated == 0)
        return;
    const auto total = counted(scorecard.counts.total(), "indicator");
    const auto standing = unrated == scorecard.counts.total()
        ? (unrated == 1 ? "The only indicator is" : "None of the " + total + " is")
        : "Of " + total + ", " + std::to_string(unrated) + ' ' + std::string(isOrAre(unrated));
    blocks.emplace_back(numbered(
        standing + (unrated == scorecard.counts.total() && unrated > 1 ? "" : " not") +
        " rated. A figure that cannot be set against its target is given no colour, and is "
        "never estimated."));
    addWithoutFigure(scorecard, blocks);
    addWithFigure(scorecard, blocks);
}

} // namespace outturn::report::parts
