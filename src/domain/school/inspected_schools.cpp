#include <domain/letters.h>
#include <domain/school/inspected_schools.h>

#include <algorithm>
#include <tuple>

namespace outturn {

namespace {

bool containsAny(std::string_view text, std::initializer_list<std::string_view> parts)
{
    return std::ranges::any_of(
        parts, [text](std::string_view part) { return contains(text, part); });
}

/// The latest inspection by @p day of the school or, where it has none, of one that it followed.
InspectedSchool
standing(const School& school, const InspectionHistory& history, const InspectionQuestion& question)
{
    if (const Inspection* own = history.latestBy(school.urn, question.day))
        return {&school, own, false};
    InspectedSchool result{&school, nullptr, false};
    if (!question.withPredecessors)
        return result;
    for (const Urn before : school.predecessors) {
        const Inspection* earlier = history.latestBy(before, question.day);
        if (earlier != nullptr &&
            (result.inspection == nullptr || result.inspection->date < earlier->date))
            result = {&school, earlier, true};
    }
    return result;
}

} // namespace

std::string_view labelOf(SchoolKind kind)
{
    switch (kind) {
    case SchoolKind::Primary:
        return "Primary";
    case SchoolKind::Secondary:
        return "Secondary";
    case SchoolKind::Special:
        return "Special";
    case SchoolKind::ReferralUnit:
        return "Pupil referral unit";
    case SchoolKind::Other:
        return "Other";
    }
    return {};
}

SchoolKind kindOf(const School& school)
{
    if (containsAny(school.type, {"eferral", "lternative provision", "lternative Provision"}))
        return SchoolKind::ReferralUnit;
    if (containsAny(school.type, {"pecial"}))
        return SchoolKind::Special;
    if (!school.phase)
        return SchoolKind::Other;
    switch (*school.phase) {
    case SchoolPhase::Primary:
    case SchoolPhase::MiddleDeemedPrimary:
        return SchoolKind::Primary;
    case SchoolPhase::Secondary:
    case SchoolPhase::MiddleDeemedSecondary:
    case SchoolPhase::AllThrough:
        return SchoolKind::Secondary;
    case SchoolPhase::Nursery:
    case SchoolPhase::Sixteenplus:
    case SchoolPhase::NotApplicable:
        return SchoolKind::Other;
    }
    return SchoolKind::Other;
}

bool isAcademy(const School& school)
{
    return containsAny(
        school.type,
        {"cademy",
         "Free school",
         "Free School",
         "Studio school",
         "University technical college",
         "City technology college"});
}

bool isOutsideTheState(const School& school)
{
    return containsAny(
        school.type,
        {"ndependent",
         "College",
         "urther education",
         "igher education",
         "Service children",
         "Children's centre",
         "Offshore",
         "Online"});
}

bool isOpenOn(const School& school, const Date& day)
{
    if (school.status == SchoolStatus::ProposedToOpen)
        return false;
    if (school.opened && day < *school.opened)
        return false;
    if (school.closed)
        return day < *school.closed;
    return school.status != SchoolStatus::Closed;
}

std::vector<InspectedSchool> inspectedSchools(
    const SchoolRegister& schools,
    const InspectionHistory& history,
    const InspectionQuestion& question)
{
    std::vector<InspectedSchool> result;
    for (const School& school : schools.schools()) {
        const bool isAsked = !isOutsideTheState(school) && isOpenOn(school, question.day) &&
            (question.council.empty() || school.councilCode == question.council) &&
            (!question.kind || kindOf(school) == *question.kind) &&
            !(question.academiesExcluded && isAcademy(school));
        if (isAsked)
            result.push_back(standing(school, history, question));
    }
    std::ranges::sort(result, [](const InspectedSchool& a, const InspectedSchool& b) {
        return std::tie(a.school->name, a.school->urn) < std::tie(b.school->name, b.school->urn);
    });
    return result;
}

bool isInCategory(const InspectedSchool& inspected)
{
    return inspected.inspection != nullptr &&
        (inspected.inspection->category ||
         inspected.inspection->overall == InspectionGrade::Inadequate);
}

} // namespace outturn
