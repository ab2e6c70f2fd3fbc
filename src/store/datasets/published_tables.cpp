#include <domain/dataset/tables_together.h>
#include <store/datasets/published_tables.h>

#include <algorithm>

namespace outturn::store {

PublishedTables::PublishedTables(const PlanStore& plan)
    : m_plan(&plan)
{
    const std::vector<StoredDataset> datasets = plan.datasets();
    for (const StoredDataset& candidate : datasets)
        if (effectiveDataset(datasets, candidate.identity) == &candidate)
            m_effective.push_back(candidate);
}

std::vector<StoredDataset>
PublishedTables::of(DatasetSource source, std::optional<AcademicYear> year) const
{
    std::vector<StoredDataset> tables;
    for (const StoredDataset& table : m_effective)
        if (table.identity.source == source && (!year || table.identity.year == *year))
            tables.push_back(table);
    return tables;
}

bool PublishedTables::hasColumn(const StoredDataset& table, const std::string& name) const
{
    const std::vector<ColumnHeading> headings = m_plan->datasetColumns(table.id);
    return std::ranges::find(headings, name, &ColumnHeading::name) != headings.end();
}

Dataset PublishedTables::readTogether(
    std::span<const StoredDataset> tables, std::span<const std::string> names) const
{
    std::vector<Dataset> read;
    read.reserve(tables.size());
    for (const StoredDataset& table : tables)
        read.push_back(m_plan->readDataset(table.id, names));
    return tablesTogether(std::move(read));
}

std::optional<Dataset> PublishedTables::read(
    DatasetSource source, AcademicYear year, std::span<const std::string> names) const
{
    const std::vector<StoredDataset> tables = of(source, year);
    if (tables.empty())
        return std::nullopt;
    return readTogether(tables, names);
}

SchoolRegister PublishedTables::schools() const
{
    const auto columns = registerColumns();
    const std::vector<std::string> names(columns.begin(), columns.end());
    std::vector<Dataset> extracts;
    for (const StoredDataset& extract : of(DatasetSource::SchoolRegister))
        extracts.push_back(m_plan->readDataset(extract.id, names));
    return registersTogether(std::move(extracts));
}

} // namespace outturn::store
