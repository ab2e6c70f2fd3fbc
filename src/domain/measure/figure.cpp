#include <domain/measure/figure.h>

#include <algorithm>

namespace outturn {
namespace {

constexpr auto minus = "\u2212"; // lines up with the plus, and no line breaks behind it

std::string noun(Unit unit, bool isOne)
{
    switch (unit) {
    case Unit::Percent:
    case Unit::PercentOfSchools:
    case Unit::PercentagePoints:
        return isOne ? "percentage point" : "percentage points";
    case Unit::Schools:
        return isOne ? "school" : "schools";
    case Unit::Pupils:
        return isOne ? "pupil" : "pupils";
    case Unit::Score:
        return isOne ? "point" : "points";
    case Unit::Count:
        break;
    }
    return {};
}

std::string withNoun(const std::string& number, Unit unit, bool isOne)
{
    const std::string name = noun(unit, isOne);
    return name.empty() ? number : number + " " + name;
}

} // namespace

std::string numberText(Decimal value, int decimals)
{
    constexpr std::size_t group = 3;
    std::string text = value.text(decimals);
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.erase(0, 1);
    for (std::size_t at = std::min(text.find('.'), text.size()); at > group; at -= group)
        text.insert(at - group, ",");
    return (isNegative ? minus : "") + text;
}

std::string figureText(Decimal value, Unit unit, int decimals)
{
    std::string number = numberText(value, decimals);
    if (isShare(unit))
        return number + "%";
    if (unit == Unit::Score)
        return number;
    return withNoun(number, unit, value.rounded(decimals).absolute() == Decimal::whole(1));
}

std::string differenceText(Decimal difference, Unit unit, int decimals)
{
    const Decimal size = difference.absolute();
    return withNoun(numberText(size, decimals), unit, size.rounded(decimals) == Decimal::whole(1));
}

std::string signedText(Decimal difference, int decimals)
{
    const Decimal value = difference.rounded(decimals);
    if (value.isZero())
        return numberText(value, decimals);
    return (value.isNegative() ? "" : "+") + numberText(value, decimals);
}

std::string unitHeading(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return "%";
    case Unit::PercentOfSchools:
        return "% of schools";
    case Unit::PercentagePoints:
        return "pp";
    case Unit::Schools:
        return "schools";
    case Unit::Pupils:
        return "pupils";
    case Unit::Count:
        return "number";
    case Unit::Score:
        return "score";
    }
    return {};
}

} // namespace outturn
