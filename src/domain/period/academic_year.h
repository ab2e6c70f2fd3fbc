#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace outturn {

/// An academic year, September to August, known by the calendar year it ends in: 2013 is 2012/13,
/// whose results come out in summer 2013. From 1990 to 2100.
class AcademicYear
{
public:
    /// Throws Error{Input} outside 1990 to 2100.
    explicit AcademicYear(int endYear);

    /// Reads "2013", "2012/13" or "2012-13". Throws Error{Input} otherwise, or when the two halves
    /// are not consecutive.
    [[nodiscard]] static AcademicYear parse(std::string_view text);

    [[nodiscard]] int endYear() const noexcept { return m_endYear; }

    /// "2012/13".
    [[nodiscard]] std::string label() const;

    /// The year before; "previous year" is always this, never the previous row.
    [[nodiscard]] AcademicYear previous() const { return AcademicYear(m_endYear - 1); }

    [[nodiscard]] AcademicYear next() const { return AcademicYear(m_endYear + 1); }

    friend auto operator<=>(const AcademicYear&, const AcademicYear&) = default;

private:
    int m_endYear;
};

} // namespace outturn
