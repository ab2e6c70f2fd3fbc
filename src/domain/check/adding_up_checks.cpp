#include <domain/check/rules.h>
#include <domain/check/subject.h>
#include <domain/measure/figure.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>

namespace outturn::check {

namespace {

/// "£16,755.1k", in the places the figure needs and at least one.
std::string thousandPounds(Decimal value)
{
    const std::string digits = value.absolute().text(std::max(1, value.decimalsNeeded()));
    const std::size_t point = digits.find('.');
    std::string grouped;
    for (std::size_t i = 0; i < point; ++i) {
        if (i > 0 && (point - i) % 3 == 0)
            grouped += ',';
        grouped += digits[i];
    }
    return (value.isNegative() ? "-£" : "£") + grouped + digits.substr(point) + "k";
}

/// "staffing of £1.0k and non-staffing of £2.0k make £3.0k, not the gross expenditure of £4.0k";
/// empty where it adds up.
std::string disagreement(
    const std::string& firstName,
    Decimal first,
    const std::string& secondName,
    Decimal second,
    const std::string& totalName,
    Decimal total)
{
    const Decimal sum = first + second;
    if (sum == total)
        return {};
    return firstName + " of " + thousandPounds(first) + " and " + secondName + " of " +
        thousandPounds(second) + " make " + thousandPounds(sum) + ", not the " + totalName +
        " of " + thousandPounds(total);
}

/// "The 2012/13 figure of 72.0% is not 5 of 7 (71.4%)"; empty where they agree or cannot disagree.
std::string disagreement(const Outturn& outturn, const Indicator& indicator)
{
    const auto* value = std::get_if<Decimal>(&outturn.value);
    if (value == nullptr || !outturn.cohort || !outturn.cohort->numerator() ||
        !isShare(indicator.unit))
        return {};
    const std::int64_t numerator = *outturn.cohort->numerator();
    const std::int64_t denominator = outturn.cohort->denominator();
    const Decimal counted = Decimal::percentage(numerator, denominator, indicator.decimals);
    if (value->rounded(indicator.decimals) == counted)
        return {};
    return outturn.year.label() + " gives " +
        figureText(*value, indicator.unit, indicator.decimals) + ", but " +
        std::to_string(numerator) + " of " + std::to_string(denominator) + " is " +
        figureText(counted, indicator.unit, indicator.decimals);
}

} // namespace

void financeDoesNotAddUp(const PlanRecord& record, Findings& findings)
{
    for (const FinanceLine& line : record.plan.finance) {
        const std::vector<std::string> disagreements{
            disagreement(
                "staffing",
                line.staffing,
                "non-staffing",
                line.nonStaffing,
                "gross expenditure",
                line.grossExpenditure),
            disagreement(
                "gross expenditure",
                line.grossExpenditure,
                "service income",
                line.serviceIncome,
                "net expenditure",
                line.netExpenditure),
            disagreement(
                "net expenditure",
                line.netExpenditure,
                "grants",
                line.grants,
                "net cost",
                line.netCost)};
        std::string message;
        for (const std::string& text : disagreements)
            if (!text.empty())
                message += (message.empty() ? "" : "; ") + text;
        if (message.empty())
            continue;
        message.front() =
            static_cast<char>(std::toupper(static_cast<unsigned char>(message.front())));
        findings.push_back(
            {Severity::Fault, "finance-does-not-add-up", subjectOf(line), message + ".", {}});
    }
}

void sharesDisagreeWithCounts(const PlanRecord& record, Findings& findings)
{
    std::map<IndicatorCode, std::string> messages;
    std::map<IndicatorCode, const Indicator*> indicators;
    for (const Indicator& indicator : record.plan.indicators)
        indicators.emplace(indicator.code, &indicator);
    for (const Outturn& outturn : record.outturns) {
        const auto indicator = indicators.find(outturn.indicator);
        if (indicator == indicators.end())
            continue;
        if (const std::string text = disagreement(outturn, *indicator->second); !text.empty()) {
            std::string& message = messages[outturn.indicator];
            message += (message.empty() ? "" : "; ") + text;
        }
    }
    for (const Indicator& indicator : record.plan.indicators)
        if (const auto message = messages.find(indicator.code); message != messages.end())
            findings.push_back(
                {Severity::Fault,
                 "shares-disagree-with-counts",
                 subjectOf(indicator),
                 message->second + ".",
                 {}});
}

} // namespace outturn::check
