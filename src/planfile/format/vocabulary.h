#pragma once

#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/identifier.h>
#include <domain/outturn/scope.h>
#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>
#include <domain/period/plan_year.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>
#include <planfile/json/utf8.h>

#include <cstdint>
#include <string>

// The words that every subject of the format is written in: figures, dates, codes.

namespace outturn::planfile {

template <>
struct Format<std::string>
{
    static std::string read(const Node& node) { return node.text(); }

    static OrderedJson write(const std::string& text) { return text; }
};

template <>
struct Format<bool>
{
    static bool read(const Node& node) { return node.flag(); }

    static OrderedJson write(bool value) { return value; }
};

template <>
struct Format<int>
{
    static int read(const Node& node);

    static OrderedJson write(int value) { return value; }
};

/// An exact figure is a text, "76.5": a JSON number would pass through binary floats elsewhere.
template <>
struct Format<Decimal>
{
    static Decimal read(const Node& node);

    static OrderedJson write(Decimal value) { return value.text(); }
};

/// The calendar year an academic year ends in, as a number: 2013 is 2012/13.
template <>
struct Format<AcademicYear>
{
    static AcademicYear read(const Node& node);

    static OrderedJson write(AcademicYear year) { return year.endYear(); }
};

/// "2013-14".
template <>
struct Format<PlanYear>
{
    static PlanYear read(const Node& node);

    static OrderedJson write(PlanYear year) { return year.label(); }
};

/// "2014-03".
template <>
struct Format<Month>
{
    static Month read(const Node& node);

    static OrderedJson write(Month month) { return month.text(); }
};

/// "2014-03-31".
template <>
struct Format<Date>
{
    static Date read(const Node& node);

    static OrderedJson write(Date date) { return date.text(); }
};

template <>
struct Format<PriorityNumber>
{
    static PriorityNumber read(const Node& node);

    static OrderedJson write(PriorityNumber number) { return number.value(); }
};

/// "council", "district:NAME", "group:NAME", "school:URN".
template <>
struct Format<Scope>
{
    static Scope read(const Node& node);

    static OrderedJson write(const Scope& scope) { return scope.text(); }
};

template <class Kind>
struct Format<Code<Kind>>
{
    static Code<Kind> read(const Node& node)
    {
        const std::string& text = node.shortText("a code such as \"KS2-EM4\"");
        return node.inPlace([&] { return Code<Kind>(text); });
    }

    static OrderedJson write(const Code<Kind>& code) { return code.text(); }
};

template <class E>
concept CodedEnum = requires
{
    EnumCodes<E>::table;
};

/// One of an enumeration's codes: "higher".
template <CodedEnum E>
struct Format<E>
{
    static E read(const Node& node)
    {
        if (const auto value = fromCode<E>(node.text()))
            return *value;
        node.refuse("expected " + listOfCodes<E>() + ", found " + inQuotes(node.text()));
    }

    static OrderedJson write(E value) { return toCode(value); }
};

} // namespace outturn::planfile
