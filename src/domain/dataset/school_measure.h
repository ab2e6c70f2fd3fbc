#pragma once

#include <domain/dataset/cohort_column.h>
#include <domain/dataset/dataset.h>
#include <domain/dataset/school_groups.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

/// A figure for a group of schools, computed from theirs.
struct MeasuredGroup
{
    SchoolGroup group;
    /// Rounded once, half away from zero. Nothing where no school has a figure.
    std::optional<Decimal> value;
    std::int64_t denominator = 0;   ///< pupils that the figure is about
    int schools = 0;                ///< schools that it is taken from
    int schoolsLeftOut = 0;         ///< schools whose figure is suppressed or missing
    std::int64_t pupilsLeftOut = 0; ///< pupils of those, as far as the table counts them
    /// The figure that the table itself publishes for the group, with its marker or percent sign.
    std::optional<std::string> published;
    friend bool operator==(const MeasuredGroup&, const MeasuredGroup&) = default;
};

/// A column of a table computed for groups of schools.
struct SchoolMeasure
{
    std::string column;
    std::string cohort; ///< the column that weighs it; empty where it is a sum
    int decimals = 0;   ///< of every value
    bool isPercentage = false;
    std::vector<MeasuredGroup> groups; ///< in the order of the groups given
};

/// Computes @p measure, a column of @p table, from the rows of its schools. A mean counts each
/// school as often as it has pupils in the measure's cohort; a school whose figure is suppressed or
/// missing, or whose pupils are, is left out and told, never guessed. A mean has at least one
/// decimal place, since it is more exact than the figures it is of.
///
/// @p groups are those of a table with the same rows. Throws Error{Input} when the table has no
/// such column or no column of its cohort, or the column is one whose figures do not make one
/// together (a confidence limit).
[[nodiscard]] SchoolMeasure
measureSchools(const Dataset& table, std::string_view measure, const SchoolGroups& groups);

} // namespace outturn
