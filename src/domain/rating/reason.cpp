#include <domain/measure/figure.h>
#include <domain/rating/rating.h>
#include <domain/rating/reason.h>

namespace outturn {
namespace {

/// Schools or pupils: what is said of a number of them need not name them again.
bool isCounted(const ReasonParts& parts)
{
    return parts.indicator.unit == Unit::Schools || parts.indicator.unit == Unit::Pupils;
}

/// A figure after the outturn, which has named the unit.
std::string figure(const ReasonParts& parts, Decimal value)
{
    return isCounted(parts) ? numberText(value, parts.indicator.decimals)
                            : figureText(value, parts.indicator.unit, parts.indicator.decimals);
}

std::string difference(const ReasonParts& parts, Decimal value)
{
    if (isCounted(parts))
        return numberText(value.absolute(), parts.indicator.decimals);
    return differenceText(value, parts.indicator.unit, parts.indicator.decimals);
}

std::string targetText(const ReasonParts& parts)
{
    const std::string year = "the " + parts.year.label() + " target";
    if (parts.targetExplanation.empty())
        return year + " of " + figure(parts, parts.target);
    return year + " (" + parts.targetExplanation + ")";
}

/// "is" or "are", as the outturn needs it: "3 schools are".
std::string verb(const ReasonParts& parts, const char* ofOne, const char* ofSeveral)
{
    const bool isSeveral = isCounted(parts) && !parts.isForecast &&
        parts.outturn.rounded(parts.indicator.decimals) != Decimal::whole(1);
    return isSeveral ? ofSeveral : ofOne;
}

std::string metText(const ReasonParts& parts, Decimal shortBy)
{
    if (shortBy.isZero())
        return verb(parts, " meets ", " meet ") + targetText(parts) + " exactly";
    return verb(parts, " meets ", " meet ") + targetText(parts) + " with " +
        difference(parts, shortBy) + " to spare";
}

std::string missedText(const ReasonParts& parts, Decimal shortBy)
{
    if (shortBy.isZero())
        return verb(parts, " is", " are") + " level with " + targetText(parts) +
            ", which has to be beaten";
    const std::string size = verb(parts, " is ", " are ") + difference(parts, shortBy);
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
    sentence += figureText(parts.outturn, parts.indicator.unit, parts.indicator.decimals);
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
