#include <domain/measure/figure.h>
#include <domain/rating/cohort_arithmetic.h>

#include <cmath>

namespace outturn {
namespace {

/// The first count, going the better way, whose published share meets @p target (goes beyond it
/// with Reach::Beyond); nothing when none from 0 to @p denominator does. Shares never fall as the
/// count grows, so halving finds it.
std::optional<std::int64_t>
countMeeting(Decimal target, Reach reach, std::int64_t denominator, int decimals, Polarity polarity)
{
    const bool higher = polarity == Polarity::Higher;
    const auto meets = [&](std::int64_t count) {
        const Decimal share = Decimal::percentage(count, denominator, decimals);
        if (share == target)
            return reach == Reach::AtLeast;
        return (share > target) == higher;
    };
    if (!meets(higher ? denominator : 0))
        return std::nullopt;
    // Invariant: "low" misses and "high" meets when higher is better, the other way round
    // otherwise.
    std::int64_t low = -1;
    std::int64_t high = denominator + 1;
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (meets(middle) == higher ? high : low) = middle;
    }
    return higher ? high : low;
}

std::string counted(std::int64_t count)
{
    return numberText(Decimal::whole(count), 0);
}

std::string nounFor(Unit unit, std::int64_t count)
{
    if (unit == Unit::PercentOfSchools)
        return count == 1 ? "school" : "schools";
    return count == 1 ? "pupil" : "pupils";
}

Decimal fromDouble(double value)
{
    constexpr double hundredths = 100.0;
    constexpr std::int64_t millionthsPerHundredth = 10'000;
    return Decimal::millionths(std::llround(value * hundredths) * millionthsPerHundredth);
}

} // namespace

std::optional<CohortArithmetic> cohortArithmetic(
    const Outturn& outturn,
    Unit unit,
    Polarity polarity,
    int decimals,
    std::optional<Decimal> target,
    Reach reach)
{
    if (!isShare(unit) || !outturn.cohort || !outturn.cohort->numerator() ||
        !std::holds_alternative<Decimal>(outturn.value))
        return std::nullopt;
    CohortArithmetic result;
    result.numerator = *outturn.cohort->numerator();
    result.denominator = outturn.cohort->denominator();
    result.share = Decimal::percentage(result.numerator, result.denominator, decimals);
    result.pointsPerOne = Decimal::percentage(1, result.denominator, 1);
    if (!target || polarity == Polarity::Closest)
        return result;
    result.reach = reach;
    result.neededTotal = countMeeting(*target, reach, result.denominator, decimals, polarity);
    if (result.neededTotal) {
        const std::int64_t difference = polarity == Polarity::Higher
            ? *result.neededTotal - result.numerator
            : result.numerator - *result.neededTotal;
        result.neededMore = difference > 0 ? difference : 0;
    }
    return result;
}

std::string cohortSentence(
    const CohortArithmetic& arithmetic,
    Unit unit,
    Polarity polarity,
    int decimals,
    std::optional<Decimal> target)
{
    std::string sentence = figureText(arithmetic.share, unit, decimals) + " is " +
        counted(arithmetic.numerator) + " of " + counted(arithmetic.denominator) + " " +
        nounFor(unit, arithmetic.denominator);
    if (target && polarity != Polarity::Closest) {
        const bool isBeyond = arithmetic.reach == Reach::Beyond;
        const std::string figure = figureText(*target, unit, decimals);
        if (!arithmetic.neededTotal)
            sentence += "; no number of them " +
                std::string(isBeyond ? "goes beyond " : "meets the target of ") + figure;
        else if (arithmetic.neededMore > 0)
            sentence += (isBeyond ? "; going beyond " : "; the target of ") + figure + " needs " +
                counted(arithmetic.neededMore) +
                (polarity == Polarity::Higher ? " more" : " fewer");
    }
    // Among very many pupils one moves nothing that is published.
    if (arithmetic.pointsPerOne.isZero())
        return sentence + ".";
    return sentence + ". One " + nounFor(unit, 1) + " moves this by " +
        differenceText(arithmetic.pointsPerOne, unit, 1) + ".";
}

std::optional<ChanceInterval> wilsonInterval(std::int64_t numerator, std::int64_t denominator)
{
    if (denominator <= 0 || numerator < 0 || numerator > denominator)
        return std::nullopt;
    // Wilson (1927). An estimate shown beside the figure, so binary floats are in order here.
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(denominator);
    const double p = static_cast<double>(numerator) / n;
    const double scale = 1.0 + z * z / n;
    const double centre = (p + z * z / (2.0 * n)) / scale;
    const double half = z / scale * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
    return ChanceInterval{
        .low = fromDouble(100.0 * (centre - half)), .high = fromDouble(100.0 * (centre + half))};
}

bool isWithinChance(const ChanceInterval& interval, Decimal target)
{
    return interval.low <= target && target <= interval.high;
}

} // namespace outturn
