#pragma once

#include <domain/dataset/dataset.h>
#include <domain/measure/measure.h>
#include <domain/school/computed_measure.h>
#include <domain/school/floor_risk.h>
#include <domain/school/inspection.h>
#include <domain/school/school_register.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace outturn {

/// A school's figure for a measure in a year, with those to set beside it.
struct SchoolResult
{
    MeasureCode measure;
    AcademicYear year;
    Urn of; ///< whose row it is: the school's own, or that of a school it followed
    /// At the table's decimals; nothing where a marker stands, which text then has.
    std::optional<Decimal> value;
    std::string text;
    int decimals = 0;
    std::optional<std::int64_t> pupils; ///< that the figure is of
    std::optional<Decimal> council;     ///< the local authority's own row
    std::optional<Decimal> national;    ///< state-funded schools of England
    std::optional<Decimal> floor;       ///< the threshold of that year's floor standard
    friend bool operator==(const SchoolResult&, const SchoolResult&) = default;
};

/// Where a school stands against the floor standard of the latest year that has one.
struct FloorPosition
{
    AcademicYear year;
    std::string standard; ///< its name
    FloorStanding standing;
};

/// What is published about a school.
struct SchoolProfile
{
    School school;
    std::vector<Inspection> inspections; ///< its own, oldest first
    std::optional<Inspection> latest;    ///< its own last, else that of a school it followed
    bool isLatestOfPredecessor = false;
    std::vector<SchoolResult> results; ///< measure by measure in the catalogue's order, by year
    std::optional<FloorPosition> floor;

    /// The latest figure of a measure; nullptr without one.
    [[nodiscard]] const SchoolResult* latestResult(const MeasureCode& measure) const;
};

/// A performance table whose measures have been found: gives the figures of one school after the
/// other.
class ResultsTable
{
public:
    /// Takes those of @p computed that are worked out of @p table's pupils and that @p catalogue
    /// has in force in its year. Keeps references to the table and the catalogue. @p standards are
    /// those that thresholds are taken from.
    ResultsTable(
        const Dataset& table,
        std::span<const ComputedMeasure> computed,
        std::span<const MeasureVersion> catalogue,
        const FloorStandards& standards);

    [[nodiscard]] const Dataset& table() const noexcept { return *m_table; }

    /// The row of @p school; nothing when the table does not have it.
    [[nodiscard]] std::optional<std::size_t> rowOf(Urn school) const;

    /// The figures in @p row; measures without a column in the table, or without any cell in that
    /// row, are left out.
    [[nodiscard]] std::vector<SchoolResult> resultsOf(std::size_t row) const;

    /// Every column that these can look at.
    [[nodiscard]] static std::vector<std::string>
    columnsNeeded(std::span<const ComputedMeasure> computed, const FloorStandards& standards);

private:
    struct Bound
    {
        const MeasureVersion* measure;
        const DatasetColumn* of;
        const DatasetColumn* minus; ///< nullptr unless it is a gap
        const DatasetColumn* cohort;
        std::optional<Decimal> floor;
    };

    [[nodiscard]] std::optional<Bound>
    bind(const ComputedMeasure& computed, const MeasureVersion& version) const;
    [[nodiscard]] std::optional<std::size_t> councilRow(std::size_t row) const;

    const Dataset* m_table;
    std::vector<Bound> m_measures;
    std::unordered_map<std::int32_t, std::size_t> m_rows; ///< of every key, packed
    std::unordered_map<std::string, std::size_t> m_areas; ///< of local authorities, by number
    const FloorStandard* m_standard;
};

/// Everything that is published about schools and has been imported, school by school.
///
/// Keeps references to the measures, the catalogue and the standards.
class PublishedSchools
{
public:
    /// @p tables are performance tables with columnsNeeded(), one of each source and year.
    PublishedSchools(
        SchoolRegister schools,
        InspectionHistory inspections,
        std::vector<Dataset> tables,
        std::span<const ComputedMeasure> computed,
        std::span<const MeasureVersion> catalogue,
        const FloorStandards& standards);

    PublishedSchools(const PublishedSchools&) = delete;
    PublishedSchools& operator=(const PublishedSchools&) = delete;
    PublishedSchools(PublishedSchools&&) noexcept = default;
    PublishedSchools& operator=(PublishedSchools&&) noexcept = default;
    ~PublishedSchools() = default;

    [[nodiscard]] const SchoolRegister& schools() const noexcept { return m_schools; }

    [[nodiscard]] const InspectionHistory& inspections() const noexcept { return m_inspections; }

    /// What is published about @p school up to @p day; results come out after the end of their
    /// academic year. A year in which it has no row of its own is that of the school it followed.
    [[nodiscard]] SchoolProfile profileOf(const School& school, const Date& day) const;

    /// The state-funded schools of the council with that number (of all, when empty) that are open
    /// on @p day, by name.
    [[nodiscard]] std::vector<SchoolProfile>
    profilesOf(std::string_view council, const Date& day) const;

private:
    struct Judged
    {
        AcademicYear year;
        const FloorStandard* standard;
        FloorTest test;
        std::optional<FloorTest> next;
    };

    [[nodiscard]] std::optional<FloorPosition>
    floorOf(const School& school, AcademicYear current) const;

    SchoolRegister m_schools;
    InspectionHistory m_inspections;
    std::vector<std::unique_ptr<const Dataset>> m_datasets; ///< they must not move
    std::vector<ResultsTable> m_tables;
    std::vector<std::optional<Judged>> m_floors; ///< of each table
    std::vector<MeasureCode> m_order;            ///< of the catalogue
};

/// The number of the local authority that @p council is, as @p schools name it: "936" of "Surrey
/// County Council". The only one where the register has one alone; empty when it cannot be told.
[[nodiscard]] std::string councilNumber(const SchoolRegister& schools, std::string_view council);

} // namespace outturn
