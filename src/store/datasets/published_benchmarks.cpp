#include <domain/dataset/neighbours.h>
#include <domain/error.h>
#include <domain/plan/council_area.h>
#include <store/datasets/published_benchmarks.h>

#include <algorithm>
#include <set>

namespace outturn::store {

namespace {

constexpr std::string_view regionColumn = "Region";
constexpr int england = 970;
constexpr int mostAverageDecimals = 1;

/// "Outer London" of a council's row and "London (Outer)" of the region's own are the same words.
std::set<std::string> wordsOf(std::string_view name)
{
    std::set<std::string> words;
    std::string word;
    for (const char c : name) {
        if (c == ' ' || c == '(' || c == ')') {
            if (!word.empty())
                words.insert(std::move(word));
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.empty())
        words.insert(std::move(word));
    return words;
}

/// The tables that count, read as far as they are needed.
class ToolTables
{
public:
    ToolTables(const PublishedTables& tables, const Plan& plan, std::optional<AreaCode> council)
        : m_tables(tables)
        , m_benchmarks(latest(DatasetSource::Benchmarks))
        , m_names(tables.readTogether(
              std::span(&m_benchmarks, 1),
              std::vector{std::string(areaNameColumn), std::string(regionColumn)}))
        , m_headings(tables.headings(m_benchmarks))
        , m_council(council ? *council : areaCalled(councilArea(plan.identity.council)))
        , m_region(regionOf(m_council))
    {
        if (tables.of(DatasetSource::Neighbours).empty())
            return;
        m_neighbours = latest(DatasetSource::Neighbours);
        const auto columns = neighbourColumns();
        m_closest = neighboursOf(
            tables.readTogether(
                std::span(&*m_neighbours, 1),
                std::vector<std::string>(columns.begin(), columns.end())),
            m_council);
    }

    [[nodiscard]] AreaCode council() const noexcept { return m_council; }

    /// Every comparator of @p indicator, whose measure the tool calls @p name. Nothing when the
    /// tool has no such figures for the year.
    [[nodiscard]] std::optional<std::vector<Benchmark>>
    figures(const Indicator& indicator, const std::string& name, AcademicYear year) const
    {
        const auto column = benchmarkColumn(m_headings, name, year);
        if (!column)
            return std::nullopt;
        const Dataset table = m_tables.readTogether(
            std::span(&m_benchmarks, 1), std::vector{std::string(areaNameColumn), *column});
        const bool isProvisional = column->find("rov)") != std::string::npos;
        const Benchmark common{
            .indicator = indicator.code,
            .year = year,
            .stage = isProvisional ? Stage::Provisional : Stage::Validated,
            .comment = {},
            .source = sourceText({m_benchmarks})};
        std::vector<Benchmark> figures;
        const auto add = [&](BenchmarkKind kind, const std::vector<AreaCode>& areas, int decimals) {
            const AreaAverage average = averageOf(table, *column, areas, decimals);
            if (!average.value)
                return;
            figures.push_back(common);
            figures.back().kind = kind;
            figures.back().value = *average.value;
            figures.back().comment = withoutFigure(average);
        };
        add(BenchmarkKind::National, {AreaCode(england)}, Decimal::maxDecimals);
        if (m_region)
            add(BenchmarkKind::Region, {*m_region}, Decimal::maxDecimals);
        if (!m_closest.empty()) {
            const std::size_t before = figures.size();
            add(BenchmarkKind::StatisticalNeighbours,
                m_closest,
                std::max(indicator.decimals, mostAverageDecimals));
            if (figures.size() > before)
                figures.back().source = sourceText({m_benchmarks, *m_neighbours});
        }
        return figures;
    }

private:
    [[nodiscard]] StoredDataset latest(DatasetSource source) const
    {
        const std::vector<StoredDataset> found = m_tables.of(source);
        if (found.empty())
            throw Error(
                ErrorKind::Input,
                "no table of the interactive tool is imported; bring its long form in first");
        return found.back();
    }

    [[nodiscard]] AreaCode areaCalled(std::string_view name) const
    {
        const DatasetColumn* names = m_names.column(areaNameColumn);
        for (std::size_t row = 0; names != nullptr && row < m_names.keys.size(); ++row)
            if (const auto code = m_names.keys[row].area(); code && names->word(row) == name)
                return *code;
        throw Error(
            ErrorKind::Usage,
            "the interactive tool's table has no area called '" + std::string(name) +
                "'; say which council is meant by its number");
    }

    [[nodiscard]] std::optional<AreaCode> regionOf(AreaCode council) const
    {
        const DatasetColumn* names = m_names.column(areaNameColumn);
        const DatasetColumn* regions = m_names.column(regionColumn);
        if (names == nullptr || regions == nullptr)
            return std::nullopt;
        std::set<std::string> wanted;
        for (std::size_t row = 0; row < m_names.keys.size(); ++row)
            if (m_names.keys[row].area() == council)
                wanted = wordsOf(regions->word(row));
        for (std::size_t row = 0; row < m_names.keys.size(); ++row)
            if (const auto code = m_names.keys[row].area();
                code && code->value() > england && wordsOf(names->word(row)) == wanted)
                return code;
        return std::nullopt;
    }

    /// "without a figure: Bath and North East Somerset"; empty where all have one.
    static std::string withoutFigure(const AreaAverage& average)
    {
        std::string names;
        for (const AreaFigure& each : average.areas)
            if (!each.value)
                names += (names.empty() ? "without a figure: " : ", ") + each.name;
        return names;
    }

    const PublishedTables& m_tables;
    StoredDataset m_benchmarks;
    Dataset m_names;
    std::vector<ColumnHeading> m_headings;
    AreaCode m_council;
    std::optional<AreaCode> m_region;
    std::optional<StoredDataset> m_neighbours;
    std::vector<AreaCode> m_closest;
};

} // namespace

PublishedBenchmarks publishedBenchmarks(
    const PublishedTables& tables,
    const Plan& plan,
    const MeasureKnowledge& knowledge,
    AcademicYear year,
    std::optional<AreaCode> council)
{
    const ToolTables tool(tables, plan, council);
    PublishedBenchmarks result{.council = tool.council(), .figures = {}, .missing = {}};
    for (const Indicator& indicator : plan.indicators) {
        if (!indicator.measure)
            continue;
        const MeasureVersion* version = findMeasure(knowledge.catalogue, *indicator.measure);
        const ComputedMeasure* measure = findComputed(knowledge.computed, *indicator.measure);
        if (measure == nullptr || measure->benchmark.empty() || version == nullptr ||
            !isInForce(*version, year))
            continue;
        if (const auto figures = tool.figures(indicator, measure->benchmark, year))
            result.figures.insert(result.figures.end(), figures->begin(), figures->end());
        else
            result.missing[indicator.code] =
                "the table has no '" + measure->benchmark + "' of " + year.label();
    }
    return result;
}

} // namespace outturn::store
