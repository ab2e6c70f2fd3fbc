#include <domain/measure/figure.h>
#include <report/committee/parts.h>
#include <report/committee/wording.h>

namespace outturn::report::committee {

namespace {

std::string figureShown(const IndicatorResult& result)
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

} // namespace

void addUnrated(const ReportRequest& request, Blocks& blocks)
{
    const auto& scorecard = request.scorecard;
    if (scorecard.counts.total() == 0)
        return;
    blocks.emplace_back(Heading{1, "What cannot be rated, and why"});
    const int unrated = unratedOf(scorecard.counts);
    if (unrated == 0) {
        blocks.emplace_back(numbered("Every indicator is rated."));
        return;
    }
    blocks.emplace_back(numbered(
        "Of " + counted(scorecard.counts.total(), "indicator") + ", " + std::to_string(unrated) +
        ' ' + std::string(isOrAre(unrated)) +
        " not rated. A figure that cannot be set against its target is given no colour, and is "
        "never estimated."));
    Table table{
        .caption = "Indicators without a rating for " + scorecard.point.year.label(),
        .columns =
            {{"Indicator", Alignment::Left, 60},
             {"Figure", Alignment::Right, 20},
             {"Status", Alignment::Left, 22},
             {"Why", Alignment::Left, 72}},
        .rows = {}};
    for (const auto& result : scorecard.indicators) {
        if (isColour(result.rating.status))
            continue;
        table.rows.push_back(
            {{result.indicator.name + '\n' + result.indicator.code.text(), {}},
             {figureShown(result), {}},
             {.text = {}, .rag = result.rating.status},
             {why(result), {}}});
    }
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::committee
