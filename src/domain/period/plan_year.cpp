#include <domain/error.h>
#include <domain/period/digits.h>
#include <domain/period/plan_year.h>

namespace outturn {
namespace {

[[noreturn]] void refusePlanYear(const std::string& text)
{
    throw Error(
        ErrorKind::Input,
        "'" + text + "' is not a plan year; expected April to March written as 2013-14");
}

} // namespace

PlanYear::PlanYear(int startYear)
    : m_startYear(startYear)
{
    if (startYear < 1990 || startYear > 2099)
        refusePlanYear(std::to_string(startYear));
}

PlanYear PlanYear::parse(std::string_view text)
{
    if (text.size() == 7 && text[4] == '-') {
        const auto start = fixedDigits(text.substr(0, 4), 4);
        const auto end = fixedDigits(text.substr(5), 2);
        if (start && end && (*start + 1) % 100 == *end)
            return PlanYear(*start);
    }
    refusePlanYear(std::string(text));
}

std::string PlanYear::label() const
{
    return std::to_string(m_startYear) + "-" + twoDigits((m_startYear + 1) % 100);
}

AcademicYear academicYearJudgedIn(Month due)
{
    constexpr int october = 10;
    return AcademicYear(due.month() >= october ? due.year() : due.year() - 1);
}

} // namespace outturn
