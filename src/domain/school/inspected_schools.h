#pragma once

#include <domain/dataset/school_groups.h>
#include <domain/school/inspection.h>
#include <domain/school/school_register.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

/// The kinds of school that plans ask about: those of the register's phases, special schools and
/// pupil referral units apart.
enum class SchoolKind
{
    Primary,   ///< with middle schools deemed primary
    Secondary, ///< with middle schools deemed secondary and all-through schools
    Special,
    ReferralUnit, ///< with other alternative provision
    Other,        ///< nurseries, colleges, unknown
};

template <>
struct EnumCodes<SchoolKind>
{
    static constexpr std::array<std::pair<SchoolKind, std::string_view>, 5> table{
        {{SchoolKind::Primary, "primary"},
         {SchoolKind::Secondary, "secondary"},
         {SchoolKind::Special, "special"},
         {SchoolKind::ReferralUnit, "referral-unit"},
         {SchoolKind::Other, "other"}}};
};

[[nodiscard]] std::string_view labelOf(SchoolKind kind);

/// By the type that the register gives, then by the phase.
[[nodiscard]] SchoolKind kindOf(const School& school);

/// An academy of any kind, free schools and technology colleges among them: not the council's own.
[[nodiscard]] bool isAcademy(const School& school);

/// An independent school, or one that is no school: neither counts among the council's schools.
[[nodiscard]] bool isOutsideTheState(const School& school);

/// Whether the school was open on @p day, as far as the register tells.
[[nodiscard]] bool isOpenOn(const School& school, const Date& day);

/// Which schools are asked about, and when.
struct InspectionQuestion
{
    Date day;
    std::optional<SchoolKind> kind; ///< every kind when empty
    std::string council;            ///< its number; every council when empty
    bool academiesExcluded = false;
    /// A school not inspected yet counts by the last inspection of the school it followed, as
    /// Ofsted's own statistics have counted since 2019; before, it was left out.
    bool withPredecessors = false;
};

/// A school that was asked about, with the inspection that it counts by.
struct InspectedSchool
{
    const School* school = nullptr;
    const Inspection* inspection = nullptr; ///< nullptr when it had none by then
    bool isOfPredecessor = false;
};

/// The schools that @p question is about, by name. Looks at @p schools and @p history.
[[nodiscard]] std::vector<InspectedSchool> inspectedSchools(
    const SchoolRegister& schools,
    const InspectionHistory& history,
    const InspectionQuestion& question);

/// Whether a school is in a category: in special measures or with serious weaknesses, or judged
/// inadequate where no file tells the category.
[[nodiscard]] bool isInCategory(const InspectedSchool& inspected);

} // namespace outturn
