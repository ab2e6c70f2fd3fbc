#pragma once

#include <domain/review/review_content.h>
#include <report/report.h>
#include <store/reviews/reviews.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// What can be done with the reviews of the plan that is open. Every edit is committed at once, and
/// the open plan reads the file again. Throws outturn::Error, and then nothing has changed.
///
/// Looks at the open plan, which must outlive it.
class PlanReviews
{
public:
    explicit PlanReviews(OpenPlan& plan);

    /// In order of opening.
    [[nodiscard]] std::vector<store::StoredReview> all() const;

    /// The same without how the store holds them.
    [[nodiscard]] std::vector<Review> heads() const;

    /// As it was frozen, or, where it is not signed off, as it stands now.
    [[nodiscard]] ReviewContent content(const ReviewCode& code) const;

    /// What has been written about @p subject; nothing, of revision 0, where nothing has.
    [[nodiscard]] store::StoredCommentary
    written(const ReviewCode& code, const CommentarySubject& subject) const;

    /// What a paper of a review is made from: the review with its sign-off, and the plan as it was
    /// frozen with it, or, where it is not signed off, as it stands.
    struct PaperBasis
    {
        report::PaperReview review;
        PlanRecord record;
    };

    [[nodiscard]] PaperBasis paperBasis(const ReviewCode& code) const;

    /// The bytes of the paper of that kind and format that was issued; nothing where none was.
    [[nodiscard]] std::optional<std::string>
    issued(const ReviewCode& code, ReportKind kind, report::Format format) const;

    void open(const Review& review);
    void takeBack(const ReviewCode& code);

    /// Writes in place of @p revision of the commentary.
    void comment(
        const ReviewCode& code,
        const CommentarySubject& subject,
        std::int64_t revision,
        const Commentary& commentary);

    /// What the committee's paper of the review will still lack when it is signed off with the
    /// author's words, @p front: a sentence for each part that has to be there.
    [[nodiscard]] std::vector<std::string>
    lackingAtSignOff(const ReviewCode& code, const FrontMatter& front) const;

    /// Freezes the review and issues its papers with the author's words. There is no undo.
    void signOff(const ReviewCode& code, const FrontMatter& front);

private:
    OpenPlan& m_plan;
    store::Reviews m_reviews;
};

} // namespace outturn::app
