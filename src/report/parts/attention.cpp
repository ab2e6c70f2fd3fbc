#include <domain/measure/figure.h>
#include <domain/rating/accountability.h>
#include <domain/rating/attention.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

std::string offBy(const IndicatorResult& result, const AttentionItem& item)
{
    if (!item.offBy)
        return "on target or not rated";
    auto text = differenceText(*item.offBy, result.indicator.unit, result.indicator.decimals);
    if (item.steps)
        text += "\n" + item.steps->text(1) +
            (*item.steps == Decimal::whole(1) ? " year" : " years") + " of planned progress";
    return text;
}

std::string travelWord(const IndicatorResult& result)
{
    switch (result.direction.travel) {
    case Travel::Improved:
        return "\u25B2\u00A0Improved";
    case Travel::Declined:
        return "\u25BC\u00A0Declined";
    case Travel::Unchanged:
        return "\u25BA\u00A0Unchanged";
    case Travel::None:
        break;
    }
    return "none";
}

std::string answering(const ReportRequest& request, const Indicator& indicator)
{
    const auto post = accountablePost(request.record.plan, indicator);
    return post ? postAtDate(request, *post) : "Nobody is named";
}

} // namespace

void addAttention(const ReportRequest& request, Blocks& blocks)
{
    const auto& scorecard = request.scorecard;
    auto items = needsAttention(scorecard);
    const bool gotNoneWorse = items.empty();
    // What is on target is not pressing, even where it got worse: the headlines tell of that.
    std::erase_if(items, [&](const AttentionItem& item) {
        return scorecard.indicators[item.indicator].rating.status == RagStatus::Green;
    });
    if (items.empty()) {
        if (hasOutturns(scorecard))
            blocks.emplace_back(numbered(
                gotNoneWorse
                    ? "No indicator is red or amber, and none got worse since the year before."
                    : "No indicator is red or amber."));
        return;
    }
    Table table{
        .caption = "What needs attention, the most pressing first",
        .columns =
            {{"Indicator", Alignment::Left, 70},
             {"RAG", Alignment::Left, 22},
             {"Off target by", Alignment::Left, 44},
             {"Direction", Alignment::Left, 26},
             {"Accountable", Alignment::Left, 50}},
        .rows = {}};
    for (const auto& item : items) {
        const auto& result = scorecard.indicators[item.indicator];
        table.rows.push_back(
            {{result.indicator.name + '\n' + result.indicator.code.text(), {}},
             {.text = {}, .rag = result.rating.status},
             {offBy(result, item), {}},
             {travelWord(result), {}},
             {answering(request, result.indicator), {}}});
    }
    blocks.emplace_back(std::move(table));
}

void addAccountability(const ReportRequest& request, Blocks& blocks)
{
    const auto& scorecard = request.scorecard;
    if (scorecard.counts.total() == 0)
        return;
    Table table{
        .caption = "Who answers for the indicators, and how they stand",
        .columns =
            {{"Post", Alignment::Left, 78},
             {"Green", Alignment::Right, 16},
             {"Amber", Alignment::Right, 16},
             {"Red", Alignment::Right, 16},
             {"Not rated", Alignment::Right, 20},
             {"Got worse", Alignment::Right, 20}},
        .rows = {}};
    for (const auto& standing : standingByPost(request.record.plan, scorecard)) {
        const auto number = [](int count) {
            return Cell{std::to_string(count), {}};
        };
        table.rows.push_back(
            {{standing.post ? postAtDate(request, *standing.post) : "Nobody is named", {}},
             number(standing.counts.of(RagStatus::Green)),
             number(standing.counts.of(RagStatus::Amber)),
             number(standing.counts.of(RagStatus::Red)),
             number(unratedOf(standing.counts)),
             number(standing.gotWorse)});
    }
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::parts
