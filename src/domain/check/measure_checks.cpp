#include <domain/check/rules.h>
#include <domain/check/subject.h>
#include <domain/plan/adoption.h>

#include <string>
#include <utility>
#include <vector>

namespace outturn::check {

namespace {

const MeasureVersion* measureOf(const PlanRecord& record, const Indicator& indicator)
{
    return indicator.measure ? findMeasure(record.measures, *indicator.measure) : nullptr;
}

/// How a unit is spoken of where two of them are set against each other.
std::string_view nameOf(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return "a per cent";
    case Unit::PercentOfSchools:
        return "a per cent of schools";
    case Unit::PercentagePoints:
        return "percentage points";
    case Unit::Schools:
        return "a number of schools";
    case Unit::Pupils:
        return "a number of pupils";
    case Unit::Count:
        return "a number";
    case Unit::Score:
        return "a score";
    }
    return {};
}

std::string_view nameOf(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Higher:
        return "higher is better";
    case Polarity::Lower:
        return "lower is better";
    case Polarity::Closest:
        return "closest to the target is best";
    }
    return {};
}

} // namespace

void measureEndsBeforeTarget(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        if (indicator.targets.empty())
            continue;
        const AcademicYear last = indicator.targets.rbegin()->first;
        const auto ended = retirementOf(record.measures, indicator, last);
        if (!ended)
            continue;
        findings.push_back(
            {Severity::Warning,
             "measure-ends-before-target",
             subjectOf(indicator),
             "Targets run to " + last.label() + ", but " + ended->measure.code.text() +
                 " was last published for " + ended->measure.validTo->label() + "; " +
                 proposalText(*ended) + ".",
             {}});
    }
}

void measureStartsAfterTarget(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        const MeasureVersion* measure = measureOf(record, indicator);
        if (measure == nullptr || indicator.targets.empty() ||
            indicator.targets.begin()->first >= measure->validFrom)
            continue;
        findings.push_back(
            {Severity::Warning,
             "measure-starts-after-target",
             subjectOf(indicator),
             "The target for " + indicator.targets.begin()->first.label() + " comes before " +
                 measure->code.text() + " was first published, for " + measure->validFrom.label() +
                 ".",
             {}});
    }
}

void noDataInTargetYear(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        const MeasureVersion* measure = measureOf(record, indicator);
        if (measure == nullptr)
            continue;
        std::string reasons;
        for (const NoDataYear& gap : measure->noDataYears)
            if (indicator.targets.contains(gap.year))
                reasons += (reasons.empty() ? "" : "; ") + gap.year.label() + ", " + gap.reason;
        if (!reasons.empty())
            findings.push_back(
                {Severity::Warning,
                 "no-data-in-target-year",
                 subjectOf(indicator),
                 measure->code.text() + " has no figure for a year that has a target: " + reasons +
                     ".",
                 {}});
    }
}

void indicatorDiffersFromMeasure(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        const MeasureVersion* measure = measureOf(record, indicator);
        if (measure == nullptr)
            continue;
        std::vector<std::string> differences;
        if (indicator.unit != measure->unit)
            differences.push_back(
                "is " + std::string(nameOf(indicator.unit)) + ", where the measure is " +
                std::string(nameOf(measure->unit)));
        if (indicator.polarity != measure->polarity)
            differences.push_back(
                "says that " + std::string(nameOf(indicator.polarity)) +
                ", where the measure says that " + std::string(nameOf(measure->polarity)));
        if (!differences.empty())
            findings.push_back(
                {Severity::Warning,
                 "indicator-differs-from-measure",
                 subjectOf(indicator),
                 "The indicator is defined by " + measure->code.text() + " and " +
                     enumeration(differences) + ".",
                 {}});
    }
}

} // namespace outturn::check
