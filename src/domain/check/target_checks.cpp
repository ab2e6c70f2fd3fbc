#include <domain/check/indicator_figures.h>
#include <domain/check/rules.h>
#include <domain/check/subject.h>
#include <domain/measure/figure.h>
#include <domain/rating/lookup.h>
#include <domain/rating/rating.h>

#include <algorithm>
#include <string>

namespace outturn::check {

namespace {

/// Below this many points (or schools, or pupils) no last step is a cliff, however flat the path.
constexpr Decimal smallestCliff = Decimal::millionths(3'000'000);

std::string inUnit(const Indicator& indicator, Decimal value)
{
    return figureText(value, indicator.unit, indicator.decimals);
}

/// "target of 93.0% for 2012/13", "targets of 93.0% for 2012/13 and 94.0% for 2013/14".
std::string targetsOf(const Indicator& indicator, const std::vector<DatedFigure>& targets)
{
    std::vector<std::string> parts;
    parts.reserve(targets.size());
    for (const DatedFigure& target : targets)
        parts.push_back(figureForYear(indicator, target));
    return (targets.size() == 1 ? "target of " : "targets of ") + enumeration(parts);
}

/// Targets that are all easier than one figure achieved before them.
struct EasierTargets
{
    DatedFigure achieved;
    std::vector<DatedFigure> targets;
};

std::vector<EasierTargets> easierTargets(const PlanRecord& record, const Indicator& indicator)
{
    std::vector<EasierTargets> groups;
    for (const DatedFigure& target : numberTargets(indicator)) {
        const auto achieved = lastFigureBefore(record, indicator, target.year);
        if (!achieved || !isBetter(achieved->value, target.value, indicator.polarity))
            continue;
        if (groups.empty() || groups.back().achieved != *achieved)
            groups.push_back({*achieved, {}});
        groups.back().targets.push_back(target);
    }
    return groups;
}

/// The improvements that the plan asks for year by year, from where it sets out.
std::vector<Decimal> stepsAskedFor(
    const PlanRecord& record, const Indicator& indicator, const std::vector<DatedFigure>& targets)
{
    std::vector<Decimal> steps;
    std::optional<Decimal> before;
    if (const auto start = baseline(record, indicator))
        before = start->value;
    for (const DatedFigure& target : targets) {
        if (before)
            steps.push_back(
                indicator.polarity == Polarity::Lower ? *before - target.value
                                                      : target.value - *before);
        before = target.value;
    }
    return steps;
}

/// The years that a path of numbers passes over, in a sentence; empty where it passes over none. A
/// single number is a date to reach it by and not a path, and so is a comparison that ends.
std::string missingYears(const Plan& plan, const Indicator& indicator)
{
    if (indicator.isUndated || numberTargets(indicator).size() < 2)
        return {};
    const AcademicYear first = plan.identity.firstTargetYear;
    const AcademicYear last = plan.identity.lastTargetYear;
    std::vector<std::string> missing;
    for (int year = first.endYear(); year <= last.endYear(); ++year)
        if (!indicator.targets.contains(AcademicYear(year)))
            missing.push_back(AcademicYear(year).label());
    if (missing.empty())
        return {};
    return "There is no target for " + enumeration(missing) +
        ", though the plan sets targets from " + first.label() + " to " + last.label() + ".";
}

/// "every year from 2014/15 to 2019/20", or the only year.
std::string yearsOf(const Indicator& indicator)
{
    const AcademicYear first = indicator.targets.begin()->first;
    const AcademicYear last = indicator.targets.rbegin()->first;
    return first == last ? first.label()
                         : "every year from " + first.label() + " to " + last.label();
}

} // namespace

void targetEasierThanOutturn(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        if (!hasBetterAndWorse(indicator))
            continue;
        std::string message;
        for (const auto& [achieved, targets] : easierTargets(record, indicator)) {
            message += message.empty() ? "The " : "; the ";
            message += targetsOf(indicator, targets);
            message += targets.size() == 1 ? " is" : " are";
            message += " easier than the " + inUnit(indicator, achieved.value) +
                " already reached in " + achieved.year.label();
        }
        if (!message.empty())
            findings.push_back(
                {Severity::Warning,
                 "target-easier-than-outturn",
                 subjectOf(indicator),
                 message + ".",
                 {}});
    }
}

void minimumStricterThanTarget(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        if (!hasBetterAndWorse(indicator) || !indicator.minimum)
            continue;
        const Decimal minimum = indicator.minimum->rounded(indicator.decimals);
        std::vector<DatedFigure> looser = targetFigures(record, indicator);
        std::erase_if(looser, [&](const DatedFigure& target) {
            return !isBetter(minimum, target.value, indicator.polarity);
        });
        if (!looser.empty())
            findings.push_back(
                {Severity::Fault,
                 "minimum-stricter-than-target",
                 subjectOf(indicator),
                 "The minimum of " + inUnit(indicator, minimum) + " is stricter than the " +
                     targetsOf(indicator, looser) +
                     ": a figure between them meets the target and fails the minimum.",
                 {}});
    }
}

