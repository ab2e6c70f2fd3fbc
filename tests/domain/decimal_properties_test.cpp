#include "fixture/printing.h"

#include <domain/decimal.h>
#include <domain/error.h>

#include <rapidcheck.h>

#include <string>

using namespace outturn;

namespace {

__extension__ using Wide = __int128;

/// Numbers of every size, with small ones, where figures live, as likely as large ones.
rc::Gen<Decimal> anyDecimal()
{
    return rc::gen::map(
        rc::gen::oneOf(
            rc::gen::inRange<std::int64_t>(-200'000'000, 200'000'001),
            rc::gen::inRange<std::int64_t>(-4'000'000'000'000'000'000, 4'000'000'000'000'000'001)),
        [](std::int64_t value) { return Decimal::millionths(value); });
}

/// Rounding worked out another way than the code under test: by adding half a step and flooring
/// the magnitude.
Wide roundedByOracle(Wide value, Wide step)
{
    const Wide magnitude = value < 0 ? -value : value;
    const Wide steps = (magnitude + step / 2) / step;
    return (value < 0 ? -steps : steps) * step;
}

Wide stepFor(int decimals)
{
    Wide step = 1'000'000;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    return step;
}

} // namespace

namespace rc {

template <>
struct Arbitrary<Decimal>
{
    static Gen<Decimal> arbitrary() { return anyDecimal(); }
};

} // namespace rc

TEST_CASE("every decimal is read back from its own text")
{
    REQUIRE(rc::check([](const Decimal& a) { RC_ASSERT(Decimal::parse(a.text()) == a); }));
    REQUIRE(rc::check([](const Decimal& a) { RC_ASSERT(Decimal::parse(a.text(6)) == a); }));
}

TEST_CASE("a decimal read from text with fewer places is the number rounded to them")
{
    REQUIRE(rc::check([](const Decimal& a) {
        const int decimals = *rc::gen::inRange(0, 7);
        RC_ASSERT(Decimal::parse(a.text(decimals)) == a.rounded(decimals));
    }));
}

TEST_CASE("the text of a decimal is no longer than it need be")
{
    REQUIRE(rc::check([](const Decimal& a) {
        const int needed = a.decimalsNeeded();
        RC_ASSERT(a.rounded(needed) == a);
        RC_ASSERT((needed == 0 || a.rounded(needed - 1) != a));
    }));
}

TEST_CASE("decimals are ordered as the numbers they stand for")
{
    REQUIRE(rc::check([](const Decimal& a, const Decimal& b) {
        RC_ASSERT((a < b) == (a.inMillionths() < b.inMillionths()));
        RC_ASSERT((a < b) + (b < a) + (a == b) == 1);
        RC_ASSERT((a < b) == (-b < -a));
        const Wide difference = Wide{a.inMillionths()} - b.inMillionths();
        RC_ASSERT((difference < 0) == (a < b));
    }));
}

TEST_CASE("rounding agrees with an independent calculation in 128 bits")
{
    REQUIRE(rc::check([](const Decimal& a) {
        const int decimals = *rc::gen::inRange(0, 7);
        const Wide expected = roundedByOracle(a.inMillionths(), stepFor(decimals));
        RC_ASSERT(Wide{a.rounded(decimals).inMillionths()} == expected);
    }));
}

TEST_CASE("rounding keeps the order, the sign and itself")
{
    REQUIRE(rc::check([](const Decimal& a, const Decimal& b) {
        const int decimals = *rc::gen::inRange(0, 7);
        RC_ASSERT((a > b || a.rounded(decimals) <= b.rounded(decimals)));
        RC_ASSERT((-a).rounded(decimals) == -a.rounded(decimals));
        RC_ASSERT(a.rounded(decimals).rounded(decimals) == a.rounded(decimals));
    }));
}

TEST_CASE("subtraction undoes addition")
{
    REQUIRE(rc::check([](const Decimal& a, const Decimal& b) {
        RC_ASSERT(a + b == b + a);
        RC_ASSERT((a + b) - b == a);
        RC_ASSERT((a - b) + b == a);
        RC_ASSERT(a - a == Decimal{});
        RC_ASSERT(a + -a == Decimal{});
    }));
}

TEST_CASE("a sum leaves the range with an error and never wraps")
{
    REQUIRE(rc::check([] {
        const auto a = Decimal::millionths(*rc::gen::arbitrary<std::int64_t>());
        const auto b = Decimal::millionths(*rc::gen::arbitrary<std::int64_t>());
        const Wide exact = Wide{a.inMillionths()} + b.inMillionths();
        try {
            RC_ASSERT(Wide{(a + b).inMillionths()} == exact);
        } catch (const Error&) {
            RC_ASSERT((exact > INT64_MAX || exact <= INT64_MIN));
        }
    }));
}

TEST_CASE("a percentage agrees with an independent calculation in 128 bits")
{
    REQUIRE(rc::check([] {
        const auto denominator = *rc::gen::inRange<std::int64_t>(1, 100'000'000);
        const auto numerator = *rc::gen::inRange<std::int64_t>(0, denominator + 1);
        const int decimals = *rc::gen::inRange(0, 7);
        const Wide step = stepFor(decimals);
        // floor(x + 1/2) of 100 n / d counted in steps.
        const Wide scaled = Wide{numerator} * 100'000'000;
        const Wide steps = (2 * scaled + Wide{denominator} * step) / (2 * Wide{denominator} * step);
        RC_ASSERT(
            Wide{Decimal::percentage(numerator, denominator, decimals).inMillionths()} ==
            steps * step);
    }));
}
