#pragma once

#include <domain/rating/scorecard.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace outturn {

/// How far the targets of an indicator move for the better.
struct TargetPace
{
    Decimal change; ///< above zero, in the sense of the polarity
    int years = 1;  ///< over how many years

    /// One yearly step, rounded to @p decimals places.
    [[nodiscard]] Decimal perYear(int decimals) const;
};

/// The yearly step that an indicator's targets take, on the average of the plan: from its first
/// target that is a number to its last. Where they do not move for the better, or there is only
/// one, from the comparable outturn of the year before the first to the last.
///
/// Nothing where neither moves for the better, for Polarity::Closest, whose targets have no
/// direction, and where no target is a number: one that leans on a comparator or on the year before
/// moves with what it leans on and is no step of the plan's.
[[nodiscard]] std::optional<TargetPace> targetPace(const IndicatorResult& result);

/// An indicator that somebody should look at.
struct AttentionItem
{
    std::size_t indicator = 0; ///< its position in the scorecard
    bool isOffTarget = false;  ///< amber or red
    bool gotWorse = false;     ///< since the year before, in the sense of the polarity
    /// How far off its target it is, in its own unit. Nothing where the target is met, or where a
    /// person judged the indicator and the figures say nothing of it.
    std::optional<Decimal> offBy;
    /// The same as a number of yearly steps, to one decimal place: 1.5 is what the plan meant to
    /// gain in a year and a half.
    std::optional<Decimal> steps;
    friend bool operator==(const AttentionItem&, const AttentionItem&) = default;
};

/// Which indicators of @p card need attention, the most pressing first: those that are amber or
/// red, by how many yearly steps they are behind; then amber and red ones without such a step; then
/// those that got worse and are still on target or cannot be rated.
///
/// Among equals what got worse goes first, then red before amber, then the plan's order. A figure
/// of another measure is neither off target nor worse; activity indicators are never listed.
[[nodiscard]] std::vector<AttentionItem> needsAttention(const Scorecard& card);

} // namespace outturn
