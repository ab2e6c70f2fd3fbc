// The members of Reviews that list, open and take commentary.
#include <domain/error.h>
#include <store/audit_json.h>
#include <store/connection.h>
#include <store/edit_refusals.h>
#include <store/reviews/frozen_rows.h>
#include <store/reviews/paper_bytes.h>
#include <store/reviews/review_json.h>
#include <store/reviews/review_rows.h>
#include <store/reviews/reviews.h>
#include <store/rows/record_rows.h>

#include <algorithm>

namespace outturn::store {

namespace {

std::string subjectOf(const Review& review)
{
    return "review " + review.code.text();
}

/// Commentary on something that was taken out of the plan may still be put right.
void requireSubject(const Reading& reading, const CommentarySubject& subject)
{
    const bool isIndicator = std::holds_alternative<IndicatorCode>(subject);
    requireKnown(
        reading.rows(isIndicator ? "indicator" : "plan_action"),
        subjectCode(subject),
        isIndicator ? "indicator" : "action");
}

Row requireOpen(const Reading& reading, const ReviewCode& code)
{
    const std::vector<StoredReview> reviews = readReviews(reading);
    if (require(reviews, code).review.state == ReviewState::SignedOff)
        throw Error(
            ErrorKind::Input,
            "the review '" + code.text() +
                "' is signed off, so nothing of it changes any more; write in the next one");
    return *findReviewRow(reading, code);
}

std::optional<Row> findRow(std::vector<Row> rows, const CommentarySubject& subject)
{
    for (Row& row : rows)
        if (toCommentary(row).subject == subject)
            return std::move(row);
    return std::nullopt;
}

} // namespace

Reviews::Reviews(PlanStore& plan)
    : m_plan(&plan)
{
}

std::vector<StoredReview> Reviews::all() const
{
    const PlanStore::Connection& connection = *m_plan->m_connection;
    return connection.reading([&](SqliteFile& file) {
        return knowsReviews(file) ? readReviews(Reading(connection.tables()))
                                  : std::vector<StoredReview>();
    });
}

StoredReview Reviews::find(const ReviewCode& code) const
{
    return require(all(), code);
}

StoredReview Reviews::open(const Review& review)
{
    PlanStore::Connection& connection = *m_plan->m_connection;
    return connection.editing([&](Edit& edit) {
        const Reading reading = edit.reading();
        requireSound(review, readSnapshot(reading).record);
        if (findReviewRow(reading, review.code))
            throw Error(
                ErrorKind::Input,
                "there is a review '" + review.code.text() + "' already; expected another code");
        Review opened = review;
        opened.state = ReviewState::Open;
        writeReview(edit, opened, connection.author());
        edit.record("review opened", subjectOf(review), {}, auditJson(opened));
        return require(readReviews(edit.reading()), review.code);
    });
}

void Reviews::takeBack(const ReviewCode& code, std::int64_t revision)
{
    m_plan->m_connection->editing([&](Edit& edit) {
        const Reading reading = edit.reading();
        const Row row = requireOpen(reading, code);
        const Review review = require(readReviews(reading), code).review;
        if (row.revision() != revision)
            refuseAsChanged(
                subjectOf(review), auditJson(review), row.revision(), "no review", revision);
        const std::vector<Row> written = commentaryRows(reading, code);
        if (std::ranges::any_of(
                written, [](const Row& each) { return !isEmpty(commentaryOf(each)); }))
            throw Error(
                ErrorKind::Input,
                "commentary has been written for the review '" + code.text() +
                    "', so it cannot be taken back");
        for (const Row& each : written)
            edit.erase(each);
        edit.erase(row);
        edit.record("review taken back", subjectOf(review), auditJson(review), {});
    });
}

std::vector<StoredCommentary> Reviews::commentary(const ReviewCode& code) const
{
    const PlanStore::Connection& connection = *m_plan->m_connection;
    return connection.reading([&](SqliteFile& file) {
        std::vector<StoredCommentary> written;
        if (!knowsReviews(file))
            return written;
        for (const Row& row : commentaryRows(Reading(connection.tables()), code))
            written.push_back(toCommentary(row));
        return written;
    });
}

ReviewContent Reviews::content(const ReviewCode& code, const RecordForm& form) const
{
    if (find(code).signOff)
        return signedOff(code).content;
    return contentOf(m_plan->load().record, code, form);
}

SigningOff Reviews::signingOff(const ReviewCode& code, const RecordForm& form) const
{
    // What is read after this is of the same moment, or signOff() refuses it.
    const Snapshot snapshot = m_plan->load();
    return {
        contentOf(snapshot.record, code, form),
        form.freeze(snapshot.record),
        snapshot.changeSequence};
}

ReviewContent
Reviews::contentOf(const PlanRecord& record, const ReviewCode& code, const RecordForm& form) const
{
    std::vector<Review> reviews;
    for (const StoredReview& each : all())
        reviews.push_back(each.review);
    const Review review = find(code).review;
    std::optional<PrecedingReview> before;
    if (const Review* follows = reviewBefore(reviews, review))
        before = PrecedingReview{
            *follows,
            signedOff(follows->code).content.ratings,
            form.thaw(frozenRecord(follows->code))};
    Commentaries written;
    for (const StoredCommentary& each : commentary(code))
        written.emplace(each.subject, each.commentary);
    return reviewContent(record, review, written, before);
}

StoredCommentary Reviews::comment(
    const ReviewCode& code,
    const CommentarySubject& subject,
    std::int64_t revision,
    const Commentary& commentary)
{
    const Commentary wanted = checked(commentary);
    PlanStore::Connection& connection = *m_plan->m_connection;
    return connection.editing([&](Edit& edit) {
        const Reading reading = edit.reading();
        const Row review = requireOpen(reading, code);
        const std::optional<Row> current = findRow(commentaryRows(reading, code), subject);
        const std::string place = "review " + code.text() + ", " + subjectText(subject);
        if (!current)
            requireSubject(reading, subject);
        const Commentary before = current ? commentaryOf(*current) : Commentary{};
        const std::int64_t held = current ? current->revision() : 0;
        if (held != revision)
            refuseAsChanged(place, auditJson(before), held, auditJson(wanted), revision);
        const std::string& by = connection.author().user;
        if (current)
            (void)edit.update(
                *current,
                revision,
                {{"what_happened", wanted.whatHappened},
                 {"why", wanted.why},
                 {"being_done", wanted.whatIsBeingDone},
                 {"by_when", wanted.byWhen},
                 {"written_by", by},
                 {"written_at", edit.now()}});
        else
            edit.insert(
                "review_commentary",
                {{"review", code},
                 {"subject_kind", subjectKind(subject)},
                 {"subject", subjectCode(subject)},
                 {"what_happened", wanted.whatHappened},
                 {"why", wanted.why},
                 {"being_done", wanted.whatIsBeingDone},
                 {"by_when", wanted.byWhen},
                 {"written_by", by},
                 {"written_at", edit.now()}});
        if (review.get<ReviewState>("state") == ReviewState::Open)
            (void)edit.update(review, review.revision(), {{"state", ReviewState::InCommentary}});
        edit.record(
            "commentary written",
            place,
            current ? auditJson(before) : std::string(),
            auditJson(wanted));
        return StoredCommentary{held + 1, subject, wanted, by, edit.now()};
    });
}

} // namespace outturn::store
