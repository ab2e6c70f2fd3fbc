#include <domain/dataset/school_measure.h>
#include <domain/error.h>

#include <algorithm>

namespace outturn {

namespace {

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Input, sentence);
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// The sum of figures, each times its weight. Throws Error{Input} rather than wrap.
class WeightedSum
{
public:
    void add(std::int64_t figure, std::int64_t weight)
    {
        std::int64_t product = 0;
        if (__builtin_mul_overflow(figure, weight, &product) ||
            __builtin_add_overflow(m_sum, product, &m_sum))
            refuse("the figures of this column are too large to be brought together");
    }

    /// Divided by @p weights, figures being in units of ten to the power of minus @p decimals.
    [[nodiscard]] Decimal over(std::int64_t weights, int decimals, int wanted) const
    {
        constexpr std::int64_t perCent = 100; // which percentage() multiplies by
        return Decimal::percentage(m_sum, weights * powerOfTen(decimals) * perCent, wanted);
    }

private:
    std::int64_t m_sum = 0;
};

const DatasetColumn&
requireNumbers(const Dataset& table, std::string_view name, const std::string& what)
{
    const DatasetColumn* column = table.column(name);
    if (column == nullptr)
        refuse(
            "the table of " + table.identity.year.label() + " has no " + what + " '" +
            std::string(name) + "'");
    if (column->heading.kind != ColumnKind::Number)
        refuse("the column '" + std::string(name) + "' holds words, not figures");
    return *column;
}

/// The column that counts the pupils behind a mean; nullptr for a sum.
const DatasetColumn*
cohortOf(const Dataset& table, std::string_view measure, const AggregationRule& rule)
{
    if (rule.aggregation == Aggregation::None)
        refuse(
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
        refuse("the column '" + name + "' counts pupils in parts; expected whole numbers");
    return &cohort;
}

/// Gives the group at @p index its name, its figure and the one that the table publishes.
void finish(
    SchoolMeasure& measure,
    std::size_t index,
    const WeightedSum& sum,
    const SchoolGroup& named,
    const DatasetColumn& figures)
{
    MeasuredGroup& group = measure.groups[index];
    group.group = named;
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
    std::vector<WeightedSum> sums(result.groups.size());
    for (std::size_t row = 0; row < groups.ofRows().size(); ++row) {
        const std::uint32_t index = groups.ofRows()[row];
        if (index == SchoolGroups::none)
            continue;
        MeasuredGroup& group = result.groups[index];
        const PackedCell figure = figures.cells[row];
        const PackedCell counted = cohort == nullptr ? 0 : cohort->cells[row];
        const std::int64_t pupils = isMarker(counted) || counted < 0 ? 0 : counted;
        if (isMarker(figure) || (cohort != nullptr && pupils == 0)) {
            ++group.schoolsLeftOut;
            group.pupilsLeftOut += pupils;
            continue;
        }
        ++group.schools;
        group.denominator += pupils;
        sums[index].add(figure, cohort == nullptr ? 1 : pupils);
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        finish(result, i, sums[i], groups.groups()[i], figures);
    return result;
}

} // namespace outturn
