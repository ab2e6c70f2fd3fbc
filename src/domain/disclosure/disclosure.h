#pragma once

#include <domain/codes.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace outturn {

/// A figure about pupils, by the numbers behind it.
struct FigureAboutPupils
{
    std::int64_t pupils = 0; ///< how many it is about; a figure about nobody is never withheld
    std::optional<std::int64_t> counted = std::nullopt; ///< how many of them count, where known
    /// False for one that the table leaves out anyway: it is withheld from the start.
    bool isPublished = true;
    friend bool operator==(const FigureAboutPupils&, const FigureAboutPupils&) = default;
};

/// Figures that add up, by their positions: the pupils of the parts are those of the total. Where
/// the parts fall short of it, the rest is taken for a part that nobody publishes.
struct PupilSum
{
    std::size_t total = 0;
    std::vector<std::size_t> parts;
    friend bool operator==(const PupilSum&, const PupilSum&) = default;
};

/// Whether the public may see a figure, and why not. A document shows one mark for all that is
/// withheld: which of them protects another would help to work it out.
enum class Disclosure
{
    Shown,
    TooFewPupils,    ///< it is about fewer pupils than the threshold
    ProtectsAnother, ///< another could be worked out from it
    PupilsUnknown,   ///< a school's figure without the number of its pupils
};

template <>
struct EnumCodes<Disclosure>
{
    static constexpr std::array<std::pair<Disclosure, std::string_view>, 4> table{
        {{Disclosure::Shown, "shown"},
         {Disclosure::TooFewPupils, "too-few-pupils"},
         {Disclosure::ProtectsAnother, "protects-another"},
         {Disclosure::PupilsUnknown, "pupils-unknown"}}};
};

/// What may be shown of @p figures where those about fewer than @p threshold pupils are withheld
/// (10 by default; councils also use 5 and 6).
///
/// Further figures are withheld, the smallest first, until no withheld one can be worked out from
/// those shown and @p sums: neither by subtracting, nor because all or none of the pupils left must
/// count; and until no group about fewer than the threshold comes out by subtracting. The reader is
/// taken to know every number of pupils. One answer for each figure, in their order.
[[nodiscard]] std::vector<Disclosure> decideDisclosure(
    std::span<const FigureAboutPupils> figures, std::span<const PupilSum> sums, int threshold);

} // namespace outturn
