#include <domain/error.h>
#include <store/reviews/review_rows.h>

#include <algorithm>

namespace outturn::store {

namespace {

constexpr std::string_view reviewTable = "review";
constexpr std::string_view commentaryTable = "review_commentary";
constexpr auto indicatorKind = "indicator";

StoredReview toReview(const Row& row)
{
    return {
        .id = row.id(),
        .revision = row.revision(),
        .review =
            {.code = row.get<ReviewCode>("code"),
             .kind = row.get<ReviewKind>("kind"),
             .year = row.get<AcademicYear>("year"),
             .scope = row.get<Scope>("scope"),
             .date = row.get<Date>("held_on"),
             .state = row.get<ReviewState>("state")},
        .openedBy = row.text("opened_by"),
        .openedAt = row.text("opened_at"),
        .signOff = std::nullopt};
}

SignOff toSignOff(const Row& row)
{
    return {
        .by = row.text("signed_by"),
        .at = row.text("signed_at"),
        .planRevision = row.get<std::int64_t>("plan_revision"),
        .auditHead = row.text("audit_head"),
        .digest = row.text("content")};
}

} // namespace

bool knowsReviews(const SqliteFile& file)
{
    return file.hasTable("paper_bytes");
}

std::vector<StoredReview> readReviews(const Reading& reading)
{
    std::vector<StoredReview> reviews;
    for (const Row& row : reading.rows(reviewTable))
        reviews.push_back(toReview(row));
    for (const Row& row : reading.rows("review_sign_off")) {
        const auto code = row.get<ReviewCode>("review");
        for (StoredReview& each : reviews)
            if (each.review.code == code)
                each.signOff = toSignOff(row);
    }
    return reviews;
}

const StoredReview& require(const std::vector<StoredReview>& reviews, const ReviewCode& code)
{
    const auto found = std::ranges::find_if(
        reviews, [&](const StoredReview& each) { return each.review.code == code; });
    if (found != reviews.end())
        return *found;
    std::string message = "the file has no review '" + code.text() + "'";
    for (const StoredReview& each : reviews)
        message += (&each == &reviews.front() ? "; it has " : ", ") + each.review.code.text();
    throw Error(ErrorKind::Input, message);
}

std::optional<Row> findReviewRow(const Reading& reading, const ReviewCode& code)
{
    for (Row& row : reading.rows(reviewTable))
        if (row.get<ReviewCode>("code") == code)
            return std::move(row);
    return std::nullopt;
}

std::int64_t writeReview(Edit& edit, const Review& review, const Author& author)
{
    return edit.insert(
        reviewTable,
        {{"code", review.code},
         {"kind", review.kind},
         {"year", review.year},
         {"scope", review.scope},
         {"held_on", review.date},
         {"state", review.state},
         {"opened_by", author.user},
         {"opened_at", edit.now()}});
}

std::vector<Row> commentaryRows(const Reading& reading, const ReviewCode& code)
{
    std::vector<Row> rows = reading.rows(commentaryTable);
    std::erase_if(rows, [&](const Row& row) { return row.get<ReviewCode>("review") != code; });
    return rows;
}

StoredCommentary toCommentary(const Row& row)
{
    return {
        .revision = row.revision(),
        .subject = subjectOf(row),
        .commentary = commentaryOf(row),
        .by = row.text("written_by"),
        .at = row.text("written_at")};
}

std::string subjectKind(const CommentarySubject& subject)
{
    return std::holds_alternative<IndicatorCode>(subject) ? indicatorKind : "action";
}

CommentarySubject subjectOf(const Row& row)
{
    if (row.text("subject_kind") == indicatorKind)
        return row.get<IndicatorCode>("subject");
    return row.get<ActionCode>("subject");
}

Commentary commentaryOf(const Row& row)
{
    return {
        .whatHappened = row.text("what_happened"),
        .why = row.text("why"),
        .whatIsBeingDone = row.text("being_done"),
        .byWhen = row.find<Date>("by_when")};
}

} // namespace outturn::store
