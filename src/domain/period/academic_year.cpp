#include <domain/error.h>
#include <domain/period/academic_year.h>
#include <domain/period/digits.h>

namespace outturn {
namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

[[noreturn]] void refuseAcademicYear(const std::string& text)
{
    throw Error(
        ErrorKind::Input,
        "'" + text +
            "' is not an academic year; expected the year it ends in from 1990 to 2100, such as "
            "2013, or 2012/13");
}

} // namespace

AcademicYear::AcademicYear(int endYear)
    : m_endYear(endYear)
{
    if (endYear < firstYear || endYear > lastYear)
        refuseAcademicYear(std::to_string(endYear));
}

AcademicYear AcademicYear::parse(std::string_view text)
{
    if (const auto year = fixedDigits(text, 4); year && *year >= firstYear && *year <= lastYear)
        return AcademicYear(*year);
    if (text.size() == 7 && (text[4] == '/' || text[4] == '-')) {
        const auto start = fixedDigits(text.substr(0, 4), 4);
        const auto end = fixedDigits(text.substr(5), 2);
        if (start && end && (*start + 1) % 100 == *end && *start + 1 >= firstYear &&
            *start + 1 <= lastYear)
            return AcademicYear(*start + 1);
    }
    refuseAcademicYear(std::string(text));
}

std::string AcademicYear::label() const
{
    return std::to_string(m_endYear - 1) + "/" + twoDigits(m_endYear % 100);
}

} // namespace outturn
