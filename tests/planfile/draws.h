#pragma once

#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/identifier.h>
#include <domain/period/calendar.h>
#include <domain/period/plan_year.h>

#include <rapidcheck.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What generated plans are made of. Each function draws one value from RapidCheck, so they may be
/// called only while a plan is generated.
namespace outturn::test::draw {

[[nodiscard]] inline int number(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

[[nodiscard]] inline bool chance()
{
    return number(0, 1) == 1;
}

template <class Make>
[[nodiscard]] auto maybe(Make make)
{
    return chance() ? std::optional(make()) : std::nullopt;
}

template <class Make>
[[nodiscard]] auto several(int most, Make make)
{
    std::vector<decltype(make())> values;
    const auto count = static_cast<std::size_t>(number(0, most));
    values.reserve(count);
    while (values.size() < count)
        values.push_back(make());
    return values;
}

template <class E>
[[nodiscard]] E oneOf()
{
    const auto& table = EnumCodes<E>::table;
    return table[static_cast<std::size_t>(number(0, static_cast<int>(table.size()) - 1))].first;
}

[[nodiscard]] inline std::string text()
{
    return *rc::gen::container<std::string>(
               rc::gen::elementOf(std::string{"abcXYZ 019\"\\/\t\n{}[]:,~%"})) +
        *rc::gen::element<std::string>("", "é", "…", "£", "\U0001F4C8", "\u2212");
}

[[nodiscard]] inline std::string words()
{
    return "w" + text();
}

[[nodiscard]] inline Decimal figure()
{
    return Decimal::millionths(*rc::gen::arbitrary<std::int64_t>() / 1000);
}

[[nodiscard]] inline Decimal size()
{
    return Decimal::millionths(number(0, 2'000'000'000));
}

[[nodiscard]] inline AcademicYear year()
{
    return AcademicYear(number(1990, 2100));
}

[[nodiscard]] inline PlanYear planYear()
{
    return PlanYear(number(1990, 2099));
}

[[nodiscard]] inline Month month()
{
    const int calendarYear = number(1990, 2100);
    return {calendarYear, number(1, 12)};
}

[[nodiscard]] inline Date date()
{
    const int calendarYear = number(1900, 2100);
    const int calendarMonth = number(1, 12);
    return {calendarYear, calendarMonth, number(1, 28)};
}

/// How many there are of everything that can be referred to.
struct Extent
{
    int officers = number(0, 3);
    int posts = number(0, 3);
    int priorities = number(0, 4);
    int actions = priorities > 0 ? number(0, 3) : 0;
    int indicators = priorities > 0 ? number(0, 4) : 0;
    int measures = indicators > 0 ? number(0, 3) : 0;
    int risks = number(0, 2);
    int firstYear = number(1990, 2095);
    int years = number(1, 5);
};

template <class CodeType>
[[nodiscard]] CodeType numbered(const char* stem, int index)
{
    return CodeType(stem + std::to_string(index));
}

/// One of @p count codes; nothing where there are none.
template <class CodeType>
[[nodiscard]] std::optional<CodeType> reference(const char* stem, int count)
{
    if (count == 0 || chance())
        return std::nullopt;
    return numbered<CodeType>(stem, number(0, count - 1));
}

[[nodiscard]] inline std::optional<PostCode> post(const Extent& extent)
{
    return reference<PostCode>("post ", extent.posts);
}

/// Only where there are priorities.
[[nodiscard]] inline PriorityNumber priority(const Extent& extent)
{
    return PriorityNumber(number(1, extent.priorities));
}

[[nodiscard]] inline std::vector<PriorityNumber> priorities(const Extent& extent)
{
    return several(extent.priorities, [&] { return priority(extent); });
}

[[nodiscard]] inline std::vector<PostCode> posts(const Extent& extent)
{
    return several(
        extent.posts, [&] { return numbered<PostCode>("post ", number(0, extent.posts - 1)); });
}

/// Only where there are indicators.
[[nodiscard]] inline IndicatorCode indicatorOf(const Extent& extent)
{
    return numbered<IndicatorCode>("I-", number(0, extent.indicators - 1));
}

} // namespace outturn::test::draw
