#include <domain/check/indicator_figures.h>
#include <domain/check/rules.h>
#include <domain/check/subject.h>
#include <domain/rating/rating.h>

#include <algorithm>
#include <string>

namespace outturn::check {

namespace {

/// Every comparator that the indicator is shown beside or that one of its targets leans on.
std::vector<BenchmarkKind> comparatorsNeeded(const Indicator& indicator)
{
    std::vector<BenchmarkKind> needed;
    if (indicator.benchmark)
        needed.push_back(*indicator.benchmark);
    for (const auto& [year, target] : indicator.targets) {
        const auto* relative = std::get_if<RelativeTarget>(&target);
        if (relative != nullptr && std::ranges::count(needed, relative->benchmark) == 0)
            needed.push_back(relative->benchmark);
    }
    return needed;
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
                 ", is still worse than " + benchmarkText(*indicator.benchmark) + " of " +
                 figureInYear(indicator, *comparator) + ": reaching it would leave priority " +
                 std::to_string(indicator.priority.value()) + " behind its comparator.",
             {}});
    }
}

void benchmarkMissing(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        if (indicator.activity)
            continue;
        const std::vector<BenchmarkKind> needed = comparatorsNeeded(indicator);
        std::vector<std::string> missing;
        for (const BenchmarkKind kind : needed)
            if (!latestComparator(record, indicator, kind))
                missing.push_back(benchmarkText(kind));
        if (!needed.empty() && missing.empty())
            continue;
        findings.push_back(
            {Severity::Warning,
             "benchmark-missing",
             subjectOf(indicator),
             needed.empty() ? "No comparator is named to set the figure beside."
                            : "No figure is on record for " + enumeration(missing) + ".",
             {}});
    }
}

} // namespace outturn::check
