#pragma once

#include <app/benchmarks/benchmark_sheet.h>
#include <app/look/text_table.h>

#include <QStringList>

#include <vector>

namespace outturn::app {

/// A cell of a pasted block and where it goes in the benchmark grid.
struct PastedBenchmark
{
    int row = 0;
    BenchmarkField field = BenchmarkField::Value;
    QString text;
};

struct BenchmarkPastePlan
{
    std::vector<PastedBenchmark> cells;
    int leftOver = 0;    ///< rows below the grid's end
    QStringList unknown; ///< first cells that are no indicator's code, or a comparator it has not
};

/// Lays out @p block over the grid. By code when its first column holds the code of at least one
/// indicator: a heading row may then name the columns after it, each a comparator ("national",
/// "council-average" or as the grid calls it) or one of comparator, value, source and comment;
/// without it they are value, source and comment of the indicator's first row. Otherwise by
/// position, from the cell at @p row and @p fields on. Empty cells change nothing.
[[nodiscard]] BenchmarkPastePlan layOutBenchmarks(
    const TextTable& block,
    const BenchmarkSheet& sheet,
    int row,
    const std::vector<BenchmarkField>& fields);

} // namespace outturn::app
