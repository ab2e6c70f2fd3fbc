#include <domain/decimal.h>
#include <domain/error.h>
#include <domain/letters.h>

#include <array>
#include <cassert>
#include <limits>

namespace outturn {
namespace {

// 128 bits hold any product of two 64-bit numbers exactly. The extension is common to GCC and
// Clang.
__extension__ using Wide = __int128;

constexpr std::int64_t one = 1'000'000;

constexpr auto tooLarge = "the number is too large to be held exactly";

std::int64_t narrow(Wide value)
{
    // The lowest value is left out so that every number has a negative.
    if (value > std::numeric_limits<std::int64_t>::max() ||
        value <= std::numeric_limits<std::int64_t>::min())
        throw Error(ErrorKind::Input, tooLarge);
    return static_cast<std::int64_t>(value);
}

/// Quotient rounded half away from zero. The divisor is positive.
Wide divideRounding(Wide dividend, Wide divisor)
{
    const Wide quotient = dividend / divisor;
    const Wide remainder = dividend % divisor;
    const Wide twice = 2 * (remainder < 0 ? -remainder : remainder);
    if (twice < divisor)
        return quotient;
    return dividend < 0 ? quotient - 1 : quotient + 1;
}

/// The size of one step at @p decimals places, in millionths.
std::int64_t step(int decimals)
{
    assert(decimals >= 0 && decimals <= Decimal::maxDecimals);
    return powerOfTen(Decimal::maxDecimals - decimals);
}

struct Digits
{
    Wide value = 0;
    std::size_t count = 0;
};

/// Reads the digits at the front of @p text and drops them from it. Saturates far beyond the range.
Digits takeDigits(std::string_view& text)
{
    constexpr Wide enough = static_cast<Wide>(std::numeric_limits<std::int64_t>::max()) * 2;
    Digits digits;
    while (!text.empty() && isDigit(text.front())) {
        if (digits.value < enough)
            digits.value = digits.value * 10 + (text.front() - '0');
        ++digits.count;
        text.remove_prefix(1);
    }
    return digits;
}

} // namespace

void Decimal::refuseSize()
{
    throw Error(ErrorKind::Input, tooLarge);
}

Decimal Decimal::whole(std::int64_t value)
{
    return millionths(narrow(static_cast<Wide>(value) * one));
}

std::optional<Decimal> Decimal::tryParse(std::string_view text) noexcept
{
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);

    const Digits integer = takeDigits(text);
    if (integer.count == 0)
        return std::nullopt;
    Wide fraction = 0;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        const Digits places = takeDigits(text);
        if (places.count == 0 || places.count > maxDecimals)
            return std::nullopt;
        fraction = places.value * powerOfTen(maxDecimals - static_cast<int>(places.count));
    }
    if (!text.empty())
        return std::nullopt;

    const Wide result = integer.value * one + fraction;
    if (result > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    const auto magnitude = static_cast<std::int64_t>(result);
    return millionths(negative ? -magnitude : magnitude);
}

Decimal Decimal::parse(std::string_view text)
{
    if (const auto value = tryParse(text))
        return *value;
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) +
            "' is not a number; expected digits with at most six decimal places, such as 76.5");
}

Decimal Decimal::percentage(std::int64_t numerator, std::int64_t denominator, int decimals)
{
    if (denominator <= 0)
        throw Error(
            ErrorKind::Input,
            "a percentage of " + std::to_string(denominator) +
                " cannot be worked out; expected a denominator above zero");
    const std::int64_t unit = step(decimals);
    const Wide steps = divideRounding(
        static_cast<Wide>(numerator) * 100 * (one / unit), static_cast<Wide>(denominator));
    return millionths(narrow(steps * unit));
}

Decimal Decimal::ratio(std::int64_t numerator, std::int64_t denominator)
{
    if (denominator <= 0)
        throw Error(ErrorKind::Input, "a ratio needs a denominator above zero");
    return millionths(narrow(divideRounding(static_cast<Wide>(numerator) * one, denominator)));
}

Decimal Decimal::rounded(int decimals) const
{
    const std::int64_t unit = step(decimals);
    return millionths(narrow(divideRounding(m_millionths, unit) * unit));
}

int Decimal::decimalsNeeded() const noexcept
{
    int decimals = maxDecimals;
    for (std::int64_t rest = m_millionths; decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return decimals;
}

std::string Decimal::text(int decimals) const
{
    const std::int64_t unit = step(decimals);
    const Wide value = divideRounding(m_millionths, unit) * unit;
    const Wide magnitude = value < 0 ? -value : value;
    std::string result = value < 0 ? "-" : "";
    result += std::to_string(static_cast<std::int64_t>(magnitude / one));
    if (decimals > 0) {
        const std::string fraction =
            std::to_string(static_cast<std::int64_t>(magnitude % one) / unit);
        result += '.';
        result.append(static_cast<std::size_t>(decimals) - fraction.size(), '0');
        result += fraction;
    }
    return result;
}

std::string Decimal::text() const
{
    return text(decimalsNeeded());
}

double Decimal::toDouble() const noexcept
{
    return static_cast<double>(m_millionths) / static_cast<double>(one);
}

Decimal Decimal::absolute() const
{
    return isNegative() ? -*this : *this;
}

Decimal Decimal::operator-() const
{
    return millionths(narrow(-static_cast<Wide>(m_millionths)));
}

Decimal operator+(Decimal a, Decimal b)
{
    return Decimal::millionths(narrow(static_cast<Wide>(a.m_millionths) + b.m_millionths));
}

Decimal operator-(Decimal a, Decimal b)
{
    return Decimal::millionths(narrow(static_cast<Wide>(a.m_millionths) - b.m_millionths));
}

Decimal operator*(Decimal a, Decimal b)
{
    return Decimal::millionths(
        narrow(divideRounding(static_cast<Wide>(a.m_millionths) * b.m_millionths, one)));
}

} // namespace outturn
