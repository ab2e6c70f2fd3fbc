#pragma once

#include <domain/codes.h>
#include <domain/dataset/dataset.h>
#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn {

/// What an inspection judged a school to be overall, until August 2024. Satisfactory was given to
/// August 2012, requires improvement since.
enum class InspectionGrade
{
    Outstanding,
    Good,
    Satisfactory,
    RequiresImprovement,
    Inadequate,
};

template <>
struct EnumCodes<InspectionGrade>
{
    static constexpr std::array<std::pair<InspectionGrade, std::string_view>, 5> table{
        {{InspectionGrade::Outstanding, "outstanding"},
         {InspectionGrade::Good, "good"},
         {InspectionGrade::Satisfactory, "satisfactory"},
         {InspectionGrade::RequiresImprovement, "requires-improvement"},
         {InspectionGrade::Inadequate, "inadequate"}}};
};

/// "Requires improvement".
[[nodiscard]] std::string_view labelOf(InspectionGrade judgement);

[[nodiscard]] constexpr bool isGoodOrOutstanding(InspectionGrade judgement)
{
    return judgement == InspectionGrade::Outstanding || judgement == InspectionGrade::Good;
}

/// The category that an inadequate school is in.
enum class ConcernCategory
{
    SpecialMeasures,
    SeriousWeaknesses, ///< notice to improve, until August 2012
};

template <>
struct EnumCodes<ConcernCategory>
{
    static constexpr std::array<std::pair<ConcernCategory, std::string_view>, 2> table{
        {{ConcernCategory::SpecialMeasures, "special-measures"},
         {ConcernCategory::SeriousWeaknesses, "serious-weaknesses"}}};
};

/// "Special measures".
[[nodiscard]] std::string_view labelOf(ConcernCategory category);

/// One inspection of one school, as far as a file tells it.
struct Inspection
{
    Urn urn;
    Date date;
    InspectionGrade overall = InspectionGrade::Good;
    std::optional<InspectionGrade> teaching; ///< quality of teaching, to August 2015
    std::optional<ConcernCategory> category;
    friend bool operator==(const Inspection&, const Inspection&) = default;
};

/// Every school's inspections in order of their days.
class InspectionHistory
{
public:
    InspectionHistory() = default;
    /// Records of one inspection from two files (one has its first day, the other its last) become
    /// one: same school, same judgement, within a week. Of two judgements of one day the less
    /// favourable is the later.
    explicit InspectionHistory(std::vector<Inspection> inspections);

    /// Of one school, oldest first.
    [[nodiscard]] std::span<const Inspection> of(Urn urn) const;
    /// The latest up to @p day and on it; nullptr when there is none.
    [[nodiscard]] const Inspection* latestBy(Urn urn, const Date& day) const;

    [[nodiscard]] bool isEmpty() const noexcept { return m_inspections.empty(); }

    [[nodiscard]] std::size_t size() const noexcept { return m_inspections.size(); }

private:
    std::vector<Inspection> m_inspections; ///< by school, then by day
};

/// The columns that readInspections() looks at; a table may be without any of them.
[[nodiscard]] std::span<const std::string_view> inspectionColumns();

/// The inspections in @p dataset: the history or the management information. Rows without a day or
/// an overall judgement (a monitoring visit) are left out.
[[nodiscard]] std::vector<Inspection> readInspections(const Dataset& dataset);

} // namespace outturn