void baselineWorseThanMinimum(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        const auto start = baseline(record, indicator);
        if (!hasBetterAndWorse(indicator) || !indicator.minimum || !start)
            continue;
        const Decimal minimum = indicator.minimum->rounded(indicator.decimals);
        const std::string opening = "The plan sets out from " + figureInYear(indicator, *start);
        if (isBetter(minimum, start->value, indicator.polarity))
            findings.push_back(
                {Severity::Warning,
                 "baseline-worse-than-minimum",
                 subjectOf(indicator),
                 opening + ", already worse than the minimum of " + inUnit(indicator, minimum) +
                     ".",
                 {}});
        else if (start->value == minimum)
            findings.push_back(
                {Severity::Hint,
                 "baseline-at-minimum",
                 subjectOf(indicator),
                 opening + ", which is exactly the minimum: nothing worse may happen.",
                 {}});
    }
}

void trajectoryGoesBackwards(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        if (!hasBetterAndWorse(indicator))
            continue;
        const std::vector<DatedFigure> targets = numberTargets(indicator);
        std::vector<std::string> parts;
        for (std::size_t i = 1; i < targets.size(); ++i)
            if (isBetter(targets[i - 1].value, targets[i].value, indicator.polarity))
                parts.push_back(
                    "from " + figureForYear(indicator, targets[i - 1]) + " to " +
                    figureForYear(indicator, targets[i]));
        if (!parts.empty())
            findings.push_back(
                {Severity::Warning,
                 "trajectory-goes-backwards",
                 subjectOf(indicator),
                 "The targets go backwards: " + enumeration(parts) + ".",
                 {}});
    }
}

void trajectoryEndsInCliff(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        if (!hasBetterAndWorse(indicator))
            continue;
        const std::vector<DatedFigure> targets = numberTargets(indicator);
        const std::vector<Decimal> steps = stepsAskedFor(record, indicator, targets);
        if (steps.size() < 3)
            continue;
        const Decimal last = steps.back();
        Decimal earlier;
        for (std::size_t i = 0; i + 1 < steps.size(); ++i)
            earlier = earlier + steps[i];
        const Decimal count = Decimal::whole(static_cast<std::int64_t>(steps.size()) - 1);
        // last >= 3/2 of earlier / count, without dividing.
        const bool isSteep = Decimal::whole(2) * count * last >= Decimal::whole(3) * earlier;
        if (last < smallestCliff || !isSteep)
            continue;
        const Decimal mean = Decimal::ratio(earlier.inMillionths(), count.inMillionths());
        findings.push_back(
            {Severity::Warning,
             "trajectory-ends-in-cliff",
             subjectOf(indicator),
             "The last step, to " + figureForYear(indicator, targets.back()) + ", asks for " +
                 differenceText(last, indicator.unit, indicator.decimals) +
                 " in one year where the years before it ask for " + mean.text(1) +
                 " a year on average.",
             {}});
    }
}

void missingTarget(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    const bool setsTargets = std::ranges::any_of(
        plan.indicators, [](const Indicator& indicator) { return !indicator.targets.empty(); });
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.activity || !setsTargets)
            continue;
        const std::string text = indicator.targets.empty() ? "There is no target for any year."
                                                           : missingYears(plan, indicator);
        if (!text.empty())
            findings.push_back(
                {Severity::Warning, "missing-target", subjectOf(indicator), text, {}});
    }
}

void targetUndated(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators)
        if (indicator.isUndated && !indicator.targets.empty())
            findings.push_back(
                {Severity::Warning,
                 "target-undated",
                 subjectOf(indicator),
                 "The source says no year by which this is to be reached; it is read as the target "
                 "of " +
                     yearsOf(indicator) + ".",
                 {}});
}

void directionWithoutBaseline(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        const auto direction = std::ranges::find_if(indicator.targets, [](const auto& target) {
            return std::holds_alternative<DirectionTarget>(target.second);
        });
        if (direction == indicator.targets.end() ||
            indicator.targetsFor == TargetsFor::EveryDistrict)
            continue;
        const AcademicYear year = direction->first;
        if (year > record.plan.identity.firstTargetYear)
            continue;
        if (comparableYearBefore(record, indicator, Scope{}, year, nullptr) != nullptr)
            continue;
        const auto verb = toCode(std::get<DirectionTarget>(direction->second).direction);
        findings.push_back(
            {Severity::Warning,
             "direction-without-baseline",
             subjectOf(indicator),
             "The target for " + year.label() + " is to " + std::string(verb) +
                 " from the year before, for which no comparable outturn is on record: there is no "
                 "figure to start from.",
             {}});
    }
}

} // namespace outturn::check
