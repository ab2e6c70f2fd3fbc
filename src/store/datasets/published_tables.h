#pragma once

#include <domain/dataset/dataset.h>
#include <domain/school/school_register.h>
#include <store/plan_store.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn::store {

/// The imported tables of a plan file that count: of each source, year and area the effective
/// version. Cells are read when they are asked for, a few columns at a time.
///
/// Throws as PlanStore does. Looks at the plan file, which must outlive it.
class PublishedTables
{
public:
    explicit PublishedTables(const PlanStore& plan);

    /// In order of import.
    [[nodiscard]] const std::vector<StoredDataset>& all() const noexcept { return m_effective; }

    /// Those of @p source, of @p year where one is given.
    [[nodiscard]] std::vector<StoredDataset>
    of(DatasetSource source, std::optional<AcademicYear> year = std::nullopt) const;

    /// The headings of the columns of @p table.
    [[nodiscard]] std::vector<ColumnHeading> headings(const StoredDataset& table) const
    {
        return m_plan->datasetColumns(table.id);
    }

    [[nodiscard]] bool hasColumn(const StoredDataset& table, const std::string& name) const;

    /// The columns @p names of @p tables, of one source and year, as one table; not for none.
    [[nodiscard]] Dataset
    readTogether(std::span<const StoredDataset> tables, std::span<const std::string> names) const;

    /// As readTogether() of every table of @p source and @p year; nothing when there is none.
    [[nodiscard]] std::optional<Dataset>
    read(DatasetSource source, AcademicYear year, std::span<const std::string> names) const;

    /// The schools of all register extracts, each as the latest has it; empty without any.
    [[nodiscard]] SchoolRegister schools() const;

private:
    const PlanStore* m_plan;
    std::vector<StoredDataset> m_effective;
};

} // namespace outturn::store
