#pragma once

#include <domain/dataset/school_groups.h>
#include <domain/dataset/school_measure.h>
#include <domain/identifier.h>
#include <domain/school/floor_standard.h>
#include <domain/school/inspected_schools.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace outturn {

// How a measure is worked out of published tables, and what comes out. Which measure is worked out
// how is data (data/computed-measures.json).

/// A column of a performance table, a share or an average over pupils.
struct PupilFigure
{
    DatasetSource source = DatasetSource::KeyStage2;
    std::vector<std::string> columns; ///< the first that the table has
    friend bool operator==(const PupilFigure&, const PupilFigure&) = default;
};

/// The difference between two groups of pupils: the first less the second.
struct PupilGap
{
    PupilFigure of;
    PupilFigure minus;
    friend bool operator==(const PupilGap&, const PupilGap&) = default;
};

/// The share of schools at or above the floor standard.
struct ShareAtFloor
{
    DatasetSource source = DatasetSource::KeyStage2;
    friend bool operator==(const ShareAtFloor&, const ShareAtFloor&) = default;
};

/// The share of schools judged good or outstanding at their last inspection.
struct ShareOfGoodSchools
{
    std::optional<SchoolKind> kind; ///< every kind when empty
    bool ofTeaching = false;        ///< the quality of teaching, not overall
    bool academiesExcluded = false;
    friend bool operator==(const ShareOfGoodSchools&, const ShareOfGoodSchools&) = default;
};

/// The number of schools in an Ofsted category.
struct SchoolsInCategory
{
    friend bool operator==(const SchoolsInCategory&, const SchoolsInCategory&) = default;
};

using ComputedFrom =
    std::variant<PupilFigure, PupilGap, ShareAtFloor, ShareOfGoodSchools, SchoolsInCategory>;

/// A version of a measure that can be worked out.
struct ComputedMeasure
{
    MeasureCode measure;
    ComputedFrom from;
    std::string benchmark; ///< its name in the interactive tool's long form; may be empty
    friend bool operator==(const ComputedMeasure&, const ComputedMeasure&) = default;
};

/// nullptr when @p measure cannot be worked out.
[[nodiscard]] const ComputedMeasure*
findComputed(std::span<const ComputedMeasure> measures, const MeasureCode& measure);

/// A school behind a figure.
struct SchoolBehind
{
    Urn urn;
    std::string name;
    std::string figure; ///< its own figure or judgement, as published
    std::string remark; ///< why it does not count, or what else is to be known; may be empty
    bool isCounted = true;
    friend bool operator==(const SchoolBehind&, const SchoolBehind&) = default;
};

/// A figure worked out for a group of schools.
struct ComputedGroup
{
    SchoolGroup group;
    std::optional<Decimal> value; ///< nothing where no school counts
    /// Schools or pupils that it is of; for a gap the pupils of the first group.
    std::int64_t denominator = 0;
    std::optional<std::int64_t> numerator; ///< of a share of schools
    int schools = 0;
    int schoolsLeftOut = 0;
    std::optional<std::string> published; ///< by the table itself, for a council
    std::vector<SchoolBehind> behind;     ///< by name
};

struct ComputedFigure
{
    int decimals = 1; ///< of every value
    std::vector<ComputedGroup> groups;
};

// Each throws Error{Input} when the table lacks a column.

[[nodiscard]] ComputedFigure
computePupilFigure(const PupilFigure& from, const Dataset& table, const SchoolGroups& groups);

[[nodiscard]] ComputedFigure
computeGap(const PupilGap& from, const Dataset& table, const SchoolGroups& groups);

[[nodiscard]] ComputedFigure computeShareAtFloor(
    const Dataset& table, const FloorStandards& standards, const SchoolGroups& groups);

/// @p question's kind and exclusions are those of @p from.
[[nodiscard]] ComputedFigure computeShareOfGoodSchools(
    const ShareOfGoodSchools& from,
    const SchoolRegister& schools,
    const InspectionHistory& history,
    InspectionQuestion question,
    SchoolGrouping grouping);

[[nodiscard]] ComputedFigure computeSchoolsInCategory(
    const SchoolRegister& schools,
    const InspectionHistory& history,
    const InspectionQuestion& question,
    SchoolGrouping grouping);

/// The columns of a performance table that @p from can look at; none for inspections.
[[nodiscard]] std::vector<std::string>
columnsFor(const ComputedFrom& from, const FloorStandards& standards);

/// @p table with the rows of schools of other councils than @p council left away.
[[nodiscard]] Dataset onlyCouncil(Dataset table, std::string_view council);

} // namespace outturn
