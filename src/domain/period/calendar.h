#pragma once

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace outturn {

/// A month of a calendar year: "2014-03", March 2014. Actions start and end, and milestones fall
/// due, in months.
class Month
{
public:
    /// Throws Error{Input} unless @p month is 1 to 12 and @p year 1990 to 2100.
    Month(int year, int month);
    /// Reads "2014-03"; throws Error{Input} otherwise.
    [[nodiscard]] static Month parse(std::string_view text);

    [[nodiscard]] int year() const noexcept { return m_year; }

    [[nodiscard]] int month() const noexcept { return m_month; }

    [[nodiscard]] std::string text() const;  ///< "2014-03"
    [[nodiscard]] std::string label() const; ///< "March 2014"
    friend auto operator<=>(const Month&, const Month&) = default;

private:
    int m_year;
    int m_month;
};

/// A day of the Gregorian calendar: "2013-04-01", 1 April 2013.
class Date
{
public:
    /// Throws Error{Input} for a day that does not exist or a year outside 1900 to 2100.
    Date(int year, int month, int day);
    /// Reads "2013-04-01"; throws Error{Input} otherwise.
    [[nodiscard]] static Date parse(std::string_view text);

    [[nodiscard]] int year() const noexcept { return static_cast<int>(m_ymd.year()); }

    [[nodiscard]] int month() const noexcept
    {
        return static_cast<int>(static_cast<unsigned>(m_ymd.month()));
    }

    [[nodiscard]] int day() const noexcept
    {
        return static_cast<int>(static_cast<unsigned>(m_ymd.day()));
    }

    [[nodiscard]] std::string text() const;  ///< "2013-04-01"
    [[nodiscard]] std::string label() const; ///< "1 April 2013"

    /// The month this day lies in. Needs a year from 1990.
    [[nodiscard]] Month inMonth() const { return {year(), month()}; }

    friend auto operator<=>(const Date&, const Date&) = default;

private:
    std::chrono::year_month_day m_ymd;
};

/// A month of every year, 1 (January) to 12.
class MonthOfYear
{
public:
    /// Throws Error{Input} outside 1 to 12.
    explicit MonthOfYear(int value);

    [[nodiscard]] int value() const noexcept { return m_value; }

    [[nodiscard]] std::string label() const; ///< "March"
    friend auto operator<=>(const MonthOfYear&, const MonthOfYear&) = default;

private:
    int m_value;
};

/// The last day of @p month: 29 February 2016.
[[nodiscard]] Date lastDayOf(Month month);

} // namespace outturn
