#include <domain/review/rated_indicator.h>

#include <variant>

namespace outturn {
namespace {

struct TermsOfTarget
{
    std::string operator()(const NumberTarget& target) const { return target.value.text(); }

    std::string operator()(const RelativeTarget& target) const
    {
        return std::string(toCode(target.benchmark)) + " " + target.offset.text() + " " +
            std::string(toCode(target.reach));
    }

    std::string operator()(const DirectionTarget& target) const
    {
        return std::string(toCode(target.direction));
    }
};

std::string targetTerms(const Indicator& indicator, AcademicYear year)
{
    const auto target = indicator.targets.find(year);
    return target == indicator.targets.end() ? std::string()
                                             : std::visit(TermsOfTarget{}, target->second);
}

RatedIndicator rated(const Plan& plan, const IndicatorResult& result, AcademicYear year)
{
    const Indicator& indicator = result.indicator;
    RatedIndicator rated{
        .code = indicator.code,
        .priority = indicator.priority,
        .name = indicator.name,
        .unit = indicator.unit,
        .polarity = indicator.polarity,
        .decimals = indicator.decimals,
        .isActivity = indicator.activity.has_value(),
        .year = year,
        .status = result.rating.status,
        .reason = result.rating.reason,
        .hasFigure = result.outturn.has_value(),
        .outturn = result.rating.outturn,
        .target = result.rating.target,
        .targetTerms = targetTerms(indicator, year),
        .minimum = result.minimum,
        .benchmark = result.benchmark,
        .variance = result.rating.variance,
        .travel = result.direction.travel,
        .yearBefore = result.direction.previous,
        .policy = policyText(indicator.policy ? *indicator.policy : plan.policy)};
    if (result.outturn) {
        rated.stage = result.outturn->stage;
        rated.term = result.outturn->term;
        rated.measure = result.outturn->measure;
        rated.figureOf = result.outturn->scope;
        rated.comment = result.outturn->comment;
        rated.source = result.outturn->source;
    }
    return rated;
}

} // namespace

std::vector<RatedIndicator> ratedIndicators(const Plan& plan, const Scorecard& card)
{
    std::vector<RatedIndicator> ratings;
    ratings.reserve(card.indicators.size());
    for (const IndicatorResult& result : card.indicators)
        ratings.push_back(rated(plan, result, card.point.year));
    return ratings;
}

StatusCounts countsOf(const std::vector<RatedIndicator>& ratings)
{
    StatusCounts counts;
    for (const RatedIndicator& each : ratings)
        if (!each.isActivity)
            counts.add(each.status);
    return counts;
}

} // namespace outturn
