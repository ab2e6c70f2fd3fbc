#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace outturn {

/// 10 to the power of @p exponent, 0 to 18.
[[nodiscard]] constexpr std::int64_t powerOfTen(int exponent) noexcept
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// An exact decimal number: a count of millionths in 64 bits, so from about -9.2 to +9.2 million
/// million with six decimal places. Never a binary float: 32.9 against 32.9 is equal.
///
/// Arithmetic that would leave the range throws Error{Input}; it never wraps.
class Decimal
{
public:
    static constexpr int maxDecimals = 6;

    constexpr Decimal() = default;

    /// The whole number @p value. Throws Error{Input} when out of range.
    [[nodiscard]] static Decimal whole(std::int64_t value);

    /// @p millionths millionths: Decimal::millionths(32'900'000) is 32.9. Throws Error{Input} for
    /// the lowest 64-bit number, so that every number has a negative.
    [[nodiscard]] static constexpr Decimal millionths(std::int64_t millionths)
    {
        if (millionths == std::numeric_limits<std::int64_t>::min())
            refuseSize();
        Decimal result;
        result.m_millionths = millionths;
        return result;
    }

    /// Reads "77", "-3.5", "+0.25". Digits are required on both sides of a point; no exponent, no
    /// thousands separators, no locale, no spaces. More than six decimals are refused, not rounded.
    /// Throws Error{Input} with the text and what was expected.
    [[nodiscard]] static Decimal parse(std::string_view text);

    /// As parse(), but nothing instead of an exception.
    [[nodiscard]] static std::optional<Decimal> tryParse(std::string_view text) noexcept;

    /// 100 x @p numerator / @p denominator, rounded once, half away from zero, to @p decimals
    /// places (0 to 6). Throws Error{Input} when the denominator is not positive.
    [[nodiscard]] static Decimal
    percentage(std::int64_t numerator, std::int64_t denominator, int decimals);

    /// The fraction @p numerator / @p denominator rounded half away from zero to six places.
    [[nodiscard]] static Decimal ratio(std::int64_t numerator, std::int64_t denominator);

    [[nodiscard]] constexpr std::int64_t inMillionths() const noexcept { return m_millionths; }

    [[nodiscard]] constexpr bool isZero() const noexcept { return m_millionths == 0; }

    [[nodiscard]] constexpr bool isNegative() const noexcept { return m_millionths < 0; }

    /// Rounded half away from zero to @p decimals places (0 to 6).
    [[nodiscard]] Decimal rounded(int decimals) const;

    /// The places needed to write the number in full: 0 for 77, 1 for 31.7.
    [[nodiscard]] int decimalsNeeded() const noexcept;

    /// Written with exactly @p decimals places, rounding half away from zero: "77.0". A value that
    /// rounds to zero has no minus sign. Never throws for size, even where rounded() would.
    [[nodiscard]] std::string text(int decimals) const;

    /// Written in full with no trailing zeros: "77", "31.7". parse(text()) gives the same number.
    [[nodiscard]] std::string text() const;

    /// For drawing only; never for comparing or rating.
    [[nodiscard]] double toDouble() const noexcept;

    [[nodiscard]] Decimal absolute() const;
    Decimal operator-() const;
    friend Decimal operator+(Decimal a, Decimal b);
    friend Decimal operator-(Decimal a, Decimal b);
    /// Product rounded half away from zero to six places.
    friend Decimal operator*(Decimal a, Decimal b);
    friend constexpr auto operator<=>(const Decimal&, const Decimal&) = default;

private:
    [[noreturn]] static void refuseSize();

    std::int64_t m_millionths = 0;
};

} // namespace outturn
