#pragma once

#include <domain/plan/school_category.h>
#include <domain/school/inspection.h>
#include <domain/school/log/school_log.h>
#include <domain/school/school_profile.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

// Which category the facts about a school speak for. The rules are data (data/category-rules.json)
// and know no council's scheme: they count from its heaviest category down.

/// What a rule asks of a school's published figures; the first of its measures that the school has
/// a figure for decides.
struct ResultTest
{
    enum class Kind
    {
        AtLeast,       ///< the latest figure is at or above the number: a gap
        FallenBy,      ///< the latest is worse than the first of the years by so much or more
        BehindCouncil, ///< the latest is worse than the council's by so much or more
    };

    Kind kind = Kind::AtLeast;
    std::vector<MeasureCode> measures;
    Decimal number; ///< in the measure's own unit
    int years = 3;  ///< that FallenBy looks at, the latest among them
    friend bool operator==(const ResultTest&, const ResultTest&) = default;
};

/// A reason for a category. Everything that it names must be so.
struct CategoryRule
{
    std::string name;           ///< "in an Ofsted category", as it stands in a reason
    int stepsBelowHeaviest = 0; ///< 0 speaks for the heaviest category of the scheme
    bool inOfstedCategory = false;
    std::vector<InspectionGrade> grades; ///< any of them at the last inspection
    int timesInARow = 1;                 ///< that the last inspections gave any of those
    std::vector<FloorRisk> floor;        ///< any of them
    std::optional<ResultTest> result;
    std::vector<InterventionStep> steps; ///< any of them, taken within two years
    friend bool operator==(const CategoryRule&, const CategoryRule&) = default;
};

/// What a team works by with schools in need.
struct SupportRules
{
    std::vector<CategoryRule> categories;
    /// Schools in the heaviest category, and in those up to so many steps below it, are priority
    /// schools, which progress meetings are held with.
    int priorityStepsBelowHeaviest = 1;
    int weeksBetweenMeetings = 6;
    friend bool operator==(const SupportRules&, const SupportRules&) = default;
};

/// A rule that a school's facts meet, with the figures that show it.
struct CategoryReason
{
    std::string text;
    CategoryCode category; ///< that it speaks for
    friend bool operator==(const CategoryReason&, const CategoryReason&) = default;
};

/// The category that the facts speak for. Somebody still has to agree it.
struct CategorySuggestion
{
    CategoryCode category; ///< the heaviest that any reason speaks for; the lightest without any
    std::vector<CategoryReason> reasons; ///< the heaviest first
    std::vector<std::string> unknown;    ///< what could not be looked at, and so spoke for nothing
    friend bool operator==(const CategorySuggestion&, const CategorySuggestion&) = default;
};

/// @p scheme must have a category; @p catalogue knows the measures. Events of @p log count that lie
/// up to @p day.
[[nodiscard]] CategorySuggestion suggestCategory(
    const SchoolProfile& school,
    const SchoolLog& log,
    const Date& day,
    const CategoryScheme& scheme,
    const SupportRules& rules,
    std::span<const MeasureVersion> catalogue);

/// Whether @p school is a priority school on @p day: by the category that was agreed for it.
[[nodiscard]] bool isPrioritySchool(
    Urn school,
    const SchoolLog& log,
    const Date& day,
    const std::optional<CategoryScheme>& scheme,
    const SupportRules& rules);

} // namespace outturn

template <>
struct outturn::EnumCodes<outturn::ResultTest::Kind>
{
    static constexpr std::array<std::pair<ResultTest::Kind, std::string_view>, 3> table{
        {{ResultTest::Kind::AtLeast, "at-least"},
         {ResultTest::Kind::FallenBy, "fallen-by"},
         {ResultTest::Kind::BehindCouncil, "behind-council"}}};
};
