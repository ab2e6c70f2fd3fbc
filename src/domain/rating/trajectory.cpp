#include <domain/rating/districts.h>
#include <domain/rating/lookup.h>
#include <domain/rating/trajectory.h>

#include <algorithm>

namespace outturn {
namespace {

struct Span
{
    AcademicYear first;
    AcademicYear last;
};

Span yearsOf(const RecordView& record, const Indicator& indicator, const Scope& scope)
{
    const PlanIdentity& identity = record.plan.identity;
    Span span{.first = identity.firstTargetYear, .last = identity.lastTargetYear};
    const auto outturns = isDecidedByDistricts(indicator, scope)
        ? record.about(indicator.code, ScopeKind::District)
        : record.about(indicator.code, scope);
    for (const Outturn* outturn : outturns) {
        span.first = std::min(span.first, outturn->year);
        span.last = std::max(span.last, outturn->year);
    }
    return span;
}

/// The version that a point's figure is, or would be, of; nothing once the indicator's own version
/// has ended and no figure names another.
std::optional<MeasureCode> versionAt(
    const RecordView& record, const Indicator& indicator, AcademicYear year, const Outturn* outturn)
{
    if (outturn != nullptr && outturn->measure)
        return outturn->measure;
    if (outturn == nullptr && indicator.measure) {
        const MeasureVersion* own = findMeasure(record.measures, *indicator.measure);
        if (own != nullptr && own->validTo && year > *own->validTo)
            return std::nullopt;
    }
    return indicator.measure;
}

/// What changed at @p year. Without a version now, the indicator's own has ended.
std::string breakText(
    const RecordView& record,
    const Indicator& indicator,
    const std::optional<MeasureCode>& before,
    const std::optional<MeasureCode>& now,
    AcademicYear year)
{
    if (!now) {
        const MeasureVersion* own =
            indicator.measure ? findMeasure(record.measures, *indicator.measure) : nullptr;
        if (own == nullptr)
            return "from " + year.label() + " no version named, in place of " + before->text();
        return reasonNotPublished(*own, year).value_or(std::string());
    }
    const MeasureVersion* version = findMeasure(record.measures, *now);
    std::string text = "from " + year.label() + " " + now->text();
    if (before)
        text += " in place of " + before->text();
    if (version != nullptr && !version->change.empty())
        text += ": " + version->change;
    return text;
}

TrajectoryPoint pointAt(
    const RecordView& record,
    const Indicator& indicator,
    const Scope& scope,
    AcademicYear year,
    const Outturn* outturn)
{
    TrajectoryPoint point{.year = year};
    if (outturn != nullptr) {
        point.outturn = publishedValue(*outturn, indicator.unit, indicator.decimals);
        point.stage = outturn->stage;
        point.isComparable = isComparable(*outturn, indicator);
    }
    const Scope& scopeOfFigure = outturn == nullptr ? scope : outturn->scope;
    if (const auto target = resolvedTarget(record, indicator, scopeOfFigure, year))
        point.target = target->value;
    if (indicator.benchmark)
        if (const auto figure = comparator(record, indicator, *indicator.benchmark, year).value)
            point.benchmark = figure->rounded(indicator.decimals);
    return point;
}

} // namespace

std::vector<TrajectoryPoint>
trajectory(const RecordView& record, const Indicator& indicator, const Scope& scope)
{
    const Span years = yearsOf(record, indicator, scope);
    std::vector<TrajectoryPoint> points;
    auto before = indicator.measure;
    const Outturn* last = nullptr;
    for (int endYear = years.first.endYear(); endYear <= years.last.endYear(); ++endYear) {
        const AcademicYear year(endYear);
        const Outturn* outturn = decidingOutturn(record, indicator, scope, year);
        TrajectoryPoint point = pointAt(record, indicator, scope, year, outturn);
        const auto version = versionAt(record, indicator, year, outturn);
        if (version != before)
            point.breakBefore = breakText(record, indicator, before, version, year);
        else if (last != nullptr && outturn != nullptr && last->scope != outturn->scope)
            point.breakBefore = "from " + year.label() + " " + outturn->scope.name() +
                " is furthest behind, in place of " + last->scope.name();
        before = version;
        if (outturn != nullptr)
            last = outturn;
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace outturn
