#pragma once

#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/error.h>
#include <domain/identifier.h>
#include <domain/outturn/scope.h>
#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>
#include <domain/period/plan_year.h>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace outturn::store {

/// What a column of a plan file can hold: nothing, a 64-bit integer or text.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;

// How each of the domain's types is held. Text and integers never pass through a locale.

inline Cell toCell(const std::string& value)
{
    return value;
}

inline Cell toCell(std::string_view value)
{
    return std::string(value);
}

inline Cell toCell(const char* value)
{
    return std::string(value);
}

template <std::integral T>
Cell toCell(T value)
{
    return static_cast<std::int64_t>(value);
}

template <class E>

requires std::is_enum_v<E> Cell toCell(E value)
{
    return std::string(toCode(value));
}

inline Cell toCell(Decimal value)
{
    return value.inMillionths();
}

inline Cell toCell(PriorityNumber value)
{
    return toCell(value.value());
}

inline Cell toCell(AcademicYear value)
{
    return toCell(value.endYear());
}

inline Cell toCell(PlanYear value)
{
    return toCell(value.startYear());
}

inline Cell toCell(Month value)
{
    return value.text();
}

inline Cell toCell(MonthOfYear value)
{
    return toCell(value.value());
}

inline Cell toCell(const Date& value)
{
    return value.text();
}

inline Cell toCell(const Scope& value)
{
    return value.text();
}

template <class Kind>
Cell toCell(const Code<Kind>& value)
{
    return value.text();
}

template <class T>
Cell toCell(const std::optional<T>& value)
{
    return value ? toCell(*value) : Cell{};
}

/// Makes a T of what the column held. Specialised for each kind; throws Error{Input} like the
/// domain's own constructors.
template <class T>
struct CellReader
{
    /// Codes of all kinds, and enumerations.
    static T read(const std::string& text)
    {
        if constexpr (std::is_enum_v<T>) {
            if (const auto value = fromCode<T>(text))
                return *value;
            throw Error(
                ErrorKind::Input, "'" + text + "' is unknown; expected " + listOfCodes<T>());
        } else {
            return T(text);
        }
    }

    using Held = std::string;
};

template <>
struct CellReader<std::int64_t>
{
    using Held = std::int64_t;

    static std::int64_t read(std::int64_t value) { return value; }
};

template <>
struct CellReader<int>
{
    using Held = std::int64_t;

    static int read(std::int64_t value);
};

template <>
struct CellReader<bool>
{
    using Held = std::int64_t;

    static bool read(std::int64_t value) { return value != 0; }
};

template <>
struct CellReader<Decimal>
{
    using Held = std::int64_t;

    static Decimal read(std::int64_t value) { return Decimal::millionths(value); }
};

template <>
struct CellReader<PriorityNumber>
{
    using Held = std::int64_t;

    static PriorityNumber read(std::int64_t value)
    {
        return PriorityNumber(CellReader<int>::read(value));
    }
};

template <>
struct CellReader<AcademicYear>
{
    using Held = std::int64_t;

    static AcademicYear read(std::int64_t value)
    {
        return AcademicYear(CellReader<int>::read(value));
    }
};

template <>
struct CellReader<PlanYear>
{
    using Held = std::int64_t;

    static PlanYear read(std::int64_t value) { return PlanYear(CellReader<int>::read(value)); }
};

template <>
struct CellReader<Month>
{
    using Held = std::string;

    static Month read(const std::string& text) { return Month::parse(text); }
};

template <>
struct CellReader<MonthOfYear>
{
    using Held = std::int64_t;

    static MonthOfYear read(std::int64_t value)
    {
        return MonthOfYear(CellReader<int>::read(value));
    }
};

template <>
struct CellReader<Date>
{
    using Held = std::string;

    static Date read(const std::string& text) { return Date::parse(text); }
};

template <>
struct CellReader<Scope>
{
    using Held = std::string;

    static Scope read(const std::string& text) { return Scope::parse(text); }
};

} // namespace outturn::store
