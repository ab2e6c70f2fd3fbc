#pragma once

#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>

#include <compare>
#include <string>
#include <string_view>

namespace outturn {

/// A council's plan year, April to March, known by the calendar year it starts in: 2013 is 2013-14.
/// Another clock than AcademicYear: a milestone due in March 2014 is judged on summer 2013.
class PlanYear
{
public:
    /// Throws Error{Input} outside 1990 to 2099.
    explicit PlanYear(int startYear);
    /// Reads "2013-14" (halves consecutive); throws Error{Input} otherwise.
    [[nodiscard]] static PlanYear parse(std::string_view text);

    [[nodiscard]] int startYear() const noexcept { return m_startYear; }

    [[nodiscard]] std::string label() const; ///< "2013-14"

    [[nodiscard]] Month firstMonth() const { return {m_startYear, 4}; }

    [[nodiscard]] Month lastMonth() const { return {m_startYear + 1, 3}; }

    /// The latest academic year whose summer results are out when this plan year ends.
    [[nodiscard]] AcademicYear judgedOn() const { return AcademicYear(m_startYear); }

    friend auto operator<=>(const PlanYear&, const PlanYear&) = default;

private:
    int m_startYear;
};

/// The academic year whose summer results a milestone due in @p due is judged on: March 2014 is
/// judged on summer 2013, October 2014 on summer 2014 (provisional results are out by then).
[[nodiscard]] AcademicYear academicYearJudgedIn(Month due);

} // namespace outturn
