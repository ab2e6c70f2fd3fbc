#pragma once

#include <QString>

namespace outturn::bench {

/// How much of a plan there is: what a large county would have after ten years.
struct Extent
{
    int indicators = 60;
    int districts = 12;
    int schools = 600;
    int years = 10;
    bool hasOutturnsOfSchools = false; ///< a figure of each school besides, of each year
};

/// Makes a plan file of that extent in @p folder and returns its path: the first built-in plan with
/// its indicators again and again, outturns of the council and each district, a register of schools
/// and for each year a table of as many measures as there are indicators.
[[nodiscard]] QString makeLargePlan(const QString& folder, const Extent& extent);

} // namespace outturn::bench
