#pragma once

#include <domain/review/review_content.h>
#include <store/plan_store.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::store {

/// A review as the store holds it.
struct StoredReview
{
    std::int64_t id = 0; ///< order of opening
    std::int64_t revision = 0;
    Review review;
    std::string openedBy;
    std::string openedAt; ///< UTC
    std::optional<SignOff> signOff;
    friend bool operator==(const StoredReview&, const StoredReview&) = default;
};

/// Commentary as the store holds it. @ref revision is the one an update must name; 0 before any was
/// written.
struct StoredCommentary
{
    std::int64_t revision = 0;
    CommentarySubject subject;
    Commentary commentary;
    std::string by;
    std::string at; ///< UTC
    friend bool operator==(const StoredCommentary&, const StoredCommentary&) = default;
};

/// A paper of a review, as it leaves the house. Kind and format are the report's own codes.
struct Paper
{
    std::string kind;
    std::string format;
    std::string bytes;
};

/// What is known of a paper that was issued, without its bytes.
struct IssuedPaper
{
    std::int64_t id = 0;
    std::string kind;
    std::string format;
    std::string sha256; ///< of its bytes, in hex
    std::int64_t size = 0;
    std::string by;
    std::string at; ///< UTC
    friend bool operator==(const IssuedPaper&, const IssuedPaper&) = default;
};

/// What is to be frozen. It was worked out from the plan file as of @ref changeSequence.
struct SigningOff
{
    ReviewContent content;
    std::string record; ///< the plan record as a document (planfile/frozen_record.h)
    std::int64_t changeSequence = 0;
};

/// How a plan record becomes a document and comes back: what planfile/frozen_record.h offers.
/// Handed in, for the store knows nothing of documents.
struct RecordForm
{
    std::function<std::string(const PlanRecord&)> freeze;
    std::function<PlanRecord(std::string_view)> thaw;
};

/// Makes the papers that are issued with the sign-off.
using PaperMaker = std::function<std::vector<Paper>(const SignedReview&)>;

/// The reviews of an open plan file. Every edit is one transaction with its audit entry, and
/// members throw, as those of PlanStore do. In a file of a schema before reviews there are none.
///
/// Looks at the plan file, which must outlive it.
class Reviews
{
public:
    explicit Reviews(PlanStore& plan);

    /// In order of opening.
    [[nodiscard]] std::vector<StoredReview> all() const;

    /// Throws Error{Input} naming the codes that there are when there is none with @p code.
    [[nodiscard]] StoredReview find(const ReviewCode& code) const;

    /// Takes a new review, open. Throws Error{Input} when its code is taken or it cannot be held on
    /// the plan (requireSound()).
    StoredReview open(const Review& review);

    /// Takes an open review away again, of revision @p revision. Throws Error{Input} when
    /// commentary has been written for it, or it is signed off.
    void takeBack(const ReviewCode& code, std::int64_t revision);

    /// What has been written for a review, in order of first writing.
    [[nodiscard]] std::vector<StoredCommentary> commentary(const ReviewCode& code) const;

    /// Writes commentary in place of revision @p revision of it, 0 where there is none yet. Parts
    /// may be empty. The first makes the review one in commentary. Throws Error{Input} when the
    /// review is signed off, the text cannot be taken (checked()) or the plan has no such subject.
    StoredCommentary comment(
        const ReviewCode& code,
        const CommentarySubject& subject,
        std::int64_t revision,
        const Commentary& commentary);

    /// What a review says: as it was frozen, or, where it is not signed off, as it stands now.
    [[nodiscard]] ReviewContent content(const ReviewCode& code, const RecordForm& form) const;

    /// What signing off would freeze now.
    [[nodiscard]] SigningOff signingOff(const ReviewCode& code, const RecordForm& form) const;

    /// Freezes a review and issues the papers that @p papers makes of it, in one transaction.
    /// Throws Error{Conflict} when the file was changed after SigningOff::changeSequence, and
    /// Error{Input} when the review is signed off already.
    SignedReview signOff(const SigningOff& signingOff, const PaperMaker& papers);

    /// A signed-off review as it was frozen. Throws Error{Input} when it is not signed off.
    [[nodiscard]] SignedReview signedOff(const ReviewCode& code) const;

    /// The document that the plan record was frozen as.
    [[nodiscard]] std::string frozenRecord(const ReviewCode& code) const;

    /// The papers issued of a review, in order of issue.
    [[nodiscard]] std::vector<IssuedPaper> issued(const ReviewCode& code) const;

    /// The bytes of the paper of that kind and format; nothing where none was issued. Throws
    /// Error{Store} when they are not those that were issued.
    [[nodiscard]] std::optional<std::string>
    issuedBytes(const ReviewCode& code, std::string_view kind, std::string_view format) const;

    /// Keeps a further paper of a signed-off review. Where one of its kind and format was issued
    /// before, that one stays. Returns the bytes that are kept.
    std::string issue(const ReviewCode& code, const Paper& paper);

private:
    [[nodiscard]] ReviewContent
    contentOf(const PlanRecord& record, const ReviewCode& code, const RecordForm& form) const;

    PlanStore* m_plan;
};

} // namespace outturn::store
