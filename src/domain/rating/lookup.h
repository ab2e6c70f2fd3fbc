#pragma once

#include <domain/rating/record_view.h>

#include <optional>

namespace outturn {

/// The benchmark of @p kind for an indicator in a year, of the furthest stage, then the latest
/// given; nullptr when there is none.
[[nodiscard]] const Benchmark* findBenchmark(
    const RecordView& record,
    const IndicatorCode& indicator,
    BenchmarkKind kind,
    AcademicYear year);

/// The latest such benchmark of a year up to @p year; nullptr when there is none.
[[nodiscard]] const Benchmark* latestBenchmark(
    const RecordView& record,
    const IndicatorCode& indicator,
    BenchmarkKind kind,
    AcademicYear year);

/// The outturn of the year before that may be set beside @p outturn: a provisional one beside a
/// provisional one where there is one, else the effective one; never a forecast, which has not
/// happened, nor a figure of another measure version. nullptr when there is none.
[[nodiscard]] const Outturn* comparableYearBefore(
    const RecordView& record,
    const Indicator& indicator,
    const Scope& scope,
    AcademicYear year,
    const Outturn* outturn);

/// True when @p outturn is of the indicator's own measure version.
[[nodiscard]] bool isComparable(const Outturn& outturn, const Indicator& indicator);

/// The target of @p year resolved against the record; nothing when none is set.
[[nodiscard]] std::optional<ResolvedTarget> resolvedTarget(
    const RecordView& record, const Indicator& indicator, const Scope& scope, AcademicYear year);

/// The comparator of @p kind in a year, with its figure where one is in. The council average is one
/// that was entered, else the council's outturn of Indicator::councilAverage, where that is of the
/// other indicator's own measure version.
[[nodiscard]] TargetBenchmark comparator(
    const RecordView& record, const Indicator& indicator, BenchmarkKind kind, AcademicYear year);

/// The comparator that the target of @p year leans on; empty where it leans on none.
[[nodiscard]] TargetBenchmark
targetBenchmark(const RecordView& record, const Indicator& indicator, AcademicYear year);

} // namespace outturn
