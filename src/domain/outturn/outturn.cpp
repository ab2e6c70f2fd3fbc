#include <domain/error.h>
#include <domain/outturn/outturn.h>

namespace outturn {
namespace {

constexpr std::int64_t largestCohort = 100'000'000;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isPercentage(Unit unit)
{
    return isShare(unit) || unit == Unit::PercentagePoints;
}

} // namespace

Cohort Cohort::make(std::optional<std::int64_t> numerator, std::int64_t denominator)
{
    if (denominator < 1 || denominator > largestCohort)
        throw Error(
            ErrorKind::Input,
            "a denominator of " + std::to_string(denominator) +
                " makes no sense; expected a whole number from 1 to 100000000");
    if (numerator && (*numerator < 0 || *numerator > denominator))
        throw Error(
            ErrorKind::Input,
            "a numerator of " + std::to_string(*numerator) + " makes no sense; expected 0 to the " +
                "denominator of " + std::to_string(denominator));
    return {numerator, denominator};
}

std::optional<Decimal> publishedValue(const Outturn& outturn, Unit unit, int decimals)
{
    const auto* value = std::get_if<Decimal>(&outturn.value);
    if (value == nullptr)
        return std::nullopt;
    // From the counts themselves, so that a share is rounded once and not twice.
    if (isShare(unit) && outturn.cohort && outturn.cohort->numerator())
        return Decimal::percentage(
            *outturn.cohort->numerator(), outturn.cohort->denominator(), decimals);
    return value->rounded(decimals);
}

OutturnValue parseOutturnValue(std::string_view text, Unit unit)
{
    std::string_view number = trimmed(text);
    if (number == "SUPP")
        return Suppressed{};
    if (!number.empty() && number.back() == '%' && isPercentage(unit))
        number = trimmed(number.substr(0, number.size() - 1));
    if (const auto value = Decimal::tryParse(number))
        return *value;
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) + "' is not a figure; expected a number such as " +
            (isPercentage(unit) ? "76.5" : "12") + ", or SUPP where it is suppressed");
}

} // namespace outturn
