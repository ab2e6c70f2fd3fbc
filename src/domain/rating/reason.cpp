#include <domain/measure/figure.h>
#include <domain/rating/rating.h>
#include <domain/rating/reason.h>

namespace outturn {
namespace {

std::string figure(const ReasonParts& parts, Decimal value)
{
    return figureText(value, parts.indicator.unit, parts.indicator.decimals);
}

std::string difference(const ReasonParts& parts, Decimal value)
{
    return differenceText(value, parts.indicator.unit, parts.indicator.decimals);
}

std::string targetText(const ReasonParts& parts)
{
    const std::string year = "the " + parts.year.label() + " target";
    if (parts.targetExplanation.empty())
        return year + " of " + figure(parts, parts.target);
    return year + " (" + parts.targetExplanation + ")";
}

std::string metText(const ReasonParts& parts, Decimal shortBy)
{
    if (shortBy.isZero())
        return " meets " + targetText(parts) + " exactly";
    return " meets " + targetText(parts) + " with " + difference(parts, shortBy) + " to spare";
}

std::string missedText(const ReasonParts& parts, Decimal shortBy)
{
    if (shortBy.isZero())
        return " is level with " + targetText(parts) + ", which has to be beaten";
    const std::string size = " is " + difference(parts, shortBy);
    switch (parts.indicator.polarity) {
    case Polarity::Higher:
        return size + " short of " + targetText(parts);
    case Polarity::Lower:
        return size + " above " + targetText(parts);
    case Polarity::Closest:
        break;
    }
    return size + " away from " + targetText(parts);
}

std::string minimumText(const ReasonParts& parts)
{
    return (parts.status == RagStatus::Red ? " and worse than the minimum of "
                                           : " but no worse than the minimum of ") +
        figure(parts, *parts.minimum);
}

std::string previousYearText(const ReasonParts& parts)
{
    if (!parts.previousYear)
        return ", and there is no comparable figure for the year before";
    return (parts.status == RagStatus::Red ? " and no better than " : " but better than ") +
        figure(parts, *parts.previousYear) + " the year before";
}

} // namespace

std::string reasonSentence(const ReasonParts& parts)
{
    const Decimal shortBy = shortfall(parts.outturn, parts.target, parts.indicator.polarity);
    std::string sentence = parts.isForecast ? "The forecast of " : "";
    sentence += figure(parts, parts.outturn);
    sentence += parts.isMet ? metText(parts, shortBy) : missedText(parts, shortBy);
    if (parts.minimum)
        sentence += minimumText(parts);
    if (!parts.tolerance.empty())
        sentence += ", " + parts.tolerance;
    if (parts.isTrendDecisive)
        sentence += previousYearText(parts);
    return sentence + ".";
}

} // namespace outturn
