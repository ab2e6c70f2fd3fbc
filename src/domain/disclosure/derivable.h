#pragma once

#include <domain/disclosure/disclosure.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace outturn {

/// Figures that a reader of the others can bring together: the sum of each times its factor is
/// known to them.
struct DerivableSum
{
    std::vector<std::pair<std::size_t, std::int64_t>>
        terms; ///< position and factor, none of them 0
    friend bool operator==(const DerivableSum&, const DerivableSum&) = default;
};

/// What follows for the figures that are not @p isShown from @p sums, once all that is shown has
/// been subtracted: the sums themselves, and the same with the totals worked out of each other
/// (Gaussian elimination in whole numbers). A figure can be worked out by subtracting if and only
/// if it stands in one of them alone.
[[nodiscard]] std::vector<DerivableSum>
derivableSums(std::span<const PupilSum> sums, const std::vector<bool>& isShown);

} // namespace outturn
