#include <domain/measure/figure.h>

namespace outturn {
namespace {

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

std::string figureText(Decimal value, Unit unit, int decimals)
{
    std::string number = value.text(decimals);
    if (isShare(unit))
        return number + "%";
    if (unit == Unit::Score)
        return number;
    return withNoun(number, unit, value.rounded(decimals).absolute() == Decimal::whole(1));
}

std::string differenceText(Decimal difference, Unit unit, int decimals)
{
    const Decimal size = difference.absolute();
    return withNoun(size.text(decimals), unit, size.rounded(decimals) == Decimal::whole(1));
}

std::string signedText(Decimal difference, int decimals)
{
    const Decimal value = difference.rounded(decimals);
    if (value.isZero())
        return value.text(decimals);
    constexpr auto minus = "\u2212";
    return (value.isNegative() ? minus : "+") + value.absolute().text(decimals);
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
