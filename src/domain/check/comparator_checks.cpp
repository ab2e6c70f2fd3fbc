#include <domain/check/indicator_figures.h>
#include <domain/check/rules.h>
#include <domain/check/subject.h>
#include <domain/plan/council_area.h>
#include <domain/rating/rating.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace outturn::check {

namespace {

/// The comparators that the indicator's targets lean on.
std::set<BenchmarkKind> comparatorsLeantOn(const Indicator& indicator)
{
    std::set<BenchmarkKind> kinds;
    for (const auto& [year, target] : indicator.targets)
        if (const auto* relative = std::get_if<RelativeTarget>(&target))
            kinds.insert(relative->benchmark);
    return kinds;
}

/// True where the plan's own targets ask for all there is, beside which no comparator says more:
/// 100% of schools, or none in a category.
bool asksForAll(const Indicator& indicator)
{
    const bool isHighest = indicator.polarity == Polarity::Higher && isShare(indicator.unit);
    const bool isLowest = indicator.polarity == Polarity::Lower;
    return std::ranges::all_of(indicator.targets, [&](const auto& target) {
        const auto* number = std::get_if<NumberTarget>(&target.second);
        return number != nullptr &&
            ((isHighest && number->value == Decimal::whole(100)) ||
             (isLowest && number->value.isZero()));
    });
}

/// True for an indicator with a number to reach and nothing to set it beside.
bool wantsComparator(const Indicator& indicator)
{
    return !indicator.activity && !indicator.benchmark && !numberTargets(indicator).empty() &&
        comparatorsLeantOn(indicator).empty() && !asksForAll(indicator);
}

bool namesComparator(const Indicator& indicator)
{
    return indicator.benchmark || !comparatorsLeantOn(indicator).empty();
}

/// True where the target's benchmark will be had without being entered.
bool comesFromOutturns(const Indicator& indicator, BenchmarkKind kind)
{
    return kind == BenchmarkKind::CouncilAverage && indicator.councilAverage;
}

/// What the indicator's comparator lacks; empty when nothing.
std::string comparatorLack(const PlanRecord& record, const Indicator& indicator)
{
    if (wantsComparator(indicator))
        return "No comparator is named to set the figure beside.";
    if (indicator.activity || !indicator.benchmark ||
        comparatorsLeantOn(indicator).contains(*indicator.benchmark) ||
        latestComparator(record, indicator, *indicator.benchmark))
        return {};
    return "No figure is on record for " +
        benchmarkText(*indicator.benchmark, councilArea(record.plan.identity.council)) + ".";
}

} // namespace

void ambitionContradictedByTargets(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        if (!hasBetterAndWorse(indicator) || !indicator.benchmark || indicator.targets.empty())
            continue;
        const auto& [year, target] = *indicator.targets.rbegin();
        const auto* number = std::get_if<NumberTarget>(&target);
        const auto comparator = latestComparator(record, indicator, *indicator.benchmark);
        if (number == nullptr || !comparator)
            continue;
        const Decimal last = number->value.rounded(indicator.decimals);
        if (!isBetter(comparator->value, last, indicator.polarity))
            continue;
        findings.push_back(
            {Severity::Warning,
             "ambition-contradicted-by-targets",
             subjectOf(indicator),
             "The last target, " + figureForYear(indicator, {year, last}) +
                 ", is still worse than " +
                 benchmarkText(*indicator.benchmark, councilArea(record.plan.identity.council)) +
                 " of " + figureInYear(indicator, *comparator) +
                 ": reaching it would leave priority " +
                 std::to_string(indicator.priority.value()) + " behind its comparator.",
             {}});
    }
}

void benchmarkMissing(const PlanRecord& record, Findings& findings)
{
    const auto& indicators = record.plan.indicators;
    if (std::ranges::none_of(indicators, namesComparator) &&
        std::ranges::count_if(indicators, wantsComparator) > 1) {
        findings.push_back(
            {Severity::Hint,
             "benchmark-missing",
             planSubject(),
             "No indicator of the plan names a comparator to set its figures beside.",
             {}});
        return;
    }
    for (const Indicator& indicator : indicators)
        if (const std::string text = comparatorLack(record, indicator); !text.empty())
            findings.push_back(
                {Severity::Warning, "benchmark-missing", subjectOf(indicator), text, {}});
}

void targetsUnresolved(const PlanRecord& record, Findings& findings)
{
    std::map<BenchmarkKind, std::vector<std::string>> waiting;
    for (const Indicator& indicator : record.plan.indicators)
        for (const BenchmarkKind kind : comparatorsLeantOn(indicator))
            if (!comesFromOutturns(indicator, kind) && !latestComparator(record, indicator, kind))
                waiting[kind].push_back(indicator.code.text());
    if (waiting.empty())
        return;
    std::vector<std::string> parts;
    parts.reserve(waiting.size());
    for (const auto& [kind, codes] : waiting)
        parts.push_back(
            "on " + benchmarkText(kind, councilArea(record.plan.identity.council)) + ": " +
            enumeration(codes));
    std::string message = "Targets that cannot be worked out until a figure is entered lean ";
    for (std::size_t i = 0; i < parts.size(); ++i)
        message += (i == 0 ? "" : "; ") + parts[i];
    findings.push_back({Severity::Hint, "targets-unresolved", planSubject(), message + ".", {}});
}

} // namespace outturn::check
