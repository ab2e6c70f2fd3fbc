#include <domain/rating/districts.h>
#include <domain/rating/lookup.h>

#include <set>
#include <tuple>

namespace outturn {
namespace {

/// One district's figure and how it stands.
struct DistrictFigure
{
    const Outturn* outturn = nullptr;
    Rating rating;
};

/// The districts that have a figure of the indicator for the year, by name.
std::set<Scope>
districtsWithFigures(const RecordView& record, const Indicator& indicator, AcademicYear year)
{
    std::set<Scope> districts;
    for (const Outturn* outturn : record.about(indicator.code, ScopeKind::District))
        if (outturn->year == year)
            districts.insert(outturn->scope);
    return districts;
}

DistrictFigure figureOf(
    const RecordView& record, const Indicator& indicator, const Scope& district, AcademicYear year)
{
    const Outturn* outturn = record.effective(indicator.code, district, year);
    const Outturn* before = comparableYearBefore(record, indicator, district, year, outturn);
    // Which district is furthest behind is a matter of figures, even under a policy of judgement.
    const RagPolicy& policy = indicator.policy ? *indicator.policy : record.plan.policy;
    Indicator byFigures = indicator;
    if (std::holds_alternative<JudgementPolicy>(policy))
        byFigures.policy = MinimumPolicy{};
    return {
        outturn,
        rate(
            {.indicator = byFigures,
             .policy = record.plan.policy,
             .year = year,
             .outturn = outturn,
             .benchmark = targetBenchmark(record, indicator, year),
             .previousYear = before == nullptr
                 ? std::nullopt
                 : publishedValue(*before, indicator.unit, indicator.decimals)})};
}

bool isMet(const Rating& rating, Polarity polarity)
{
    const Decimal shortBy = shortfall(*rating.outturn, *rating.target, polarity);
    return rating.reach == Reach::AtLeast ? shortBy <= Decimal{} : shortBy < Decimal{};
}

/// Decides between two figures that cannot be set against a target: a comparable one before one
/// that is not, a number before a suppressed one, then the worse number.
bool isBehindWithoutTarget(const DistrictFigure& a, const DistrictFigure& b, Polarity polarity)
{
    const auto rank = [](const DistrictFigure& figure) {
        return std::tuple(
            figure.rating.status != RagStatus::NotComparable, figure.rating.outturn.has_value());
    };
    if (rank(a) != rank(b))
        return rank(a) > rank(b);
    return a.rating.outturn && b.rating.outturn &&
        isBetter(*b.rating.outturn, *a.rating.outturn, polarity);
}

/// True when @p a stands further behind than @p b.
bool isBehind(const DistrictFigure& a, const DistrictFigure& b, Polarity polarity)
{
    const bool isComparedA = isColour(a.rating.status);
    const bool isComparedB = isColour(b.rating.status);
    if (isComparedA != isComparedB)
        return isComparedA;
    if (!isComparedA)
        return isBehindWithoutTarget(a, b, polarity);
    // Of two equally far behind the worse rated decides. Green stands before amber before red.
    const auto place = [polarity](const DistrictFigure& figure) {
        const Rating& rating = figure.rating;
        return std::tuple(shortfall(*rating.outturn, *rating.target, polarity), rating.status);
    };
    return place(a) > place(b);
}

} // namespace

bool isDecidedByDistricts(const Indicator& indicator, const Scope& scope)
{
    return indicator.targetsFor == TargetsFor::EveryDistrict && !indicator.activity &&
        scope.kind() == ScopeKind::Council;
}

DistrictStanding
districtStanding(const RecordView& record, const Indicator& indicator, AcademicYear year)
{
    DistrictStanding standing;
    DistrictFigure behind;
    for (const Scope& district : districtsWithFigures(record, indicator, year)) {
        const DistrictFigure figure = figureOf(record, indicator, district, year);
        if (isColour(figure.rating.status)) {
            ++standing.compared;
            if (isMet(figure.rating, indicator.polarity))
                ++standing.meeting;
        }
        if (behind.outturn == nullptr || isBehind(figure, behind, indicator.polarity))
            behind = figure;
    }
    standing.furthestBehind = behind.outturn;
    return standing;
}

const Outturn* decidingOutturn(
    const RecordView& record, const Indicator& indicator, const Scope& scope, AcademicYear year)
{
    if (isDecidedByDistricts(indicator, scope))
        return districtStanding(record, indicator, year).furthestBehind;
    return record.effective(indicator.code, scope, year);
}

std::string reasonAmongDistricts(const DistrictStanding& standing, const Rating& rating)
{
    if (!isColour(rating.status) || !rating.target || standing.compared == 0)
        return rating.reason;
    const std::string name = standing.furthestBehind->scope.name();
    if (standing.compared == 1)
        return "Only " + name + " has a figure: " + rating.reason;
    const std::string districts = std::to_string(standing.compared) + " districts with a figure ";
    if (standing.meeting == standing.compared)
        return "All " + districts + "meet the target; nearest to missing it is " + name + ": " +
            rating.reason;
    return std::to_string(standing.meeting) + " of " + districts +
        (standing.meeting == 1 ? "meets" : "meet") + " the target; furthest behind is " + name +
        ": " + rating.reason;
}

} // namespace outturn
