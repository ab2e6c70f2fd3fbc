#pragma once

#include <domain/decimal.h>
#include <domain/period/academic_year.h>
#include <domain/plan/plan.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::check {

/// A figure of an indicator and the year it belongs to, at the indicator's precision.
struct DatedFigure
{
    AcademicYear year;
    Decimal value;
    friend bool operator==(const DatedFigure&, const DatedFigure&) = default;
};

/// The council's latest figure before @p year that targets may be set against: of the indicator's
/// own measure version, neither a forecast nor suppressed. Nothing when there is none.
[[nodiscard]] std::optional<DatedFigure>
lastFigureBefore(const PlanRecord& record, const Indicator& indicator, AcademicYear year);

/// Where the plan sets out from: the last figure before its first target year.
[[nodiscard]] std::optional<DatedFigure>
baseline(const PlanRecord& record, const Indicator& indicator);

/// The targets that are numbers, oldest first: the path that the plan itself lays out.
[[nodiscard]] std::vector<DatedFigure> numberTargets(const Indicator& indicator);

/// The same with the relative targets that resolve from what is on record. A direction has no
/// figure until its year comes and is left out.
[[nodiscard]] std::vector<DatedFigure>
targetFigures(const PlanRecord& record, const Indicator& indicator);

/// The latest figure on record of the indicator's comparator of that kind; nothing when there is
/// none.
[[nodiscard]] std::optional<DatedFigure>
latestComparator(const PlanRecord& record, const Indicator& indicator, BenchmarkKind kind);

/// True for an indicator whose figures can be better or worse without reference to a target: a
/// performance indicator of which more, or less, is better.
[[nodiscard]] bool hasBetterAndWorse(const Indicator& indicator);

/// "93.0% for 2012/13": a figure to be reached, with the indicator's unit.
[[nodiscard]] std::string figureForYear(const Indicator& indicator, const DatedFigure& figure);

/// "94.5% in 2011/12": a figure as it was.
[[nodiscard]] std::string figureInYear(const Indicator& indicator, const DatedFigure& figure);

} // namespace outturn::check
