#include <report/committee/wording.h>

#include <algorithm>

namespace outturn::report::committee {

std::string reviewWord(Review review)
{
    return std::string(toCode(review));
}

std::string reviewTitle(Review review)
{
    return capitalised(reviewWord(review));
}

std::string subjectOf(const ReportRequest& request)
{
    if (!request.front.subject.empty())
        return request.front.subject;
    auto text = request.record.plan.identity.title + ": " + reviewWord(request.review) + " review";
    if (request.scorecard.counts.total() == 0)
        return text;
    return text + " on the results of " + request.scorecard.point.year.label();
}

std::string classificationOf(const ReportRequest& request)
{
    if (!request.front.classification.empty())
        return request.front.classification;
    return usualClassification(request.record.plan);
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
    if (unrated > 1 && unrated == counts.total())
        return "None of the " + counted(unrated, "indicator") + " can be rated";
    states.push_back({unrated, "cannot be rated", "cannot be rated"});
    return standingText(states, "indicator");
}

std::string postAtDate(const ReportRequest& request, const PostCode& post)
{
    return postOn(request.record.plan, post, request.date);
}

bool hasOutturns(const Scorecard& scorecard)
{
    return std::ranges::any_of(scorecard.indicators, [](const IndicatorResult& r) {
        return r.outturn.has_value() && !r.indicator.activity;
    });
}

} // namespace outturn::report::committee
