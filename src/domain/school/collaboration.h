#pragma once

#include <domain/school/log/school_log.h>
#include <domain/school/school_profile.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// How a collaboration's schools did in one measure: its figure weighted by pupils this year and
/// the year before, and in how many of its schools the result was better.
struct CollaborationResult
{
    MeasureCode measure;
    AcademicYear year; ///< the latest that any of its schools has a figure of
    std::optional<Decimal> now;
    std::optional<Decimal> before; ///< of the year before, of the same schools
    int decimals = 1;
    int better = 0;  ///< schools whose figure is better than the year before
    int schools = 0; ///< with a figure in both years; all other figures here are of these
    friend bool operator==(const CollaborationResult&, const CollaborationResult&) = default;
};

/// A group of schools that work together.
struct Collaboration
{
    std::string name;
    std::vector<Urn> members; ///< on the day asked about, by number
    std::vector<CollaborationResult> results;
};

/// The collaborations that have members on @p day, by name, with their results in those measures of
/// @p catalogue that two years in a row of their schools' figures are known of. A school whose
/// figure or pupils are not published in either year is left out of both.
[[nodiscard]] std::vector<Collaboration> collaborations(
    const SchoolLog& log,
    const Date& day,
    const std::vector<SchoolProfile>& schools,
    std::span<const MeasureVersion> catalogue);

} // namespace outturn
