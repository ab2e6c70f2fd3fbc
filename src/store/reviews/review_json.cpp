#include <store/reviews/review_json.h>
#include <store/revision/part_json.h>

namespace outturn::store {

namespace {

AuditJson issuedPaperJson(const IssuedPaper& paper)
{
    return PartJson()
        .add("kind", paper.kind)
        .add("format", paper.format)
        .add("size", paper.size)
        .add("sha256", paper.sha256)
        .take();
}

} // namespace

std::string auditJson(const Review& review)
{
    return written(PartJson()
                       .add("code", review.code)
                       .add("kind", review.kind)
                       .add("year", review.year)
                       .add("scope", review.scope)
                       .add("date", review.date)
                       .add("state", review.state)
                       .take());
}

std::string auditJson(const Commentary& commentary)
{
    return written(PartJson()
                       .add("whatHappened", commentary.whatHappened)
                       .add("why", commentary.why)
                       .add("whatIsBeingDone", commentary.whatIsBeingDone)
                       .add("byWhen", commentary.byWhen)
                       .take());
}

std::string auditJson(const SignedReview& review, const std::vector<IssuedPaper>& papers)
{
    const StatusCounts counts = countsOf(review.content.ratings);
    AuditJson ratings = AuditJson::object();
    for (const auto& [status, code] : EnumCodes<RagStatus>::table)
        if (counts.of(status) > 0)
            ratings[std::string(code)] = counts.of(status);
    return written(PartJson()
                       .add("state", review.content.review.state)
                       .add("digest", review.signOff.digest)
                       .add("planRevision", review.signOff.planRevision)
                       .add("auditHead", review.signOff.auditHead)
                       .add("ratings", std::move(ratings))
                       .add("unanswered", unanswered(review.content.subjects).size())
                       .add("restatements", review.content.restatements.size())
                       .add("papers", papers, issuedPaperJson)
                       .take());
}

std::string auditJson(const IssuedPaper& paper)
{
    return written(issuedPaperJson(paper));
}

} // namespace outturn::store
