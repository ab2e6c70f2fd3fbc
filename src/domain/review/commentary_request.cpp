#include <domain/plan/progress.h>
#include <domain/review/commentary_request.h>

#include <algorithm>
#include <iterator>

namespace outturn {
namespace {

std::string accountableText(const Plan& plan, const std::optional<PostCode>& post, const Date& day)
{
    return post ? postText(plan, *post, day) : std::string();
}

std::string reasonLate(const Action& action, const Date& day)
{
    if (action.status == ActionStatus::Late)
        return "It is reported as late; its last month is " + action.end.label() + ".";
    return "Its last month, " + action.end.label() + ", was over on " + day.label() +
        " and it is not complete.";
}

} // namespace

bool isLate(const Action& action, const Date& day)
{
    return action.status == ActionStatus::Late || dueOf(action, day) == Due::Passed;
}

std::optional<PostCode> accountablePost(const Plan& plan, const Action& action)
{
    return action.lead ? action.lead : plan.identity.director;
}

std::vector<CommentaryRequest>
commentaryRequests(const PlanRecord& record, const Scorecard& card, const Review& review)
{
    const Plan& plan = record.plan;
    std::vector<CommentaryRequest> requests;
    for (const IndicatorResult& result : card.indicators) {
        const RagStatus status = result.rating.status;
        if (result.indicator.activity || (status != RagStatus::Red && status != RagStatus::Amber))
            continue;
        const auto post = accountablePost(plan, result.indicator);
        requests.push_back(
            {.subject = result.indicator.code,
             .name = result.indicator.name,
             .post = post,
             .accountable = accountableText(plan, post, review.date),
             .status = status,
             .reason = result.rating.reason});
    }
    if (review.scope != Scope())
        return requests;
    for (const Action& action : plan.actions) {
        if (!isLate(action, review.date))
            continue;
        const auto post = accountablePost(plan, action);
        requests.push_back(
            {.subject = action.code,
             .name = action.title,
             .post = post,
             .accountable = accountableText(plan, post, review.date),
             .status = std::nullopt,
             .reason = reasonLate(action, review.date)});
    }
    return requests;
}

std::vector<ReviewedSubject>
reviewedSubjects(std::vector<CommentaryRequest> requests, const Commentaries& written)
{
    std::vector<ReviewedSubject> subjects;
    subjects.reserve(requests.size());
    for (CommentaryRequest& request : requests) {
        const auto answer = written.find(request.subject);
        subjects.push_back(
            {.request = std::move(request),
             .commentary = answer == written.end() ? Commentary{} : answer->second});
    }
    return subjects;
}

std::vector<ReviewedSubject> unanswered(const std::vector<ReviewedSubject>& subjects)
{
    std::vector<ReviewedSubject> owed;
    std::ranges::copy_if(subjects, std::back_inserter(owed), [](const ReviewedSubject& each) {
        return !isComplete(each.commentary);
    });
    return owed;
}

} // namespace outturn
