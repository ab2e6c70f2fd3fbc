#pragma once

#include <domain/school/computed_measure.h>
#include <store/datasets/published_tables.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::store {

/// What a figure is asked for.
struct FigureQuestion
{
    AcademicYear year;
    SchoolGrouping by = SchoolGrouping::Council;
    std::string council; ///< its number; every council of the tables when empty
    /// The day that inspections are looked at; 31 August of the year when empty.
    std::optional<Date> day;
    bool academiesExcluded = false; ///< of figures from inspections
    bool withPredecessors = false;  ///< likewise
};

/// A figure that was worked out, with the files behind it.
struct FigureAnswer
{
    ComputedFigure figure;
    std::vector<StoredDataset> files;
};

/// Works measures out of the imported tables of a plan file. The register and the inspections are
/// read once, when they are first needed.
///
/// Looks at the tables and the standards, which must outlive it.
class ComputedFigures
{
public:
    ComputedFigures(const PublishedTables& tables, const FloorStandards& standards);

    /// Throws Error{Input} when a table is missing, with what to import, or lacks a column, or the
    /// year has no floor standard.
    [[nodiscard]] FigureAnswer
    workOut(const ComputedMeasure& measure, const FigureQuestion& question);

    [[nodiscard]] const SchoolRegister& schools();
    [[nodiscard]] const InspectionHistory& inspections();

private:
    [[nodiscard]] FigureAnswer
    fromTable(DatasetSource source, const ComputedFrom& from, const FigureQuestion& question);
    [[nodiscard]] FigureAnswer
    fromInspections(const ComputedFrom& from, const FigureQuestion& question);
    void requireRegister(SchoolGrouping grouping) const;

    const PublishedTables* m_tables;
    const FloorStandards* m_standards;
    std::optional<SchoolRegister> m_schools;
    std::optional<InspectionHistory> m_inspections;
};

/// The files behind a figure as an outturn's source names them: name, day of import, and the first
/// of the digest: "2018-2019_936_ks2final.csv (imported 2026-11-24, SHA-256 0a1b2c3d4e5f)".
[[nodiscard]] std::string sourceText(const std::vector<StoredDataset>& files);

} // namespace outturn::store
