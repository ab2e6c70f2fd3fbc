#include <domain/rating/accountability.h>

#include <algorithm>
#include <tuple>

namespace outturn {
namespace {

std::ptrdiff_t placeInPlan(const Plan& plan, const std::optional<PostCode>& post)
{
    const auto found = std::ranges::find_if(
        plan.posts, [&](const Post& candidate) { return candidate.code == post; });
    return found - plan.posts.begin();
}

PostStanding& entryOf(std::vector<PostStanding>& standings, const std::optional<PostCode>& post)
{
    const auto found = std::ranges::find(standings, post, &PostStanding::post);
    if (found != standings.end())
        return *found;
    return standings.emplace_back(
        PostStanding{.post = post, .counts = {}, .gotWorse = 0, .indicators = {}});
}

} // namespace

std::vector<PostStanding> standingByPost(const Plan& plan, const Scorecard& card)
{
    std::vector<PostStanding> standings;
    for (std::size_t i = 0; i < card.indicators.size(); ++i) {
        const IndicatorResult& result = card.indicators[i];
        if (result.indicator.activity)
            continue;
        PostStanding& standing = entryOf(standings, accountablePost(plan, result.indicator));
        standing.counts.add(result.rating.status);
        standing.gotWorse += result.direction.travel == Travel::Declined ? 1 : 0;
        standing.indicators.push_back(i);
    }
    const auto rank = [&](const PostStanding& standing) {
        return std::tuple(
            -standing.counts.of(RagStatus::Red),
            -standing.counts.of(RagStatus::Amber),
            -standing.gotWorse,
            placeInPlan(plan, standing.post));
    };
    std::ranges::stable_sort(
        standings, [&](const PostStanding& a, const PostStanding& b) { return rank(a) < rank(b); });
    return standings;
}

} // namespace outturn
