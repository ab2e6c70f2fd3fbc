#include <domain/error.h>
#include <domain/period/calendar.h>
#include <domain/period/digits.h>

#include <array>

namespace outturn {
namespace {

constexpr std::array<std::string_view, 12> monthNames{
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"};

std::string monthName(int month)
{
    return std::string(monthNames[static_cast<std::size_t>(month - 1)]);
}

} // namespace

Month::Month(int year, int month)
    : m_year(year)
    , m_month(month)
{
    if (year < 1990 || year > 2100 || month < 1 || month > 12)
        throw Error(
            ErrorKind::Input,
            "'" + std::to_string(year) + "-" + twoDigits(month) +
                "' is not a month; expected a year and month such as 2014-03");
}

Month Month::parse(std::string_view text)
{
    if (text.size() == 7 && text[4] == '-') {
        const auto year = fixedDigits(text.substr(0, 4), 4);
        const auto month = fixedDigits(text.substr(5), 2);
        if (year && month)
            return {*year, *month};
    }
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) + "' is not a month; expected a year and month such as 2014-03");
}

std::string Month::text() const
{
    return std::to_string(m_year) + "-" + twoDigits(m_month);
}

std::string Month::label() const
{
    return monthName(m_month) + " " + std::to_string(m_year);
}

Date::Date(int year, int month, int day)
    : m_ymd(
          std::chrono::year(year),
          std::chrono::month(static_cast<unsigned>(month)),
          std::chrono::day(static_cast<unsigned>(day)))
{
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31 || !m_ymd.ok())
        throw Error(
            ErrorKind::Input,
            "'" + std::to_string(year) + "-" + twoDigits(month) + "-" + twoDigits(day) +
                "' is not a day of the calendar; expected a date such as 2013-04-01");
}

Date Date::parse(std::string_view text)
{
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const auto year = fixedDigits(text.substr(0, 4), 4);
        const auto month = fixedDigits(text.substr(5, 2), 2);
        const auto day = fixedDigits(text.substr(8), 2);
        if (year && month && day)
            return {*year, *month, *day};
    }
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) + "' is not a date; expected a date such as 2013-04-01");
}

std::string Date::text() const
{
    return std::to_string(year()) + "-" + twoDigits(month()) + "-" + twoDigits(day());
}

std::string Date::label() const
{
    return std::to_string(day()) + " " + monthName(month()) + " " + std::to_string(year());
}

MonthOfYear::MonthOfYear(int value)
    : m_value(value)
{
    if (value < 1 || value > 12)
        throw Error(
            ErrorKind::Input,
            "'" + std::to_string(value) +
                "' is not a month of the year; expected 1 (January) to 12 (December)");
}

std::string MonthOfYear::label() const
{
    return monthName(m_value);
}

Date lastDayOf(Month month)
{
    const std::chrono::year_month_day_last last = std::chrono::year(month.year()) /
        std::chrono::month(static_cast<unsigned>(month.month())) / std::chrono::last;
    return {month.year(), month.month(), static_cast<int>(static_cast<unsigned>(last.day()))};
}

} // namespace outturn
