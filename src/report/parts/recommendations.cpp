#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

std::string directionSummary(const Scorecard& scorecard)
{
    int improved = 0;
    int declined = 0;
    int unchanged = 0;
    for (const auto& result : scorecard.indicators) {
        improved += result.direction.travel == Travel::Improved ? 1 : 0;
        declined += result.direction.travel == Travel::Declined ? 1 : 0;
        unchanged += result.direction.travel == Travel::Unchanged ? 1 : 0;
    }
    const int compared = improved + declined + unchanged;
    if (compared == 0)
        return "None can be compared with the year before.";
    std::vector<std::string> items;
    if (improved > 0)
        items.push_back(std::to_string(improved) + " improved");
    if (declined > 0)
        items.push_back(std::to_string(declined) + " declined");
    if (unchanged > 0)
        items.push_back(
            std::to_string(unchanged) + ' ' + std::string(isOrAre(unchanged)) + " unchanged");
    if (compared == 1)
        return std::string("The only one that can be compared with the year before ") +
            (unchanged > 0      ? "is unchanged."
                 : improved > 0 ? "improved."
                                : "declined.");
    return "Of the " + std::to_string(compared) + " that can be compared with the year before, " +
        joined(items) + ".";
}

} // namespace

std::string summary(const ReportRequest& request)
{
    const auto& scorecard = request.scorecard;
    const auto year = scorecard.point.year.label();
    const int total = scorecard.counts.total();
    const auto& actions = request.record.plan.actions;
    if (total == 0)
        return "The plan sets no indicators yet, so there is nothing to rate." +
            (actions.empty() ? "" : " " + standingText(actions) + ".");
    if (!hasOutturns(scorecard))
        return "No outturn has been entered for " + year + " against the plan's " +
            counted(total, "indicator") + ", so nothing is rated on results yet.";
    return standingText(scorecard.counts) + " on the results of " + year + ". " +
        directionSummary(scorecard);
}

namespace {

std::vector<std::string> requestsWithoutIndicators(const Plan& plan)
{
    std::vector<std::string> items;
    if (!plan.actions.empty())
        items.emplace_back("note the progress of the plan's actions");
    const auto isBehind = [](const Action& action) {
        return action.status == ActionStatus::Late || action.status == ActionStatus::AtRisk;
    };
    if (const auto behind = std::ranges::count_if(plan.actions, isBehind); behind > 0)
        items.push_back(
            "consider " + counted(static_cast<int>(behind), "action") + " that " +
            std::string(isOrAre(static_cast<int>(behind))) + " late or at risk");
    items.emplace_back(
        "ask for indicators and targets to be set before the next review, since the plan has none");
    return items;
}

std::vector<std::string> requests(const ReportRequest& request)
{
    const auto& scorecard = request.scorecard;
    const auto& counts = scorecard.counts;
    if (counts.total() == 0)
        return requestsWithoutIndicators(request.record.plan);
    std::vector<std::string> items;
    if (hasOutturns(scorecard))
        items.push_back(
            "note how the plan stands on the results of " + scorecard.point.year.label());
    else
        items.emplace_back(
            "note that no outturn has been entered for " + scorecard.point.year.label());
    if (const int waiting = waitingTargets(request); waiting > 0)
        items.push_back(
            "note that " + counted(waiting, "target") + " for " + scorecard.point.year.label() +
            (waiting == 1 ? " waits" : " wait") + " for a comparator that is not known yet");
    if (const int red = counts.of(RagStatus::Red); red > 0) {
        const std::string which =
            red == 1 ? "the red indicator" : "the " + std::to_string(red) + " red indicators";
        items.push_back(
            request.review == ReviewKind::MidYear
                ? "consider " + which + " and the action to be taken in the rest of the plan year"
                : "consider " + which + " and what should carry into the next plan year");
    }
    if (const int amber = counts.of(RagStatus::Amber); amber > 0)
        items.push_back(
            amber == 1
                ? "note the commentary on the amber indicator"
                : "note the commentary on the " + std::to_string(amber) + " amber indicators");
    if (const int unrated = unratedOf(counts); unrated > 0 && hasOutturns(scorecard))
        items.push_back(
            "note that " + counted(unrated, "indicator") +
            " cannot be rated, for the reasons given");
    return items;
}

/// As one sentence over several items: "a;", "b; and", "c."
std::vector<std::string> punctuated(std::vector<std::string> items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto left = items.size() - 1 - i;
        items[i] += left == 0 ? "." : left == 1 ? "; and" : ";";
    }
    return items;
}

} // namespace

void addSummary(const ReportRequest& request, Blocks& blocks)
{
    if (isBeforeSections(blocks))
        addParticular("Summary", summary(request), blocks);
    else
        blocks.emplace_back(numbered(summary(request)));
}

void addRecommendations(const ReportRequest& request, Blocks& blocks)
{
    const auto items = requests(request);
    if (isBeforeSections(blocks))
        addParticular(
            items.size() == 1 ? "Recommendation" : "Recommendations", request.form.request, blocks);
    else
        blocks.emplace_back(numbered(request.form.request));
    blocks.emplace_back(RomanList{punctuated(items)});
}

} // namespace outturn::report::parts
