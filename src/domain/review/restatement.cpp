#include <domain/measure/figure.h>
#include <domain/outturn/effective.h>
#include <domain/review/restatement.h>

#include <set>
#include <tuple>
#include <utility>

namespace outturn {
namespace {

std::string told(const Outturn& outturn, const Indicator& indicator)
{
    const auto value = publishedValue(outturn, indicator.unit, indicator.decimals);
    return (value ? figureText(*value, indicator.unit, indicator.decimals) : "suppressed") + " (" +
        std::string(toCode(outturn.stage)) + ")";
}

RestatementKind kindOf(const Outturn& before, const Outturn* now)
{
    if (now == nullptr || now->stage < before.stage)
        return RestatementKind::Withdrawn;
    return now->stage > before.stage ? RestatementKind::Firmer : RestatementKind::Corrected;
}

std::optional<Restatement>
restated(const Outturn& before, const Outturn* now, const Indicator& indicator)
{
    const auto valueOf = [&](const Outturn& outturn) {
        return publishedValue(outturn, indicator.unit, indicator.decimals);
    };
    const auto old = valueOf(before);
    if (now != nullptr && valueOf(*now) == old && now->measure == before.measure)
        return std::nullopt;
    std::string sentence = indicator.code.text() + " " + before.year.label();
    if (before.scope != Scope())
        sentence += " " + before.scope.text();
    sentence += " was " + told(before, indicator) +
        (now != nullptr ? " and is " + told(*now, indicator)
                        : std::string(" and was taken back; no figure counts in its place"));
    return Restatement{
        .indicator = indicator.code,
        .year = before.year,
        .scope = before.scope,
        .kind = kindOf(before, now),
        .before = old,
        .now = now != nullptr ? valueOf(*now) : std::nullopt,
        .sentence = sentence + "."};
}

/// The years and scopes that an indicator has figures for, up to @p year.
std::set<std::pair<AcademicYear, Scope>>
placesOf(const std::vector<Outturn>& outturns, const IndicatorCode& indicator, AcademicYear year)
{
    std::set<std::pair<AcademicYear, Scope>> places;
    for (const Outturn& outturn : outturns)
        if (outturn.indicator == indicator && outturn.year <= year)
            places.emplace(outturn.year, outturn.scope);
    return places;
}

} // namespace

std::vector<Restatement>
restatements(const PlanRecord& then, const PlanRecord& now, AcademicYear year)
{
    std::vector<Restatement> found;
    for (const Indicator& indicator : now.plan.indicators)
        for (const auto& [each, scope] : placesOf(then.outturns, indicator.code, year)) {
            const Outturn* before = effectiveOutturn(then.outturns, indicator.code, scope, each);
            if (before == nullptr || before->stage == Stage::Forecast)
                continue;
            const Outturn* after = effectiveOutturn(now.outturns, indicator.code, scope, each);
            if (auto restatement = restated(*before, after, indicator))
                found.push_back(std::move(*restatement));
        }
    return found;
}

} // namespace outturn
