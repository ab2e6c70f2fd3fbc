#pragma once

#include <domain/dataset/school_groups.h>
#include <domain/school/floor_standard.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

/// How near a school is to falling below the floor standard.
enum class FloorRisk
{
    Below,     ///< it is below
    NextYear,  ///< at or above, but not by the next year's standard
    Close,     ///< at or above by two pupils at most, with no other route to rely on
    None,      ///< at or above, and none of these
    NotJudged, ///< no standard, or left out of it, or not known
};

template <>
struct EnumCodes<FloorRisk>
{
    static constexpr std::array<std::pair<FloorRisk, std::string_view>, 5> table{
        {{FloorRisk::Below, "below"},
         {FloorRisk::NextYear, "next-year"},
         {FloorRisk::Close, "close"},
         {FloorRisk::None, "none"},
         {FloorRisk::NotJudged, "not-judged"}}};
};

/// "Below the floor standard", "Close to the floor standard".
[[nodiscard]] std::string_view labelOf(FloorRisk risk);

/// Where a school stands against the floor standard of its table's year, and what threatens.
struct FloorStanding
{
    FloorJudgement judgement;
    FloorRisk risk = FloorRisk::NotJudged;
    std::string warning; ///< "2 pupils short of the threshold"; empty without one
};

/// @p next is the next year's standard on the same table, nullptr when there is none or it looks at
/// other figures.
[[nodiscard]] FloorStanding
standingOf(const FloorTest& standard, const FloorTest* next, std::size_t row);

/// The standard of the year after @p table's on that table; nothing when there is none or it is
/// about figures that the table does not have.
[[nodiscard]] std::optional<FloorTest>
nextYearsTest(const Dataset& table, const FloorStandards& standards);

/// "2 pupils short", "1 pupil above", "exactly at it"; of the threshold.
[[nodiscard]] std::string textOf(const PupilMargin& margin);

/// The schools of a table against its floor standard, group by group.
struct FloorGroup
{
    SchoolGroup group;
    int atOrAbove = 0;
    int below = 0;
    int unknown = 0;
    int leftOut = 0;
    std::vector<std::size_t> rows; ///< of the table, in its order

    /// Of those at or above or below, the share at or above; nothing when there are none.
    [[nodiscard]] std::optional<Decimal> share(int decimals) const;
};

struct FloorTable
{
    std::vector<FloorStanding> ofRows; ///< for each row of the table; not judged for areas
    std::vector<FloorGroup> groups;    ///< in the order of the groups given
};

/// Judges every school of @p table, whose groups @p groups are. @p standards are all that are
/// known; throws Error{Input} when the table's year has none, with the reason, or the table lacks a
/// column.
[[nodiscard]] FloorTable
judgeSchools(const Dataset& table, const FloorStandards& standards, const SchoolGroups& groups);

} // namespace outturn
