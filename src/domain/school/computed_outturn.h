#pragma once

#include <domain/plan/plan.h>
#include <domain/school/computed_measure.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn {

// Figures that were worked out, as the plan would have them entered.

/// The way to work @p indicator out in @p year: by its own measure where that is in force then,
/// else by a version that followed it. nullptr when there is none. @p catalogue knows the versions.
[[nodiscard]] const ComputedMeasure* computedFor(
    const Indicator& indicator,
    AcademicYear year,
    std::span<const MeasureVersion> catalogue,
    std::span<const ComputedMeasure> measures);

/// What a figure is to be entered as.
struct ComputedEntry
{
    const Indicator* indicator = nullptr;
    const ComputedMeasure* measure = nullptr;
    AcademicYear year;
    Scope scope;
    Stage stage = Stage::Validated;
    std::string source; ///< the files, with their days and digests
};

/// The outturn that @p group's figure makes: rounded to the indicator's precision, with its counts
/// where it is a share of schools, and with the measure named where it is not the indicator's own.
/// Nothing without a value.
[[nodiscard]] std::optional<Outturn>
outturnFrom(const ComputedGroup& group, const ComputedEntry& entry);

/// @p record with those of @p computed added for whose indicator, scope and year nothing was
/// entered, so that assess() rates them as if they had been. What was entered stays.
[[nodiscard]] PlanRecord withComputed(PlanRecord record, std::span<const Outturn> computed);

} // namespace outturn
