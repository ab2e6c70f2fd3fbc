#include <domain/dataset/school_measure.h>
#include <domain/error.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace outturn {

namespace {

[[noreturn]] void refuseMeasure(const std::string& sentence)
{
    throw Error(ErrorKind::Input, sentence);
}

/// What the schools of a group come to.
struct GroupSum
{
    std::int64_t figures = 0; ///< each times its weight
    std::int64_t pupils = 0;
    std::int64_t pupilsLeftOut = 0;
    int schools = 0;

    /// Divided by @p weights, figures being in units of ten to the power of minus @p decimals.
    [[nodiscard]] Decimal over(std::int64_t weights, int decimals, int wanted) const
    {
        constexpr std::int64_t perCent = 100; // which percentage() multiplies by
        return Decimal::percentage(figures, weights * powerOfTen(decimals) * perCent, wanted);
    }
};

// The rows are gone through in the order of the table, which a processor reads ahead, and each is
// added to its group; those of no group to one behind the last. A school that does not count has no
// weight: markers come without any order, and a branch that the processor guesses wrong for every
// fifth school would take most of the time.

/// Throws Error{Input} rather than wrap.
std::vector<GroupSum>
weightedSums(const DatasetColumn& figures, const DatasetColumn& cohort, const SchoolGroups& groups)
{
    const auto none = static_cast<std::uint32_t>(groups.groups().size());
    const std::vector<std::uint32_t>& ofRows = groups.ofRows();
    std::vector<GroupSum> sums(none + 1);
    bool isTooLarge = false;
    for (std::size_t row = 0; row < ofRows.size(); ++row) {
        const std::uint32_t group = std::min(ofRows[row], none);
        GroupSum& sum = sums[group];
        const PackedCell figure = figures.cells[row];
        const std::int64_t pupils = std::max(cohort.cells[row], 0); // a marker lies below nought
        const std::int64_t weight = isMarker(figure) ? 0 : pupils;
        // The product of two numbers of 32 bits has room.
        const bool hasWrapped = __builtin_add_overflow(sum.figures, figure * weight, &sum.figures);
        isTooLarge |= hasWrapped && group < none;
        sum.pupils += weight;
        sum.pupilsLeftOut += pupils - weight;
        sum.schools += static_cast<int>(weight > 0);
    }
    if (isTooLarge)
        refuseMeasure("the figures of this column are too large to be brought together");
    return sums;
}

/// The same of a count.
std::vector<GroupSum> plainSums(const DatasetColumn& figures, const SchoolGroups& groups)
{
    const auto none = static_cast<std::uint32_t>(groups.groups().size());
    const std::vector<std::uint32_t>& ofRows = groups.ofRows();
    std::vector<GroupSum> sums(none + 1);
    for (std::size_t row = 0; row < ofRows.size(); ++row) {
        GroupSum& sum = sums[std::min(ofRows[row], none)];
        const PackedCell figure = figures.cells[row];
        sum.figures += isMarker(figure) ? 0 : figure; // at most 32 bits times the rows of a table
        sum.schools += static_cast<int>(!isMarker(figure));
    }
    return sums;
}

const DatasetColumn&
requireNumbers(const Dataset& table, std::string_view name, const std::string& what)
{
    const DatasetColumn* column = table.column(name);
    if (column == nullptr)
        refuseMeasure(
            "the table of " + table.identity.year.label() + " has no " + what + " '" +
            std::string(name) + "'");
    if (column->heading.kind != ColumnKind::Number)
        refuseMeasure("the column '" + std::string(name) + "' holds words, not figures");
    return *column;
}

/// The column that counts the pupils behind a mean; nullptr for a sum.
const DatasetColumn*
cohortOf(const Dataset& table, std::string_view measure, const AggregationRule& rule)
{
    if (rule.aggregation == Aggregation::None)
        refuseMeasure(
            "the figures in '" + std::string(measure) +
            "' of several schools do not make one together; expected a share, an average or a "
            "count");
    if (rule.aggregation == Aggregation::Sum)
        return nullptr;
    const auto named = std::ranges::find_if(
        rule.cohorts, [&](const std::string& name) { return table.column(name) != nullptr; });
    const std::string& name = named == rule.cohorts.end() ? rule.cohorts.front() : *named;
    const DatasetColumn& cohort =
        requireNumbers(table, name, "column of the pupils behind '" + std::string(measure) + "',");
    if (cohort.heading.decimals != 0)
        refuseMeasure("the column '" + name + "' counts pupils in parts; expected whole numbers");
    return &cohort;
}

/// Gives the group at @p index its name, its figure and the one that the table publishes.
void finish(
    SchoolMeasure& measure,
    std::size_t index,
    const GroupSum& sum,
    const SchoolGroups& groups,
    const DatasetColumn& figures)
{
    const SchoolGroup& named = groups.groups()[index];
    MeasuredGroup& group = measure.groups[index];
    group.group = named;
    group.denominator = sum.pupils;
    group.schools = sum.schools;
    group.schoolsLeftOut = groups.rowsIn(index) - sum.schools;
    group.pupilsLeftOut = sum.pupilsLeftOut;
    const std::int64_t weights = measure.cohort.empty() ? 1 : group.denominator;
    if (group.schools > 0)
        group.value = sum.over(weights, figures.heading.decimals, measure.decimals);
    if (named.publishedRow)
        group.published = figures.text(*named.publishedRow);
}

} // namespace

SchoolMeasure
measureSchools(const Dataset& table, std::string_view measure, const SchoolGroups& groups)
{
    const DatasetColumn& figures = requireNumbers(table, measure, "column");
    const AggregationRule rule = aggregationRule(table.identity.source, measure);
    const DatasetColumn* cohort = cohortOf(table, measure, rule);

    SchoolMeasure result{
        figures.heading.name,
        cohort == nullptr ? std::string() : cohort->heading.name,
        std::max(figures.heading.decimals, cohort == nullptr ? 0 : 1),
        figures.heading.isPercentage,
        std::vector<MeasuredGroup>(groups.groups().size())};
    const std::vector<GroupSum> sums =
        cohort == nullptr ? plainSums(figures, groups) : weightedSums(figures, *cohort, groups);
    for (std::size_t i = 0; i < result.groups.size(); ++i)
        finish(result, i, sums[i], groups, figures);
    return result;
}

} // namespace outturn
