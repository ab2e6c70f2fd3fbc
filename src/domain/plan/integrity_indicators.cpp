#include <domain/plan/integrity_parts.h>

#include <string>

namespace outturn::integrity {
namespace {

bool contradicts(Direction direction, Polarity polarity)
{
    switch (direction) {
    case Direction::Increase:
        return polarity != Polarity::Higher;
    case Direction::Reduce:
        return polarity != Polarity::Lower;
    case Direction::Maintain:
        break;
    }
    return false;
}

void checkTargets(
    const Indicator& indicator,
    std::size_t index,
    const PlanIdentity& identity,
    References& references)
{
    if (indicator.activity && !indicator.targets.empty())
        references.fault(
            at("indicators", index, "/targets"),
            "an activity indicator has an expected range and no targets");
    for (const auto& [year, target] : indicator.targets) {
        const std::string place =
            at("indicators", index, "/targets/" + std::to_string(year.endYear()));
        if (year < identity.firstTargetYear || year > identity.lastTargetYear)
            references.fault(
                place,
                std::to_string(year.endYear()) +
                    " is outside the plan; expected a target year from " +
                    std::to_string(identity.firstTargetYear.endYear()) + " to " +
                    std::to_string(identity.lastTargetYear.endYear()));
        if (const auto* direction = std::get_if<DirectionTarget>(&target);
            direction != nullptr && contradicts(direction->direction, indicator.polarity))
            references.fault(
                place,
                "the direction '" + std::string(toCode(direction->direction)) +
                    "' contradicts the polarity '" + std::string(toCode(indicator.polarity)) +
                    "'; expected the way that is better, or 'maintain'");
    }
}

/// The indicator that follows @p indicator on the way to its council average; nullptr at the end,
/// or where it is not in the plan.
const Indicator* averageOf(const Plan& plan, const Indicator& indicator)
{
    return indicator.councilAverage ? findIndicator(plan, *indicator.councilAverage) : nullptr;
}

/// Whether the way from one council average to the next comes back to @p indicator.
bool isAverageOfItself(const Plan& plan, const Indicator& indicator)
{
    const Indicator* average = averageOf(plan, indicator);
    for (std::size_t steps = 0; average != nullptr && steps < plan.indicators.size(); ++steps) {
        if (average->code == indicator.code)
            return true;
        average = averageOf(plan, *average);
    }
    return false;
}

void checkCouncilAverage(const Plan& plan, std::size_t index, References& references)
{
    const Indicator& indicator = plan.indicators[index];
    if (!indicator.councilAverage)
        return;
    const std::string place = at("indicators", index, "/councilAverage");
    references.indicator(*indicator.councilAverage, place);
    const Indicator* const average = averageOf(plan, indicator);
    if (average != nullptr && average->unit != indicator.unit)
        references.fault(
            place,
            "'" + average->code.text() + "' is in another unit (" +
                std::string(toCode(average->unit)) + "); expected an indicator in " +
                std::string(toCode(indicator.unit)));
    if (isAverageOfItself(plan, indicator))
        references.fault(
            place,
            "the council average of '" + indicator.code.text() +
                "' leads back to itself; expected an indicator that does not need it");
}

} // namespace

void checkIndicators(const Plan& plan, References& references)
{
    constexpr int mostDecimals = 4;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const Indicator& indicator = plan.indicators[i];
        references.priority(indicator.priority, at("indicators", i, "/priority"));
        references.measure(indicator.measure, at("indicators", i, "/measure"));
        references.post(indicator.lead, at("indicators", i, "/lead"));
        if (indicator.decimals < 0 || indicator.decimals > mostDecimals)
            references.fault(
                at("indicators", i, "/decimals"),
                std::to_string(indicator.decimals) + " decimal places; expected 0 to 4");
        checkTargets(indicator, i, plan.identity, references);
        checkCouncilAverage(plan, i, references);
    }
}

} // namespace outturn::integrity
