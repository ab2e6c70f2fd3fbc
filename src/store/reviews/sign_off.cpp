// The members of Reviews that freeze a review and give back what was frozen.
#include <domain/error.h>
#include <store/audit_trail.h>
#include <store/connection.h>
#include <store/digest.h>
#include <store/reviews/frozen_rows.h>
#include <store/reviews/paper_bytes.h>
#include <store/reviews/review_json.h>
#include <store/reviews/review_rows.h>
#include <store/reviews/reviews.h>

#include <algorithm>

namespace outturn::store {

namespace {

[[noreturn]] void refuseAsMovedOn(const ReviewCode& code)
{
    throw Error(
        ErrorKind::Conflict,
        "the file was changed while the review was being signed off, so what would be frozen is "
        "not what was looked at; nothing was signed off; look at it again",
        "review " + code.text());
}

const IssuedPaper*
find(const std::vector<IssuedPaper>& papers, std::string_view kind, std::string_view format)
{
    const auto found = std::ranges::find_if(papers, [&](const IssuedPaper& each) {
        return each.kind == kind && each.format == format;
    });
    return found == papers.end() ? nullptr : &*found;
}

/// The bytes of @p paper, which must be those that were issued.
std::string soundBytes(const SqliteFile& file, const ReviewCode& code, const IssuedPaper& paper)
{
    auto bytes = readPaperBytes(file, paper.id);
    if (!bytes || sha256(*bytes).hex() != paper.sha256)
        throw Error(
            ErrorKind::Store,
            "the " + paper.kind + " paper as " + paper.format +
                " is not what was issued; the file was damaged or changed by another program; "
                "restore it from a backup",
            "review " + code.text());
    return std::move(*bytes);
}

/// Marks the review's row and gives the review as it is from now on.
Review markSignedOff(Edit& edit, const ReviewCode& code)
{
    const Reading reading = edit.reading();
    const std::optional<Row> row = findReviewRow(reading, code);
    const Review review = require(readReviews(reading), code).review;
    if (!row || review.state == ReviewState::SignedOff)
        throw Error(ErrorKind::Input, "the review '" + code.text() + "' is signed off already");
    (void)edit.update(*row, row->revision(), {{"state", ReviewState::SignedOff}});
    return require(readReviews(edit.reading()), code).review;
}

} // namespace

SignedReview Reviews::signOff(const SigningOff& signingOff, const PaperMaker& papers)
{
    PlanStore::Connection& connection = *m_plan->m_connection;
    const ReviewContent& content = signingOff.content;
    const ReviewCode& code = content.review.code;
    return connection.editing([&](Edit& edit) {
        SqliteFile& file = connection.database();
        const AuditHead head = readAuditHead(file);
        if (head.sequence != signingOff.changeSequence)
            refuseAsMovedOn(code);
        const std::string before = auditJson(require(readReviews(edit.reading()), code).review);
        Frozen frozen{
            .review = markSignedOff(edit, code),
            .follows = content.follows ? std::optional(content.follows->code) : std::nullopt,
            .planRevision = revisionOfPlan(edit.reading()),
            .auditHead = head.hash};
        const std::int64_t record = writeFrozen(edit, content, signingOff.record);
        const Digest own = digestOf(edit.reading(), frozen);
        writeSignOff(edit, frozen, record, connection.author(), own);
        SignedReview signedReview = readFrozen(edit.reading(), code);
        std::vector<IssuedPaper> issued;
        for (const Paper& paper : papers(signedReview))
            issued.push_back(writePaper(edit, file, code, paper, connection.author()));
        edit.record(
            "review signed off", "review " + code.text(), before, auditJson(signedReview, issued));
        return signedReview;
    });
}

SignedReview Reviews::signedOff(const ReviewCode& code) const
{
    const PlanStore::Connection& connection = *m_plan->m_connection;
    return connection.reading([&](SqliteFile& file) {
        if (!knowsReviews(file))
            (void)require({}, code);
        return readFrozen(Reading(connection.tables()), code);
    });
}

std::string Reviews::frozenRecord(const ReviewCode& code) const
{
    const PlanStore::Connection& connection = *m_plan->m_connection;
    return connection.reading([&](SqliteFile& file) {
        if (!knowsReviews(file))
            (void)require({}, code);
        const Reading reading(connection.tables());
        const std::optional<Row> signOff = findSignOffRow(reading, code);
        if (!signOff)
            throw Error(ErrorKind::Input, "the review '" + code.text() + "' is not signed off");
        const auto row =
            connection.tables().find("review_record", signOff->get<std::int64_t>("record"));
        if (!row)
            throw Error(
                ErrorKind::Store,
                "the plan that was frozen is missing; restore the file from a backup",
                "review " + code.text());
        return row->text("document");
    });
}

std::vector<IssuedPaper> Reviews::issued(const ReviewCode& code) const
{
    const PlanStore::Connection& connection = *m_plan->m_connection;
    return connection.reading([&](SqliteFile& file) {
        return knowsReviews(file) ? readPapers(Reading(connection.tables()), code)
                                  : std::vector<IssuedPaper>();
    });
}

std::optional<std::string>
Reviews::issuedBytes(const ReviewCode& code, std::string_view kind, std::string_view format) const
{
    const PlanStore::Connection& connection = *m_plan->m_connection;
    return connection.reading([&](SqliteFile& file) -> std::optional<std::string> {
        if (!knowsReviews(file))
            return std::nullopt;
        const auto papers = readPapers(Reading(connection.tables()), code);
        const IssuedPaper* paper = store::find(papers, kind, format);
        if (paper == nullptr)
            return std::nullopt;
        return soundBytes(file, code, *paper);
    });
}

std::string Reviews::issue(const ReviewCode& code, const Paper& paper)
{
    if (auto kept = issuedBytes(code, paper.kind, paper.format))
        return std::move(*kept);
    PlanStore::Connection& connection = *m_plan->m_connection;
    return connection.editing([&](Edit& edit) {
        SqliteFile& file = connection.database();
        const Reading reading = edit.reading();
        if (!require(readReviews(reading), code).signOff)
            throw Error(
                ErrorKind::Input,
                "the review '" + code.text() + "' is not signed off, so no paper of it is kept");
        // Another program may have been first.
        const auto papers = readPapers(reading, code);
        if (const IssuedPaper* other = store::find(papers, paper.kind, paper.format))
            return soundBytes(file, code, *other);
        const IssuedPaper issued = writePaper(edit, file, code, paper, connection.author());
        edit.record("paper issued", "review " + code.text(), {}, auditJson(issued));
        return paper.bytes;
    });
}

} // namespace outturn::store
