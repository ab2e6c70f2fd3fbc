#include <cli/plan_files.h>
#include <cli/record_form.h>
#include <cli/review_papers.h>
#include <domain/error.h>
#include <planfile/frozen_record.h>
#include <report/review_paper.h>

#include <vector>

namespace outturn::cli {
namespace {

std::string draft(store::PlanStore& plan, const ReviewPaperOrder& order)
{
    const PlanRecord record = plan.load().record;
    const ReviewContent content = store::Reviews(plan).content(order.review, recordForm());
    return report::render(
        report::reviewPaper({.kind = order.kind, .record = record, .content = content}),
        order.format);
}

std::string paperOfFrozen(const store::Reviews& reviews, const ReviewPaperOrder& order)
{
    const PlanRecord record = planfile::thawRecord(reviews.frozenRecord(order.review));
    const SignedReview review = reviews.signedOff(order.review);
    return report::render(
        report::reviewPaper(
            {.kind = order.kind,
             .record = record,
             .content = review.content,
             .signOff = &review.signOff}),
        order.format);
}

} // namespace

SignedReview signReviewOff(store::PlanStore& plan, const ReviewCode& code)
{
    store::Reviews reviews(plan);
    const store::SigningOff signingOff = reviews.signingOff(code, recordForm());
    return reviews.signOff(signingOff, [&](const SignedReview& review) {
        // Of the thawed record, as any later paper is.
        const PlanRecord record = planfile::thawRecord(signingOff.record);
        std::vector<store::Paper> papers;
        for (report::RenderedPaper& paper : report::papersAtSignOff(record, review))
            papers.push_back(
                {std::move(paper.kind), std::move(paper.format), std::move(paper.bytes)});
        return papers;
    });
}

std::optional<ReviewCode> signedOffOf(store::PlanStore& plan, ReviewKind kind, AcademicYear year)
{
    std::vector<Review> meant;
    for (const store::StoredReview& each : store::Reviews(plan).all())
        if (each.review.kind == kind && each.review.year == year)
            meant.push_back(each.review);
    const Review* latest = latestSignedOff(meant, Scope());
    return latest != nullptr ? std::optional(latest->code) : std::nullopt;
}

std::string reviewPaperBytes(const ReviewPaperOrder& order, const Session& session)
{
    const auto kind = toCode(order.kind);
    const auto format = toCode(order.format);
    {
        auto plan = openPlan(order.file, store::Access::ReadOnly, session);
        const store::Reviews reviews(plan);
        if (!reviews.find(order.review).signOff)
            return draft(plan, order);
        if (auto bytes = reviews.issuedBytes(order.review, kind, format))
            return std::move(*bytes);
    }
    auto plan = store::PlanStore::open(order.file, store::Access::ReadWrite, session.author);
    store::Reviews reviews(plan);
    std::string bytes = paperOfFrozen(reviews, order);
    if (plan.access() == store::Access::ReadWrite)
        return reviews.issue(
            order.review, {std::string(kind), std::string(format), std::move(bytes)});
    session.say("the plan file can only be read, so the paper is not kept in it");
    return bytes;
}

} // namespace outturn::cli
