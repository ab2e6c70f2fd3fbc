#include <domain/measure/figure.h>
#include <domain/outturn/entry_rules.h>
#include <domain/plan/plan.h>
#include <domain/rating/lookup.h>

namespace outturn {
namespace {

const Decimal hundred = Decimal::whole(100);
const Decimal surprisingChange = Decimal::whole(20);

using Remarks = std::vector<EntryRemark>;

void refuse(Remarks& remarks, std::string message)
{
    remarks.push_back({.refused = true, .message = std::move(message)});
}

void remark(Remarks& remarks, std::string message)
{
    remarks.push_back({.refused = false, .message = std::move(message)});
}

bool isWholeNumberUnit(Unit unit)
{
    return unit == Unit::Schools || unit == Unit::Pupils || unit == Unit::Count;
}

std::string notANumberOf(Unit unit)
{
    return " is not a number of " + (unit == Unit::Count ? "things" : unitHeading(unit));
}

void checkRange(Unit unit, Decimal value, Remarks& remarks)
{
    if (auto reason = whyNoFigure(unit, value))
        refuse(remarks, std::move(*reason));
}

void checkWholeness(Unit unit, Decimal value, Remarks& remarks)
{
    if (isWholeNumberUnit(unit) && !value.isNegative() && value.decimalsNeeded() > 0)
        refuse(remarks, value.text() + notANumberOf(unit) + "; expected a whole number from 0");
}

void checkCounts(
    const Outturn& outturn, const Indicator& indicator, Decimal value, Remarks& remarks)
{
    if (!outturn.cohort || !outturn.cohort->numerator())
        return;
    const std::int64_t numerator = *outturn.cohort->numerator();
    const std::int64_t denominator = outturn.cohort->denominator();
    const std::string counts = std::to_string(numerator) + " of " + std::to_string(denominator);
    if (!isShare(indicator.unit)) {
        refuse(
            remarks,
            "the counts " + counts + " make a share, but " + indicator.code.text() +
                " is not one; leave the numerator out");
        return;
    }
    const Decimal fromCounts = Decimal::percentage(numerator, denominator, indicator.decimals);
    if (fromCounts != value.rounded(indicator.decimals))
        refuse(
            remarks,
            "the value " + value.text() + " disagrees with its counts: " + counts + " is " +
                figureText(fromCounts, indicator.unit, indicator.decimals));
}

void checkPublication(const MeasureVersion& measure, AcademicYear year, Remarks& remarks)
{
    if (const auto reason = reasonNotPublished(measure, year))
        remark(remarks, *reason);
}

void checkMeasure(
    const Outturn& outturn,
    const Indicator& indicator,
    std::span<const MeasureVersion> catalogue,
    Remarks& remarks)
{
    const auto& code = outturn.measure ? outturn.measure : indicator.measure;
    if (!code)
        return;
    if (const MeasureVersion* measure = findMeasure(catalogue, *code))
        checkPublication(*measure, outturn.year, remarks);
    else if (outturn.measure)
        refuse(
            remarks,
            "there is no measure '" + code->text() +
                "'; expected a version that the catalogue of measures knows");
}

void checkPrecision(const Indicator& indicator, Decimal value, Remarks& remarks)
{
    if (value.decimalsNeeded() > indicator.decimals)
        remark(
            remarks,
            value.text() + " is finer than " + indicator.code.text() +
                " is published; it counts as " +
                figureText(value, indicator.unit, indicator.decimals));
}

void checkSurprise(
    const Indicator& indicator, Decimal value, const Outturn* yearBefore, Remarks& remarks)
{
    checkPrecision(indicator, value, remarks);
    if (yearBefore == nullptr || !isComparable(*yearBefore, indicator) ||
        isWholeNumberUnit(indicator.unit) || indicator.unit == Unit::Score)
        return;
    const auto before = publishedValue(*yearBefore, indicator.unit, indicator.decimals);
    if (!before)
        return;
    const Decimal change = value.rounded(indicator.decimals) - *before;
    if (change.absolute() > surprisingChange)
        remark(
            remarks,
            "a change of " + differenceText(change, indicator.unit, indicator.decimals) + " from " +
                figureText(*before, indicator.unit, indicator.decimals) +
                " the year before; is the figure right?");
}

} // namespace

std::optional<std::string> whyNoFigure(Unit unit, Decimal value)
{
    if (isShare(unit) && (value.isNegative() || value > hundred))
        return value.text() + "% is not a share; expected a figure from 0 to 100";
    if (unit == Unit::PercentagePoints && value.absolute() > hundred)
        return value.text() +
            " percentage points cannot be a gap between two percentages; expected a figure from "
            "-100 to 100";
    if (isWholeNumberUnit(unit) && value.isNegative())
        return value.text() + notANumberOf(unit) + "; expected a whole number from 0";
    return std::nullopt;
}

std::vector<EntryRemark> remarksOnEntry(
    const Outturn& outturn,
    const Indicator& indicator,
    std::span<const MeasureVersion> catalogue,
    const Outturn* yearBefore)
{
    Remarks remarks;
    checkMeasure(outturn, indicator, catalogue, remarks);
    if (const auto* value = std::get_if<Decimal>(&outturn.value)) {
        checkRange(indicator.unit, *value, remarks);
        checkWholeness(indicator.unit, *value, remarks);
        checkCounts(outturn, indicator, *value, remarks);
        if (isComparable(outturn, indicator))
            checkSurprise(indicator, *value, yearBefore, remarks);
    }
    return remarks;
}

std::vector<EntryRemark> remarksOnBenchmark(
    const Benchmark& benchmark,
    const Indicator& indicator,
    std::span<const MeasureVersion> catalogue)
{
    Remarks remarks;
    const MeasureVersion* measure =
        indicator.measure ? findMeasure(catalogue, *indicator.measure) : nullptr;
    if (measure != nullptr)
        checkPublication(*measure, benchmark.year, remarks);
    checkRange(indicator.unit, benchmark.value, remarks);
    checkPrecision(indicator, benchmark.value, remarks);
    return remarks;
}

} // namespace outturn
