#include <planfile/format/vocabulary.h>

#include <limits>
#include <string>

namespace outturn::planfile {

int Format<int>::read(const Node& node)
{
    constexpr std::int64_t least = std::numeric_limits<int>::min();
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(node.integer(least, most));
}

Decimal Format<Decimal>::read(const Node& node)
{
    const std::string& text = node.shortText(R"(a figure in quotation marks such as "76.5")");
    return node.inPlace([&] { return Decimal::parse(text); });
}

AcademicYear Format<AcademicYear>::read(const Node& node)
{
    if (!node.isNumber())
        node.refuseType("the calendar year that the academic year ends in, such as 2013");
    constexpr std::int64_t least = 1990;
    constexpr std::int64_t most = 2100;
    return AcademicYear(static_cast<int>(node.integer(least, most)));
}

PlanYear Format<PlanYear>::read(const Node& node)
{
    const std::string& text = node.shortText(R"(a plan year such as "2013-14")");
    return node.inPlace([&] { return PlanYear::parse(text); });
}

Month Format<Month>::read(const Node& node)
{
    const std::string& text = node.shortText(R"(a month such as "2014-03")");
    return node.inPlace([&] { return Month::parse(text); });
}

Date Format<Date>::read(const Node& node)
{
    const std::string& text = node.shortText(R"(a day such as "2014-03-31")");
    return node.inPlace([&] { return Date::parse(text); });
}

PriorityNumber Format<PriorityNumber>::read(const Node& node)
{
    constexpr std::int64_t least = 1;
    constexpr std::int64_t most = 99;
    return PriorityNumber(static_cast<int>(node.integer(least, most)));
}

Scope Format<Scope>::read(const Node& node)
{
    const std::string& text = node.shortText("a scope such as council or district:NAME");
    return node.inPlace([&] { return Scope::parse(text); });
}

} // namespace outturn::planfile
