#include <domain/measure/figure.h>
#include <domain/rating/cohort_arithmetic.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

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

const Commentary* answerOn(const ReportRequest& request, const CommentarySubject& subject)
{
    if (request.of == nullptr)
        return nullptr;
    const auto& subjects = request.of->content.subjects;
    const auto found = std::ranges::find_if(
        subjects, [&](const ReviewedSubject& each) { return each.request.subject == subject; });
    return found == subjects.end() ? nullptr : &found->commentary;
}

void addAnswer(const ReportRequest& request, const Commentary& commentary, Blocks& blocks)
{
    const bool isOver = request.of != nullptr && request.of->signOff;
    const auto none = isOver ? "Not answered." : "Not answered yet.";
    if (isEmpty(commentary)) {
        blocks.emplace_back(Paragraph{.text = none, .lead = "Commentary:"});
        return;
    }
    const auto add = [&](const char* lead, const std::string& text) {
        blocks.emplace_back(Paragraph{.text = text.empty() ? none : sentence(text), .lead = lead});
    };
    add("What happened:", commentary.whatHappened);
    add("Why:", commentary.why);
    add("What is being done:", commentary.whatIsBeingDone);
    add("By when:", commentary.byWhen ? commentary.byWhen->label() : "");
}

void addCommentary(
    const ReportRequest& request, const IndicatorResult& result, int level, Blocks& blocks)
{
    blocks.emplace_back(Heading{
        level, std::string(ragWord(result.rating.status)) + ": " + nameAndCode(result.indicator)});
    addCommentaryText(request, result, blocks);
    if (request.form.hasCharts)
        addChart(request, result, FigureHeight::Usual, blocks);
}

void addCommentaryText(const ReportRequest& request, const IndicatorResult& result, Blocks& blocks)
{
    const auto& indicator = result.indicator;
    const auto& rating = result.rating;
    blocks.emplace_back(Paragraph{asSentence(rating.reason)});
    if (result.cohort)
        blocks.emplace_back(Paragraph{.text = inWholeNumbers(result), .lead = "In whole numbers:"});
    if (result.chance && rating.target)
        blocks.emplace_back(
            Paragraph{.text = chanceNote(result, *rating.target), .lead = "Chance:"});
    if (const auto* answered = answerOn(request, indicator.code))
        addAnswer(request, *answered, blocks);
    else
        blocks.emplace_back(Paragraph{.text = comment(result), .lead = "Adviser's comment:"});
    blocks.emplace_back(Paragraph{.text = accountable(request, indicator), .lead = "Accountable:"});
}

} // namespace outturn::report::parts
