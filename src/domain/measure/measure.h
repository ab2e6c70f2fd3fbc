#pragma once

#include <domain/identifier.h>
#include <domain/measure/unit.h>
#include <domain/period/academic_year.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn {

/// How far a version's figures may be set beside its predecessor's.
enum class Comparability
{
    Full,    ///< renamed or reworded only
    Partial, ///< with a caution
    None,    ///< a new series
};

template <>
struct EnumCodes<Comparability>
{
    static constexpr std::array<std::pair<Comparability, std::string_view>, 3> table{
        {{Comparability::Full, "full"},
         {Comparability::Partial, "partial"},
         {Comparability::None, "none"}}};
};

/// A year in which a measure was not published although it was in force, with the reason
/// (2020 and 2021: assessments cancelled).
struct NoDataYear
{
    AcademicYear year;
    std::string reason;
    friend bool operator==(const NoDataYear&, const NoDataYear&) = default;
};

/// When results come out, as calendar months after the summer of the academic year: provisional in
/// October (10), validated in January (1).
struct ReleaseCalendar
{
    int provisionalMonth = 10;
    int validatedMonth = 1;
    friend bool operator==(const ReleaseCalendar&, const ReleaseCalendar&) = default;
};

/// One version of a measure: what is counted, over what, in which years. Measures change under
/// their targets; each change is a new version with a code of its own.
struct MeasureVersion
{
    MeasureCode code;
    /// What its versions have in common: one subject and one group of pupils or schools ("Key stage
    /// 1 reading").
    std::string family;
    std::string name;
    std::string definition;
    std::string numerator;   ///< in words; may be empty
    std::string denominator; ///< in words; may be empty
    Unit unit = Unit::Percent;
    Polarity polarity = Polarity::Higher;
    int decimals = 1;
    AcademicYear validFrom;
    std::optional<AcademicYear> validTo; ///< still in force when empty
    std::optional<MeasureCode> predecessor;
    Comparability comparability = Comparability::None; ///< with the predecessor
    std::string change; ///< what changed from the predecessor; empty without one
    std::vector<NoDataYear> noDataYears;
    ReleaseCalendar releases;
    std::vector<std::string> sources;
    friend bool operator==(const MeasureVersion&, const MeasureVersion&) = default;
};

/// True in a year in which @p measure was defined, with data or without.
[[nodiscard]] bool isInForce(const MeasureVersion& measure, AcademicYear year);

/// Why a version has no figure for a year; nothing when it has one.
[[nodiscard]] std::optional<std::string>
reasonNotPublished(const MeasureVersion& measure, AcademicYear year);

/// The version in the catalogue with that code; nullptr when there is none.
[[nodiscard]] const MeasureVersion*
findMeasure(std::span<const MeasureVersion> catalogue, const MeasureCode& code);

/// The versions that follow @p measure, in the catalogue's order: those that name it as their
/// predecessor; where none does, those of its family that start after it ended, whose figures are
/// never comparable with it. Empty while nothing has taken its place.
[[nodiscard]] std::vector<const MeasureVersion*>
followers(std::span<const MeasureVersion> catalogue, const MeasureVersion& measure);

} // namespace outturn
