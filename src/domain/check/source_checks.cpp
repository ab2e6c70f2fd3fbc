#include <domain/check/rules.h>
#include <domain/check/subject.h>
#include <domain/measure/figure.h>
#include <domain/outturn/effective.h>
#include <domain/rating/lookup.h>
#include <domain/rating/rating.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace outturn::check {

namespace {

// What the source says of a distance from target

std::optional<Decimal>
councilFigure(const PlanRecord& record, const Indicator& indicator, AcademicYear year)
{
    const Outturn* outturn = effectiveOutturn(record.outturns, indicator.code, Scope{}, year);
    if (outturn == nullptr || !isComparable(*outturn, indicator))
        return std::nullopt;
    return publishedValue(*outturn, indicator.unit, indicator.decimals);
}

bool isPercentage(Unit unit)
{
    return isShare(unit) || unit == Unit::PercentagePoints;
}

bool saysPerCent(const std::string& wording)
{
    return wording.find('%') != std::string::npos || wording.find("per cent") != std::string::npos;
}

/// "0.3 percentage points above, and worse, since lower is better".
std::string distanceText(const Indicator& indicator, Decimal variance, bool isSideWrong)
{
    if (variance.isZero())
        return "exactly the target";
    std::string text = differenceText(variance, indicator.unit, indicator.decimals) +
        (variance.isNegative() ? " below" : " above");
    if (!isSideWrong || indicator.polarity == Polarity::Closest)
        return text;
    const bool isWorse = variance.isNegative() == (indicator.polarity == Polarity::Higher);
    text += isWorse ? ", and worse" : ", and better";
    return text +
        (indicator.polarity == Polarity::Lower ? ", since lower is better"
                                               : ", since higher is better");
}

/// What is wrong with one statement; empty when it agrees with the figures.
std::string
disagreement(const PlanRecord& record, const Indicator& indicator, const StatedVariance& stated)
{
    const std::string opening =
        "For " + stated.year.label() + " the source states \"" + stated.wording + "\"";
    const auto outturn = councilFigure(record, indicator, stated.year);
    const auto target = resolvedTarget(record, indicator, Scope{}, stated.year);
    if (!outturn || !target || !target->value)
        return opening + ", but the plan lacks the figure or the target to set it against";
    const Decimal variance = *outturn - *target->value;
    const bool isSizeWrong =
        variance.absolute().rounded(indicator.decimals) != stated.size.rounded(indicator.decimals);
    const bool isSideWrong =
        !variance.isZero() && variance.isNegative() != (stated.side == StatedSide::Below);
    const bool isPerCent = isPercentage(indicator.unit) && saysPerCent(stated.wording);
    if (!isSizeWrong && !isSideWrong && !isPerCent)
        return {};
    const auto figure = [&](Decimal value) {
        return figureText(value, indicator.unit, indicator.decimals);
    };
    return opening + "; " + figure(*outturn) + " against " + figure(*target->value) + " is " +
        distanceText(indicator, variance, isSideWrong) +
        (isPerCent ? ", and a difference between percentages is in percentage points, not %" : "");
}

// What somebody noted about the source

std::string asSentence(const std::string& text)
{
    return text.empty() || text.ends_with('.') ? text : text + ".";
}

// What was made good

void hintAt(const std::string& subject, const std::string& reconstructed, Findings& findings)
{
    if (reconstructed.empty())
        return;
    constexpr auto code = "reconstructed-from-damaged-source";
    const auto sameSubject = std::ranges::find_if(findings, [&](const Finding& finding) {
        return finding.code == code && finding.subject == subject;
    });
    if (sameSubject != findings.end())
        sameSubject->message += " " + asSentence(reconstructed);
    else
        findings.push_back(
            {Severity::Hint,
             code,
             subject,
             "Made good where the source is damaged or silent: " + asSentence(reconstructed),
             {}});
}

} // namespace

void statedVarianceDisagrees(const PlanRecord& record, Findings& findings)
{
    for (const Indicator& indicator : record.plan.indicators) {
        std::string message;
        for (const StatedVariance& stated : record.plan.statedVariances) {
            if (stated.indicator != indicator.code)
                continue;
            if (const std::string text = disagreement(record, indicator, stated); !text.empty())
                message += (message.empty() ? "" : " ") + text + ".";
        }
        if (!message.empty())
            findings.push_back(
                {Severity::Fault,
                 "stated-variance-disagrees",
                 subjectOf(indicator),
                 std::move(message),
                 {}});
    }
}

void sourceRemarks(const PlanRecord& record, Findings& findings)
{
    const auto order = subjectsInOrder(record);
    const std::set<std::string> known(order.begin(), order.end());
    for (const auto& [subject, text] : record.plan.remarks) {
        if (known.contains(subject))
            findings.push_back({Severity::Hint, "source-remark", subject, asSentence(text), {}});
        else
            findings.push_back(
                {Severity::Fault,
                 "remark-about-nothing",
                 subject,
                 "A remark is about \"" + subject +
                     "\", which the plan does not have: " + asSentence(text),
                 {}});
    }
}

void reconstructedFromDamagedSource(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    for (const Priority& priority : plan.priorities)
        hintAt(subjectOf(priority), priority.reconstructed, findings);
    for (const Action& action : plan.actions)
        hintAt(subjectOf(action), action.reconstructed, findings);
    for (const Indicator& indicator : plan.indicators)
        hintAt(subjectOf(indicator), indicator.reconstructed, findings);
    for (const Milestone& milestone : plan.milestones)
        hintAt(subjectOf(milestone), milestone.reconstructed, findings);
    for (const WorkArea& area : plan.workAreas)
        for (const KeyActivity& activity : area.keyActivities)
            hintAt(subjectOf(area), activity.reconstructed, findings);
    for (const ReportingDuty& duty : plan.reporting)
        hintAt(subjectOf(duty), duty.reconstructed, findings);
    for (std::size_t i = 0; i < plan.equality.size(); ++i)
        for (const EqualityAction& action : plan.equality[i].actions)
            hintAt(equalitySubject(i), action.reconstructed, findings);
    for (std::size_t i = 0; i < plan.support.size(); ++i)
        hintAt(supportSubject(i), plan.support[i].reconstructed, findings);
}

} // namespace outturn::check
