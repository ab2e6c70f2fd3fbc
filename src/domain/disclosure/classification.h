#pragma once

#include <string_view>

namespace outturn {

/// Whether a paper so classified is open to the public: every one that is not marked restricted,
/// confidential, exempt, sensitive, internal, private or not for publication. "Unrestricted",
/// "Non-confidential" and "Not exempt" are open, and so is what carries no mark.
[[nodiscard]] bool isOpenToPublic(std::string_view classification);

} // namespace outturn
