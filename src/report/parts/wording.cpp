#include <report/parts/compose.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

/// What a kind of paper is about, beyond what its title says.
std::string matterOf(const ReportRequest& request)
{
    switch (request.form.kind) {
    case ReportKind::Scorecard:
        return "How every indicator of the plan is rated";
    case ReportKind::ActionPlan:
        return "The plan's actions, and its milestones";
    case ReportKind::AdviserReport:
        return "What {officer} answers for in {plan}";
    case ReportKind::IndicatorSheet:
        return "One indicator of {plan}";
    case ReportKind::RiskRegister:
        return "The risks that the plan names, and what is done about them";
    case ReportKind::CabinetCommittee:
    case ReportKind::AnnualReport:
        break;
    }
    return "{plan}: " +
        (request.of != nullptr ? reviewTitle(request.of->content.review) : "{review} review");
}

} // namespace

std::string reviewWord(ReviewKind review)
{
    return std::string(toCode(review));
}

std::string subjectOf(const ReportRequest& request)
{
    if (!request.front.subject.empty())
        return request.front.subject;
    const auto what = filledInFor(request, matterOf(request));
    const bool isRated =
        request.scorecard.counts.total() > 0 && request.form.kind != ReportKind::RiskRegister;
    return isRated ? what + " on the results of " + request.scorecard.point.year.label() : what;
}

PlanYear planYearOf(const ReportRequest& request)
{
    return PlanYear(request.scorecard.point.year.endYear());
}

int unratedOf(const StatusCounts& counts)
{
    return counts.total() - counts.of(RagStatus::Green) - counts.of(RagStatus::Amber) -
        counts.of(RagStatus::Red);
}

std::string standingText(const StatusCounts& counts)
{
    std::vector<StateCount> states;
    for (const auto status : {RagStatus::Green, RagStatus::Amber, RagStatus::Red}) {
        const std::string colour(toCode(status));
        states.push_back({counts.of(status), "is " + colour, "are " + colour});
    }
    const int unrated = unratedOf(counts);
    if (counts.total() == 1 && unrated == 1)
        return "There is one indicator, and it cannot be rated";
    if (unrated > 1 && unrated == counts.total())
        return "None of the " + counted(unrated, "indicator") + " can be rated";
    states.push_back({unrated, "cannot be rated", "cannot be rated"});
    return standingText(states, "indicator");
}

std::string postAtDate(const ReportRequest& request, const PostCode& post)
{
    return postOn(request.record.plan, post, request.date);
}

const IndicatorResult* findResult(const Scorecard& scorecard, const IndicatorCode& code)
{
    const auto found = std::ranges::find_if(
        scorecard.indicators, [&](const IndicatorResult& r) { return r.indicator.code == code; });
    return found == scorecard.indicators.end() ? nullptr : &*found;
}

const IndicatorResult* indicatorOf(const ReportRequest& request)
{
    return request.indicator ? findResult(request.scorecard, *request.indicator) : nullptr;
}

std::string indicatorName(const ReportRequest& request)
{
    const auto* result = indicatorOf(request);
    return result == nullptr ? std::string() : nameAndCode(result->indicator);
}

std::string officerName(const ReportRequest& request)
{
    const auto& officers = request.record.plan.officers;
    const auto found = std::ranges::find_if(
        officers, [&](const Officer& officer) { return officer.code == request.officer; });
    return found == officers.end() ? std::string() : found->name;
}

std::vector<const Post*> officerPosts(const ReportRequest& request)
{
    std::vector<const Post*> posts;
    for (const auto& post : request.record.plan.posts)
        if (std::ranges::any_of(post.holders, [&](const Tenure& tenure) {
                return tenure.officer == request.officer && isHeldOn(tenure, request.date);
            }))
            posts.push_back(&post);
    return posts;
}

bool hasOutturns(const Scorecard& scorecard)
{
    return std::ranges::any_of(scorecard.indicators, [](const IndicatorResult& r) {
        return r.outturn.has_value() && !r.indicator.activity;
    });
}

} // namespace outturn::report::parts
