#include <domain/dataset/cohort_column.h>
#include <domain/dataset/performance_columns.h>
#include <domain/plan/council_area.h>
#include <domain/school/school_profile.h>

#include <algorithm>
#include <set>

namespace outturn {

namespace {

const DatasetColumn* firstColumn(const Dataset& table, const PupilFigure& from)
{
    if (from.source != table.identity.source)
        return nullptr;
    for (const std::string& name : from.columns)
        if (const DatasetColumn* column = table.column(name))
            return column;
    return nullptr;
}

const DatasetColumn* cohortOf(const Dataset& table, const DatasetColumn& column)
{
    for (const std::string& name :
         aggregationRule(table.identity.source, column.heading.name).cohorts)
        if (const DatasetColumn* cohort = table.column(name))
            return cohort;
    return nullptr;
}

/// The threshold that the column is held to by @p standard, where it is.
std::optional<Decimal> thresholdOf(const FloorStandard* standard, const DatasetColumn& column)
{
    if (standard == nullptr)
        return std::nullopt;
    for (const FloorRoute& route : standard->routes)
        for (const FloorCondition& condition : route.conditions)
            if (std::ranges::find(condition.columns, column.heading.name) !=
                condition.columns.end())
                return condition.atLeast;
    return std::nullopt;
}

std::optional<Decimal>
figureIn(const DatasetColumn& of, const DatasetColumn* minus, std::optional<std::size_t> row)
{
    if (!row)
        return std::nullopt;
    const auto value = of.number(*row);
    if (minus == nullptr || !value)
        return value;
    const auto other = minus->number(*row);
    return other ? std::optional(*value - *other) : std::nullopt;
}

bool saysNothing(const DatasetColumn& column, std::size_t row)
{
    const auto marker = column.marker(row);
    return marker == Marker::Absent || marker == Marker::Blank || marker == Marker::Space;
}

void add(std::vector<std::string>& names, const PupilFigure& figure)
{
    for (const std::string& column : figure.columns) {
        names.push_back(column);
        const AggregationRule rule = aggregationRule(figure.source, column);
        names.insert(names.end(), rule.cohorts.begin(), rule.cohorts.end());
    }
}

} // namespace

const SchoolResult* SchoolProfile::latestResult(const MeasureCode& measure) const
{
    const SchoolResult* found = nullptr;
    for (const SchoolResult& result : results)
        if (result.measure == measure && result.value &&
            (found == nullptr || found->year < result.year))
            found = &result;
    return found;
}

ResultsTable::ResultsTable(
    const Dataset& table,
    std::span<const ComputedMeasure> computed,
    std::span<const MeasureVersion> catalogue,
    const FloorStandards& standards)
    : m_table(&table)
    , m_standard(standards.find(table.identity.source, table.identity.year))
{
    for (const MeasureVersion& version : catalogue) {
        const ComputedMeasure* way = findComputed(computed, version.code);
        if (way == nullptr || !isInForce(version, table.identity.year))
            continue;
        if (const auto bound = bind(*way, version))
            m_measures.push_back(*bound);
    }
    for (std::size_t row = 0; row < table.keys.size(); ++row) {
        m_rows.emplace(table.keys[row].packed(), row);
        if (const auto area = table.keys[row].area())
            m_areas.emplace(area->text(), row);
    }
}

std::optional<ResultsTable::Bound>
ResultsTable::bind(const ComputedMeasure& computed, const MeasureVersion& version) const
{
    if (const auto* figure = std::get_if<PupilFigure>(&computed.from)) {
        const DatasetColumn* column = firstColumn(*m_table, *figure);
        if (column == nullptr)
            return std::nullopt;
        return Bound{
            &version,
            column,
            nullptr,
            cohortOf(*m_table, *column),
            thresholdOf(m_standard, *column)};
    }
    if (const auto* gap = std::get_if<PupilGap>(&computed.from)) {
        const DatasetColumn* of = firstColumn(*m_table, gap->of);
        const DatasetColumn* minus = firstColumn(*m_table, gap->minus);
        if (of != nullptr && minus != nullptr)
            return Bound{&version, of, minus, cohortOf(*m_table, *minus), {}};
    }
    return std::nullopt;
}

std::optional<std::size_t> ResultsTable::rowOf(Urn school) const
{
    const auto found = m_rows.find(RowKey(school).packed());
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> ResultsTable::councilRow(std::size_t row) const
{
    const DatasetColumn* councils = m_table->column(councilColumn);
    if (councils == nullptr || councils->marker(row))
        return std::nullopt;
    const auto found = m_areas.find(councils->text(row));
    return found == m_areas.end() ? std::nullopt : std::optional(found->second);
}

std::vector<SchoolResult> ResultsTable::resultsOf(std::size_t row) const
{
    const auto council = councilRow(row);
    std::optional<std::size_t> england;
    if (const auto found = m_rows.find(RowKey(EnglandRow::StateFunded).packed());
        found != m_rows.end())
        england = found->second;
    std::vector<SchoolResult> results;
    for (const Bound& bound : m_measures) {
        if (saysNothing(*bound.of, row))
            continue;
        SchoolResult result{
            .measure = bound.measure->code,
            .year = m_table->identity.year,
            .of = *m_table->keys[row].school(),
            .value = {},
            .text = {}};
        result.decimals = bound.of->heading.decimals;
        result.value = figureIn(*bound.of, bound.minus, row);
        if (result.value)
            result.text = result.value->text(result.decimals);
        else
            result.text = bound.of->marker(row) || bound.minus == nullptr ? bound.of->text(row)
                                                                          : bound.minus->text(row);
        if (bound.cohort != nullptr)
            if (const auto pupils = bound.cohort->number(row))
                result.pupils = pupils->rounded(0).inMillionths() / 1'000'000;
        result.council = figureIn(*bound.of, bound.minus, council);
        result.national = figureIn(*bound.of, bound.minus, england);
        result.floor = bound.floor;
        results.push_back(std::move(result));
    }
    return results;
}

std::vector<std::string> ResultsTable::columnsNeeded(
    std::span<const ComputedMeasure> computed, const FloorStandards& standards)
{
    std::vector<std::string> names = FloorTest::columnsNeeded(standards.standards);
    for (std::string& name : SchoolGroups::columnsNeeded())
        names.push_back(std::move(name));
    for (const ComputedMeasure& each : computed) {
        if (const auto* figure = std::get_if<PupilFigure>(&each.from))
            add(names, *figure);
        if (const auto* gap = std::get_if<PupilGap>(&each.from)) {
            add(names, gap->of);
            add(names, gap->minus);
        }
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string councilNumber(const SchoolRegister& schools, std::string_view council)
{
    const std::string_view area = councilArea(council);
    std::set<std::string> codes;
    for (const School& school : schools.schools()) {
        if (!area.empty() && school.council == area)
            return school.councilCode;
        codes.insert(school.councilCode);
    }
    return codes.size() == 1 ? *codes.begin() : std::string();
}

} // namespace outturn
