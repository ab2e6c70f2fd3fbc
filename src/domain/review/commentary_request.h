#pragma once

#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>
#include <domain/review/commentary.h>
#include <domain/review/review.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// Commentary that a review asks for.
struct CommentaryRequest
{
    CommentarySubject subject;
    std::string name;             ///< the indicator's name or the action's title
    std::optional<PostCode> post; ///< who is asked; nothing where the plan names nobody
    std::string accountable;      ///< the post with its holders on the review's day; may be empty
    std::optional<RagStatus> status; ///< red or amber; nothing for an action
    std::string reason;              ///< why it is asked, in a sentence
    friend bool operator==(const CommentaryRequest&, const CommentaryRequest&) = default;
};

/// A request with what has been written in answer to it so far.
struct ReviewedSubject
{
    CommentaryRequest request;
    Commentary commentary;
    friend bool operator==(const ReviewedSubject&, const ReviewedSubject&) = default;
};

using Commentaries = std::map<CommentarySubject, Commentary>;

/// Late on @p day: its lead says so, or its last month is over and it is not complete.
[[nodiscard]] bool isLate(const Action& action, const Date& day);

/// The post that answers for an action: its lead, else the plan's director.
[[nodiscard]] std::optional<PostCode> accountablePost(const Plan& plan, const Action& action);

/// What @p review asks, in the plan's order: every indicator that is red or amber in it, of its
/// accountable post, then every late action, of its lead. Actions are the whole council's, so a
/// review of a district, school or group asks about none.
///
/// Worked out from the plan and figures as they are, so a figure that turns red while the review is
/// open is asked about, and one that is corrected to green no longer.
[[nodiscard]] std::vector<CommentaryRequest>
commentaryRequests(const PlanRecord& record, const Scorecard& card, const Review& review);

/// Those requests with their answers. What was written about something that is no longer asked
/// about is left out.
[[nodiscard]] std::vector<ReviewedSubject>
reviewedSubjects(std::vector<CommentaryRequest> requests, const Commentaries& written);

/// Those whose commentary is not complete.
[[nodiscard]] std::vector<ReviewedSubject> unanswered(const std::vector<ReviewedSubject>& subjects);

} // namespace outturn
