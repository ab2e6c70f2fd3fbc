#include <domain/error.h>
#include <store/digest.h>
#include <store/reviews/frozen_rows.h>
#include <store/reviews/paper_bytes.h>
#include <store/reviews/review_rows.h>
#include <store/reviews/review_verify.h>

namespace outturn::store {

namespace {

void checkFrozen(
    const Reading& reading, const StoredReview& stored, std::vector<IntegrityProblem>& problems)
{
    const ReviewCode& code = stored.review.code;
    const std::optional<Row> row = findSignOffRow(reading, code);
    const Frozen frozen{
        .review = stored.review,
        .follows = row->find<ReviewCode>("follows"),
        .planRevision = stored.signOff->planRevision,
        .auditHead = stored.signOff->auditHead};
    if (digestOf(reading, frozen).hex() != stored.signOff->digest)
        problems.push_back({"review " + code.text(), "what it froze is not what was signed off"});
}

void checkPapers(
    const SqliteFile& file,
    const Reading& reading,
    const ReviewCode& code,
    std::vector<IntegrityProblem>& problems)
{
    for (const IssuedPaper& paper : readPapers(reading, code)) {
        const auto bytes = readPaperBytes(file, paper.id);
        if (!bytes || sha256(*bytes).hex() != paper.sha256)
            problems.push_back(
                {"review " + code.text(),
                 "the " + paper.kind + " paper as " + paper.format +
                     (bytes ? " is not what was issued" : " is missing")});
    }
}

} // namespace

std::vector<IntegrityProblem> reviewProblems(const SqliteFile& file)
{
    std::vector<IntegrityProblem> problems;
    if (!knowsReviews(file))
        return problems;
    const Tables tables(file);
    const Reading reading(tables);
    try {
        for (const StoredReview& stored : readReviews(reading)) {
            if (stored.signOff)
                checkFrozen(reading, stored, problems);
            checkPapers(file, reading, stored.review.code, problems);
        }
    } catch (const Error& error) {
        // A row that does not match its digest is told with the rows; what hangs on it cannot be.
        problems.push_back({"reviews", error.message()});
    }
    return problems;
}

} // namespace outturn::store
