#include <domain/outturn/effective.h>
#include <domain/rating/scorecard.h>
#include <domain/school/computed_comparison.h>
#include <domain/school/computed_outturn.h>

#include <algorithm>
#include <set>

namespace outturn {

namespace {

std::optional<Decimal> figureOf(const std::optional<Outturn>& outturn, const Indicator& indicator)
{
    return outturn ? publishedValue(*outturn, indicator.unit, indicator.decimals) : std::nullopt;
}

ComparedFigure compared(
    const PlanRecord& record,
    const IndicatorResult& result,
    const Scope& scope,
    const Outturn* computed,
    AcademicYear year)
{
    const Indicator& indicator = result.indicator;
    ComparedFigure figure{indicator.code, scope, {}, {}, {}, result.rating.status};
    if (computed != nullptr)
        figure.computed = *computed;
    if (const Outturn* entered = effectiveOutturn(record.outturns, indicator.code, scope, year))
        figure.entered = *entered;
    const auto ours = figureOf(figure.computed, indicator);
    const auto theirs = figureOf(figure.entered, indicator);
    if (ours && theirs)
        figure.difference = *ours - *theirs;
    return figure;
}

} // namespace

std::vector<ComparedFigure> compareComputed(
    const PlanRecord& record,
    std::span<const Outturn> computed,
    std::span<const IndicatorCode> inVain,
    AcademicYear year,
    Date today)
{
    std::set<Scope> scopes;
    for (const Outturn& outturn : computed)
        scopes.insert(outturn.scope);
    if (scopes.empty())
        scopes.insert(Scope());
    const PlanRecord all = withComputed(record, computed);
    std::vector<ComparedFigure> figures;
    for (const Scope& scope : scopes)
        for (const IndicatorResult& result : assess(all, {year, scope, today}).indicators) {
            const IndicatorCode& code = result.indicator.code;
            const auto own = std::ranges::find_if(computed, [&](const Outturn& outturn) {
                return outturn.indicator == code && outturn.scope == scope;
            });
            if (own != computed.end())
                figures.push_back(compared(record, result, scope, &*own, year));
            else if (std::ranges::find(inVain, code) != inVain.end())
                figures.push_back(compared(record, result, scope, nullptr, year));
        }
    return figures;
}

} // namespace outturn
