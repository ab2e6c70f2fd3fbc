#include <domain/error.h>
#include <store/datasets/worked_out.h>

#include <algorithm>

namespace outturn::store {

namespace {

/// The scopes that the groups are: the council, or the districts.
std::vector<std::pair<Scope, const ComputedGroup*>>
scopesOf(const std::vector<ComputedGroup>& groups, SchoolGrouping by, const ChooseCouncil& choose)
{
    if (by == SchoolGrouping::Council)
        return {{Scope(), &choose(groups)}};
    std::vector<std::pair<Scope, const ComputedGroup*>> scopes;
    scopes.reserve(groups.size());
    for (const ComputedGroup& group : groups)
        scopes.emplace_back(Scope::district(group.group.name), &group);
    return scopes;
}

} // namespace

const WorkedOutFigure* WorkedOut::find(const IndicatorCode& indicator, const Scope& scope) const
{
    const auto found = std::ranges::find_if(figures, [&](const WorkedOutFigure& each) {
        return each.outturn.indicator == indicator && each.outturn.scope == scope;
    });
    return found == figures.end() ? nullptr : &*found;
}

std::vector<Outturn> WorkedOut::outturns() const
{
    std::vector<Outturn> outturns;
    outturns.reserve(figures.size());
    for (const WorkedOutFigure& figure : figures)
        outturns.push_back(figure.outturn);
    return outturns;
}

WorkedOut workOutIndicators(
    const Plan& plan,
    const MeasureKnowledge& knowledge,
    const FigureQuestion& question,
    ComputedFigures& figures,
    const ChooseCouncil& choose)
{
    WorkedOut result;
    for (const Indicator& indicator : plan.indicators) {
        const ComputedMeasure* measure =
            computedFor(indicator, question.year, knowledge.catalogue, knowledge.computed);
        if (measure == nullptr)
            continue;
        try {
            const FigureAnswer answer = figures.workOut(*measure, question);
            for (const auto& [scope, group] : scopesOf(answer.figure.groups, question.by, choose)) {
                const auto outturn = outturnFrom(
                    *group,
                    {.indicator = &indicator,
                     .measure = measure,
                     .year = question.year,
                     .scope = scope,
                     .source = sourceText(answer.files)});
                if (outturn)
                    result.figures.push_back({*outturn, *group, answer.figure.decimals});
            }
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Input)
                throw;
            result.troubles[indicator.code] = error.message();
        }
    }
    return result;
}

} // namespace outturn::store
