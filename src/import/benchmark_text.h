#pragma once

#include <domain/codes.h>
#include <domain/plan/plan.h>
#include <import/field_texts.h>

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn::imports {

/// The parts of a benchmark as people write them: the columns of a benchmarks CSV and the options
/// of the command line.
enum class BenchmarkField
{
    Indicator,
    Kind,
    Year,
    Value,
    Stage,
    Source,
    Comment,
};

} // namespace outturn::imports

template <>
struct outturn::EnumCodes<outturn::imports::BenchmarkField>
{
    using Field = imports::BenchmarkField;
    static constexpr std::array<std::pair<Field, std::string_view>, 7> table{
        {{Field::Indicator, "indicator"},
         {Field::Kind, "kind"},
         {Field::Year, "year"},
         {Field::Value, "value"},
         {Field::Stage, "stage"},
         {Field::Source, "source"},
         {Field::Comment, "comment"}}};
};

namespace outturn::imports {

/// A benchmark in text, part by part.
using BenchmarkText = FieldTexts<BenchmarkField>;

using BenchmarkFieldRemark = RemarkOn<BenchmarkField>;

/// A benchmark that was read, or why not.
struct BenchmarkReading
{
    std::optional<Benchmark> benchmark;        ///< nothing when a remark refuses it
    std::vector<BenchmarkFieldRemark> remarks; ///< of a refused one, the refusals alone
};

/// Turns @p text into a benchmark of one of @p record's indicators, each part checked by itself and
/// all wrong parts named. It is validated unless it says another stage. The figure itself is then
/// judged by remarksOnBenchmark().
[[nodiscard]] BenchmarkReading readBenchmark(const BenchmarkText& text, const PlanRecord& record);

} // namespace outturn::imports
