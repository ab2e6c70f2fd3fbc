#include <domain/measure/retirement.h>
#include <domain/outturn/effective.h>
#include <domain/school/computed_outturn.h>

namespace outturn {

const ComputedMeasure* computedFor(
    const Indicator& indicator,
    AcademicYear year,
    std::span<const MeasureVersion> catalogue,
    std::span<const ComputedMeasure> measures)
{
    if (!indicator.measure)
        return nullptr;
    const MeasureVersion* own = findMeasure(catalogue, *indicator.measure);
    if (own == nullptr || isInForce(*own, year))
        return findComputed(measures, *indicator.measure);
    const auto retired = retirement(catalogue, *indicator.measure, year);
    if (!retired)
        return nullptr;
    for (const Succession& way : retired->ways)
        for (const MeasureVersion& version : way.versions)
            if (isInForce(version, year))
                if (const ComputedMeasure* found = findComputed(measures, version.code))
                    return found;
    return nullptr;
}

std::optional<Outturn> outturnFrom(const ComputedGroup& group, const ComputedEntry& entry)
{
    if (!group.value)
        return std::nullopt;
    const Indicator& indicator = *entry.indicator;
    Outturn outturn{
        .indicator = indicator.code,
        .year = entry.year,
        .term = {},
        .stage = entry.stage,
        .scope = entry.scope,
        .value = group.value->rounded(indicator.decimals)};
    if (isShare(indicator.unit) && group.denominator > 0)
        outturn.cohort = Cohort::make(group.numerator, group.denominator);
    if (entry.measure->measure != indicator.measure)
        outturn.measure = entry.measure->measure;
    outturn.comment = "Worked out from the schools";
    outturn.source = entry.source;
    return outturn;
}

PlanRecord withComputed(PlanRecord record, std::span<const Outturn> computed)
{
    const std::vector<Outturn> entered = record.outturns;
    for (const Outturn& outturn : computed)
        if (effectiveOutturn(entered, outturn.indicator, outturn.scope, outturn.year) == nullptr)
            record.outturns.push_back(outturn);
    return record;
}

} // namespace outturn
