#include <domain/dataset/tables_together.h>
#include <domain/error.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace outturn {

namespace {

/// A column of all tables, growing table by table.
class JoinedColumn
{
public:
    explicit JoinedColumn(ColumnHeading heading) { m_column.heading = std::move(heading); }

    /// Takes the cells of @p rows; @p source is nullptr where the table has no such column.
    void take(const DatasetColumn* source, const std::vector<std::size_t>& rows)
    {
        if (source == nullptr) {
            m_column.cells.insert(m_column.cells.end(), rows.size(), packed(Marker::Absent));
            return;
        }
        if (source->heading.kind != m_column.heading.kind)
            throw Error(
                ErrorKind::Input,
                "the column '" + m_column.heading.name +
                    "' holds words in one table and figures in another");
        m_column.heading.isPercentage =
            m_column.heading.isPercentage || source->heading.isPercentage;
        for (const std::size_t row : rows)
            m_column.cells.push_back(cellOf(*source, row));
    }

    [[nodiscard]] DatasetColumn done() { return std::move(m_column); }

private:
    PackedCell cellOf(const DatasetColumn& source, std::size_t row)
    {
        const PackedCell cell = source.cells[row];
        if (isMarker(cell) || m_column.heading.kind == ColumnKind::Date)
            return cell;
        if (m_column.heading.kind == ColumnKind::Text)
            return indexOf(source.words.at(static_cast<std::size_t>(cell)));
        std::int64_t scaled = cell;
        for (int i = source.heading.decimals; i < m_column.heading.decimals; ++i)
            scaled *= 10;
        if (scaled < lowestNumber || scaled > std::numeric_limits<PackedCell>::max())
            throw Error(
                ErrorKind::Input,
                "the figures in '" + m_column.heading.name +
                    "' of several tables do not fit into one column");
        return static_cast<PackedCell>(scaled);
    }

    PackedCell indexOf(std::string_view word)
    {
        const auto [known, isNew] =
            m_places.try_emplace(std::string(word), static_cast<PackedCell>(m_column.words.size()));
        if (isNew)
            m_column.words.push_back(word);
        return known->second;
    }

    DatasetColumn m_column;
    std::unordered_map<std::string, PackedCell> m_places;
};

/// The headings of all tables, each once, at the most decimals that any has.
std::vector<ColumnHeading> headingsOf(const std::vector<Dataset>& tables)
{
    std::vector<ColumnHeading> headings;
    std::map<std::string_view, std::size_t> places;
    for (const Dataset& table : tables)
        for (const DatasetColumn& column : table.columns) {
            const auto [known, isNew] = places.try_emplace(column.heading.name, headings.size());
            if (isNew)
                headings.push_back(column.heading);
            ColumnHeading& heading = headings[known->second];
            heading.decimals = std::max(heading.decimals, column.heading.decimals);
        }
    return headings;
}

} // namespace

Dataset tablesTogether(std::vector<Dataset> tables)
{
    if (tables.size() == 1)
        return std::move(tables.front());
    std::vector<std::vector<std::size_t>> rows(tables.size());
    std::set<RowKey> seen;
    for (std::size_t i = tables.size(); i-- > 0;)
        for (std::size_t row = 0; row < tables[i].keys.size(); ++row)
            if (seen.insert(tables[i].keys[row]).second)
                rows[i].push_back(row);

    Dataset joined{tables.back().identity, tables.back().origin, {}, {}};
    for (std::size_t i = 0; i < tables.size(); ++i)
        for (const std::size_t row : rows[i])
            joined.keys.push_back(tables[i].keys[row]);
    for (const ColumnHeading& heading : headingsOf(tables)) {
        JoinedColumn column(heading);
        for (std::size_t i = 0; i < tables.size(); ++i)
            column.take(tables[i].column(heading.name), rows[i]);
        joined.columns.push_back(column.done());
    }
    return joined;
}

SchoolRegister registersTogether(std::vector<Dataset> extracts)
{
    std::ranges::stable_sort(extracts, [](const Dataset& a, const Dataset& b) {
        return std::tuple(a.identity.year, a.origin.asAt) <
            std::tuple(b.identity.year, b.origin.asAt);
    });
    std::map<Urn, School> latest;
    for (const Dataset& extract : extracts) {
        const SchoolRegister read = readSchools(extract);
        for (const School& school : read.schools())
            latest.insert_or_assign(school.urn, school);
    }
    std::vector<School> schools;
    schools.reserve(latest.size());
    for (auto& [urn, school] : latest)
        schools.push_back(std::move(school));
    return SchoolRegister(std::move(schools));
}

} // namespace outturn
