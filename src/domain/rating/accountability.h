#pragma once

#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace outturn {

/// How the indicators that one post answers for stand.
struct PostStanding
{
    std::optional<PostCode> post; ///< nothing: nobody is named
    StatusCounts counts;
    int gotWorse = 0;                    ///< how many of them declined since the year before
    std::vector<std::size_t> indicators; ///< their positions in the scorecard, in the plan's order
};

/// Who answers for what in @p card: an indicator's own lead, else the plan's director. Those with
/// most red come first, then most amber, then most that got worse, then the plan's order of posts;
/// posts that answer for no indicator are left out. Activity indicators are not counted.
[[nodiscard]] std::vector<PostStanding> standingByPost(const Plan& plan, const Scorecard& card);

} // namespace outturn
