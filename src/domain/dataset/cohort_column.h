#pragma once

#include <domain/dataset/dataset.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn {

/// How a column's figures of several schools become one.
enum class Aggregation
{
    WeightedMean, ///< each school's figure counts as often as it has pupils in the cohort
    Sum,          ///< a count
    None,         ///< a confidence limit, a band, a code: no figure for several schools follows
};

/// How a column of a performance table is brought together over schools.
struct AggregationRule
{
    Aggregation aggregation = Aggregation::None;
    /// Of a weighted mean, the column that counts its pupils: today's name, then older ones.
    std::vector<std::string> cohorts;
    friend bool operator==(const AggregationRule&, const AggregationRule&) = default;
};

/// The rule for @p column of a key stage 2 or key stage 4 performance table, from its name: the
/// tables name groups of pupils (boys, disadvantaged, low prior attainment) and earlier years in
/// one way throughout (column dictionaries of 2016/17 to 2018/19). Other sources have none.
///
/// None of the cohorts that it names need be in the file: for disadvantaged pupils of earlier years
/// it is not, and then no figure can be computed.
[[nodiscard]] AggregationRule aggregationRule(DatasetSource source, std::string_view column);

} // namespace outturn
