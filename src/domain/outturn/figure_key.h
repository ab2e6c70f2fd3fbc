#pragma once

#include <domain/outturn/outturn.h>
#include <domain/plan/plan.h>

#include <optional>
#include <tuple>

namespace outturn {

/// What makes two outturns the same figure, so that the later entered one corrects the earlier:
/// everything but the value and its particulars.
using FigureKey = std::tuple<
    IndicatorCode,
    AcademicYear,
    std::optional<Term>,
    Stage,
    Scope,
    std::optional<MeasureCode>>;

[[nodiscard]] inline FigureKey figureKey(const Outturn& outturn)
{
    return {
        outturn.indicator,
        outturn.year,
        outturn.term,
        outturn.stage,
        outturn.scope,
        outturn.measure};
}

/// The same of two benchmarks.
using BenchmarkKey = std::tuple<IndicatorCode, BenchmarkKind, AcademicYear, Stage>;

[[nodiscard]] inline BenchmarkKey benchmarkKey(const Benchmark& benchmark)
{
    return {benchmark.indicator, benchmark.kind, benchmark.year, benchmark.stage};
}

} // namespace outturn
