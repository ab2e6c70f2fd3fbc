#include <domain/period/days.h>
#include <domain/school/inspection.h>

#include <algorithm>
#include <string>

namespace outturn {

namespace {

constexpr std::string_view historyDay = "Inspection Date";
constexpr std::string_view startDay = "Inspection start date";
constexpr std::string_view historyOverall = "Rating";
constexpr std::string_view overallColumn = "Overall effectiveness";
constexpr std::string_view teachingColumn = "Quality of teaching";
constexpr std::string_view categoryColumn = "Category of concern";

constexpr std::array<std::string_view, 6> inspectionColumnsRead{
    historyDay, startDay, historyOverall, overallColumn, teachingColumn, categoryColumn};

/// Grade 3 changed its name on 1 September 2012.
InspectionGrade gradeThree(const Date& day)
{
    return day < Date(2012, 9, 1) ? InspectionGrade::Satisfactory
                                  : InspectionGrade::RequiresImprovement;
}

std::optional<InspectionGrade> judgementIn(std::string_view words, const Date& day)
{
    if (words == "Outstanding" || words == "1")
        return InspectionGrade::Outstanding;
    if (words == "Good" || words == "2")
        return InspectionGrade::Good;
    if (words == "Satisfactory")
        return InspectionGrade::Satisfactory;
    if (words == "Requires Improvement" || words == "Requires improvement")
        return InspectionGrade::RequiresImprovement;
    if (words == "3")
        return gradeThree(day);
    if (words == "Inadequate" || words == "4")
        return InspectionGrade::Inadequate;
    return std::nullopt;
}

/// The management information writes "SM ", "SWK" and "swk".
std::optional<ConcernCategory> categoryIn(std::string words)
{
    std::erase(words, ' ');
    std::ranges::transform(words, words.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    if (words == "SM")
        return ConcernCategory::SpecialMeasures;
    if (words == "SWK" || words == "NTI")
        return ConcernCategory::SeriousWeaknesses;
    return std::nullopt;
}

bool areOne(const Inspection& earlier, const Inspection& later)
{
    constexpr int week = 7;
    return earlier.urn == later.urn && earlier.overall == later.overall &&
        daysBetween(earlier.date, later.date) <= week;
}

} // namespace

std::string_view labelOf(InspectionGrade judgement)
{
    switch (judgement) {
    case InspectionGrade::Outstanding:
        return "Outstanding";
    case InspectionGrade::Good:
        return "Good";
    case InspectionGrade::Satisfactory:
        return "Satisfactory";
    case InspectionGrade::RequiresImprovement:
        return "Requires improvement";
    case InspectionGrade::Inadequate:
        return "Inadequate";
    }
    return {};
}

std::string_view labelOf(ConcernCategory category)
{
    return category == ConcernCategory::SpecialMeasures ? "Special measures" : "Serious weaknesses";
}

InspectionHistory::InspectionHistory(std::vector<Inspection> inspections)
{
    std::ranges::stable_sort(inspections, [](const Inspection& a, const Inspection& b) {
        return std::tie(a.urn, a.date, a.overall) < std::tie(b.urn, b.date, b.overall);
    });
    for (const Inspection& each : inspections) {
        if (m_inspections.empty() || !areOne(m_inspections.back(), each)) {
            m_inspections.push_back(each);
            continue;
        }
        Inspection& known = m_inspections.back();
        if (!known.category)
            known.category = each.category;
        if (!known.teaching)
            known.teaching = each.teaching;
    }
}

std::span<const Inspection> InspectionHistory::of(Urn urn) const
{
    const auto first = std::ranges::lower_bound(m_inspections, urn, {}, &Inspection::urn);
    const auto end = std::ranges::upper_bound(m_inspections, urn, {}, &Inspection::urn);
    return {first, end};
}

const Inspection* InspectionHistory::latestBy(Urn urn, const Date& day) const
{
    const Inspection* latest = nullptr;
    for (const Inspection& each : of(urn))
        if (each.date <= day)
            latest = &each;
    return latest;
}

std::span<const std::string_view> inspectionColumns()
{
    return inspectionColumnsRead;
}

std::vector<Inspection> readInspections(const Dataset& dataset)
{
    const auto either = [&dataset](std::string_view name, std::string_view otherName) {
        const DatasetColumn* column = dataset.column(name);
        return column == nullptr ? dataset.column(otherName) : column;
    };
    const DatasetColumn* days = either(historyDay, startDay);
    const DatasetColumn* judgements = either(historyOverall, overallColumn);
    const DatasetColumn* teaching = dataset.column(teachingColumn);
    const DatasetColumn* categories = dataset.column(categoryColumn);
    std::vector<Inspection> inspections;
    if (days == nullptr || judgements == nullptr)
        return inspections;
    for (std::size_t row = 0; row < dataset.keys.size(); ++row) {
        const auto urn = dataset.keys[row].school();
        const auto day = days->date(row);
        if (!urn || !day)
            continue;
        const auto overall = judgementIn(textAt(judgements, row), *day);
        if (!overall)
            continue;
        inspections.push_back(
            {*urn,
             *day,
             *overall,
             judgementIn(textAt(teaching, row), *day),
             categoryIn(textAt(categories, row))});
    }
    return inspections;
}

} // namespace outturn
