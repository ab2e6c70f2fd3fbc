#include <domain/period/days.h>
#include <domain/period/months.h>

#include <chrono>

namespace outturn {

namespace {

std::chrono::sys_days inDays(const Date& day)
{
    return std::chrono::year(day.year()) / std::chrono::month(static_cast<unsigned>(day.month())) /
        std::chrono::day(static_cast<unsigned>(day.day()));
}

} // namespace

int daysBetween(const Date& from, const Date& to)
{
    return static_cast<int>((inDays(to) - inDays(from)).count());
}

Date daysAfter(const Date& day, int days)
{
    const std::chrono::year_month_day later(inDays(day) + std::chrono::days(days));
    return {
        static_cast<int>(later.year()),
        static_cast<int>(static_cast<unsigned>(later.month())),
        static_cast<int>(static_cast<unsigned>(later.day()))};
}

Date firstDayOf(AcademicYear year)
{
    return {year.endYear() - 1, september, 1};
}

AcademicYear academicYearOf(const Date& day)
{
    return AcademicYear(day.month() >= september ? day.year() + 1 : day.year());
}

} // namespace outturn
