#include <domain/measure/figure.h>
#include <domain/rating/cohort_arithmetic.h>
#include <report/committee/parts.h>
#include <report/committee/wording.h>

namespace outturn::report::committee {

namespace {

std::string comment(const IndicatorResult& result)
{
    if (!result.outturn || result.outturn->comment.empty())
        return "No commentary has been entered.";
    return asSentence(capitalised(result.outturn->comment));
}

std::string accountable(const ReportRequest& request, const Indicator& indicator)
{
    const auto post = accountablePost(request.record.plan, indicator);
    return post ? postAtDate(request, *post) + "." : "The plan names nobody.";
}

std::string inWholeNumbers(const IndicatorResult& result)
{
    const auto& indicator = result.indicator;
    return cohortSentence(
        *result.cohort,
        indicator.unit,
        indicator.polarity,
        indicator.decimals,
        result.rating.target);
}

/// Whether the difference from the target could be chance, beside the rating and apart from it.
std::string chanceNote(const IndicatorResult& result, Decimal target)
{
    const auto& interval = *result.chance;
    const auto text = [&](Decimal value) {
        return figureText(value, result.indicator.unit, result.indicator.decimals);
    };
    return "With numbers of this size, chance alone could put the figure anywhere from " +
        text(interval.low) + " to " + text(interval.high) + " (95% interval); the target of " +
        text(target) + " lies " + (isWithinChance(interval, target) ? "inside" : "outside") +
        " that range. This is shown and is not used in the rating.";
}

} // namespace

void addCommentary(const ReportRequest& request, const IndicatorResult& result, Blocks& blocks)
{
    const auto& indicator = result.indicator;
    const auto& rating = result.rating;
    blocks.emplace_back(
        Heading{3, std::string(ragWord(rating.status)) + ": " + nameAndCode(indicator)});
    blocks.emplace_back(Paragraph{asSentence(rating.reason)});
    if (result.cohort)
        blocks.emplace_back(Paragraph{.text = inWholeNumbers(result), .lead = "In whole numbers:"});
    if (result.chance && rating.target)
        blocks.emplace_back(
            Paragraph{.text = chanceNote(result, *rating.target), .lead = "Chance:"});
    blocks.emplace_back(Paragraph{.text = comment(result), .lead = "Adviser's comment:"});
    blocks.emplace_back(Paragraph{.text = accountable(request, indicator), .lead = "Accountable:"});
}

} // namespace outturn::report::committee
