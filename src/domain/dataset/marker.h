#pragma once

#include <domain/codes.h>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

namespace outturn {

/// What stands in a published table where a figure could have been. Each is kept as what it is:
/// none of them is a nought, and no two of them say the same.
enum class Marker
{
    Absent, ///< the row ends before this column
    Blank,
    Space,          ///< a single space: the tables' sign for a field that the row's kind has not
    Suppressed,     ///< too few pupils (SUPP)
    Delayed,        ///< suppressed while results are awaited (SUPP*)
    NotApplicable,  ///< not applicable or not available (NA)
    NoEntries,      ///< nobody was entered (NE)
    NotPublished,   ///< NP
    LowCoverage,    ///< less than half of the pupils are covered (LOWCOV)
    New,            ///< a school too new to have results (NEW)
    NearNought,     ///< more than nought, less than half a per cent (SP)
    Redacted,       ///< RE
    NoData,         ///< "-" of the interactive tool: missing or suppressed
    Null,           ///< NULL: not judged, or not asked
    NoDenominator,  ///< "." of statistical releases: nobody to have a share of
    Withheld,       ///< "x": suppressed to 2019, not available since
    Confidential,   ///< "c" of today's releases
    Unasked,        ///< "z" of today's releases: not applicable
    RoundsToNought, ///< "k"
    Low,            ///< "low"
    Unreliable,     ///< "u"
};

template <>
struct EnumCodes<Marker>
{
    /// As the files write them; the first three are written with nothing that can be seen.
    static constexpr std::array<std::pair<Marker, std::string_view>, 21> table{
        {{Marker::Absent, "absent"},
         {Marker::Blank, ""},
         {Marker::Space, " "},
         {Marker::Suppressed, "SUPP"},
         {Marker::Delayed, "SUPP*"},
         {Marker::NotApplicable, "NA"},
         {Marker::NoEntries, "NE"},
         {Marker::NotPublished, "NP"},
         {Marker::LowCoverage, "LOWCOV"},
         {Marker::New, "NEW"},
         {Marker::NearNought, "SP"},
         {Marker::Redacted, "RE"},
         {Marker::NoData, "-"},
         {Marker::Null, "NULL"},
         {Marker::NoDenominator, "."},
         {Marker::Withheld, "x"},
         {Marker::Confidential, "c"},
         {Marker::Unasked, "z"},
         {Marker::RoundsToNought, "k"},
         {Marker::Low, "low"},
         {Marker::Unreliable, "u"}}};
};

/// A cell of a packed column: a number scaled to the column's decimal places, or a marker. The
/// lowest values of 32 bits stand for the markers, so that a column is one run of equal cells.
using PackedCell = std::int32_t;

/// How many of the lowest values are kept for markers, those to come among them.
constexpr PackedCell cellsForMarkers = 256;
constexpr PackedCell lowestNumber = std::numeric_limits<PackedCell>::min() + cellsForMarkers;

[[nodiscard]] constexpr PackedCell packed(Marker marker) noexcept
{
    return std::numeric_limits<PackedCell>::min() + static_cast<PackedCell>(marker);
}

[[nodiscard]] constexpr bool isMarker(PackedCell cell) noexcept
{
    return cell < lowestNumber;
}

/// The marker that @p cell is; nothing for a number, and for a value that no marker has.
[[nodiscard]] std::optional<Marker> markerOf(PackedCell cell) noexcept;

/// The marker that a field of a file is, blanks around it left away; nothing for anything else.
/// Capitals count: "z" is one, "Z" is not.
[[nodiscard]] std::optional<Marker> readMarker(std::string_view field) noexcept;

/// What a marker means, in words: "suppressed, too few pupils".
[[nodiscard]] std::string_view meaningOf(Marker marker) noexcept;

} // namespace outturn
