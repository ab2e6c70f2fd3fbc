#pragma once

#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/identifier.h>
#include <domain/measure/unit.h>
#include <domain/outturn/outturn.h>
#include <domain/period/academic_year.h>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace outturn {

/// A comparator that a target may lean on and that an indicator is set beside.
enum class BenchmarkKind
{
    National,              ///< England
    Region,                ///< the council's region
    StatisticalNeighbours, ///< average of the ten statistical neighbours
    NeighboursOrNational,  ///< the source does not say which of the two
    CouncilAverage,        ///< the council's own average for all pupils
    NationalGroup,         ///< England, the same group of pupils (pupils with SEND, say)
};

template <>
struct EnumCodes<BenchmarkKind>
{
    static constexpr std::array<std::pair<BenchmarkKind, std::string_view>, 6> table{
        {{BenchmarkKind::National, "national"},
         {BenchmarkKind::Region, "region"},
         {BenchmarkKind::StatisticalNeighbours, "statistical-neighbours"},
         {BenchmarkKind::NeighboursOrNational, "neighbours-or-national"},
         {BenchmarkKind::CouncilAverage, "council-average"},
         {BenchmarkKind::NationalGroup, "national-group"}}};
};

/// The benchmark as it is named in a sentence: "the national average". With the name of the
/// council's area, its own average is named by it: "the Anytown average".
[[nodiscard]] std::string benchmarkText(BenchmarkKind kind, std::string_view area = {});

/// A figure to reach: 77.
struct NumberTarget
{
    Decimal value;
    friend bool operator==(const NumberTarget&, const NumberTarget&) = default;
};

/// Whether a relative target is met at the benchmark itself or only beyond it.
enum class Reach
{
    AtLeast, ///< equal will do
    Beyond,  ///< better than the benchmark
};

template <>
struct EnumCodes<Reach>
{
    static constexpr std::array<std::pair<Reach, std::string_view>, 2> table{
        {{Reach::AtLeast, "at-least"}, {Reach::Beyond, "beyond"}}};
};

/// A benchmark of the same year plus an offset in the indicator's unit: "within 5 points of the
/// council average" is CouncilAverage with offset -5 where higher is better.
struct RelativeTarget
{
    BenchmarkKind benchmark = BenchmarkKind::National;
    Decimal offset;
    Reach reach = Reach::AtLeast;
    friend bool operator==(const RelativeTarget&, const RelativeTarget&) = default;
};

/// A direction from the year before, with no figure: "reduce", "maintain".
enum class Direction
{
    Increase,
    Reduce,
    Maintain, ///< no worse than the year before
};

template <>
struct EnumCodes<Direction>
{
    static constexpr std::array<std::pair<Direction, std::string_view>, 3> table{
        {{Direction::Increase, "increase"},
         {Direction::Reduce, "reduce"},
         {Direction::Maintain, "maintain"}}};
};

struct DirectionTarget
{
    Direction direction = Direction::Maintain;
    friend bool operator==(const DirectionTarget&, const DirectionTarget&) = default;
};

using Target = std::variant<NumberTarget, RelativeTarget, DirectionTarget>;

/// A target turned into a figure, or why it cannot be yet. Never guessed.
struct ResolvedTarget
{
    std::optional<Decimal> value;
    Reach reach = Reach::AtLeast;
    std::string explanation; ///< "within 5 percentage points of the council average of 62.0%: at
                             ///< least 57.0%"
    friend bool operator==(const ResolvedTarget&, const ResolvedTarget&) = default;
};

/// The benchmark that a relative target leans on, in the target's year.
struct TargetBenchmark
{
    std::optional<Decimal> value;
    Stage stage = Stage::Validated; ///< a forecast resolves nothing: it has not happened
    std::string name = {};          ///< in a sentence; as benchmarkText() has it when empty
    std::optional<IndicatorCode> outturnOf = {}; ///< the indicator whose outturn the figure is
    friend bool operator==(const TargetBenchmark&, const TargetBenchmark&) = default;
};

/// What a target leans on in its year; either may be missing.
struct TargetContext
{
    TargetBenchmark benchmark;
    std::optional<Decimal> previousYear; ///< the comparable outturn of the year before
    Unit unit = Unit::Percent;
    Polarity polarity = Polarity::Higher;
    int decimals = 1;
    AcademicYear year;
};

/// Turns @p target into a figure for its year. A direction resolves to the year before's figure:
/// Increase and Reduce must go beyond it, Maintain may equal it.
[[nodiscard]] ResolvedTarget resolve(const Target& target, const TargetContext& context);

} // namespace outturn
