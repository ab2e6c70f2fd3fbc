#include <store/datasets/computed_figures.h>
#include <store/schools/published_schools_reader.h>

#include <set>

namespace outturn::store {

PublishedSchools readPublishedSchools(
    const PublishedTables& tables,
    std::span<const ComputedMeasure> computed,
    std::span<const MeasureVersion> catalogue,
    const FloorStandards& standards)
{
    const std::vector<std::string> names = ResultsTable::columnsNeeded(computed, standards);
    std::vector<Dataset> performance;
    for (const DatasetSource source : {DatasetSource::KeyStage2, DatasetSource::KeyStage4}) {
        std::set<AcademicYear> years;
        for (const StoredDataset& table : tables.of(source))
            years.insert(table.identity.year);
        for (const AcademicYear year : years)
            if (auto table = tables.read(source, year, names))
                performance.push_back(std::move(*table));
    }
    ComputedFigures figures(tables, standards);
    return {
        figures.schools(),
        figures.inspections(),
        std::move(performance),
        computed,
        catalogue,
        standards};
}

} // namespace outturn::store
