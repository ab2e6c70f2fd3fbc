#pragma once

#include <app/benchmarks/benchmark_sheet.h>

#include <QVariant>

#include <optional>
#include <vector>

namespace outturn::app {

// What the columns of the benchmark grid (BenchmarkModel::Column) show.

/// The field that is typed in a column; nothing for one that only shows.
[[nodiscard]] std::optional<BenchmarkField> benchmarkField(int column);

/// The fields at @p column and to the right of it.
[[nodiscard]] std::vector<BenchmarkField> benchmarkFieldsFrom(int column);

[[nodiscard]] QString benchmarkHeading(int column);
[[nodiscard]] QVariant benchmarkAlignment(int column);
[[nodiscard]] QString benchmarkCell(const BenchmarkRow& row, int column);

/// Why a figure was refused, what is odd about it, or what it does to target and rating.
[[nodiscard]] QString benchmarkMessage(const BenchmarkVerdict& verdict);

/// @p text with a new @p typed value in one field.
[[nodiscard]] BenchmarkText
withField(BenchmarkText text, BenchmarkField field, const QString& typed);

} // namespace outturn::app
