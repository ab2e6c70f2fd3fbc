#include <app/plan/open_plan.h>
#include <app/plan/plan_reviews.h>
#include <planfile/frozen_record.h>
#include <planfile/report_template.h>
#include <report/review_paper.h>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

store::RecordForm recordForm()
{
    return {planfile::freezeRecord, planfile::thawRecord};
}

} // namespace

PlanReviews::PlanReviews(OpenPlan& plan)
    : m_plan(plan)
    , m_reviews(plan.m_store)
{
}

std::vector<store::StoredReview> PlanReviews::all() const
{
    return m_reviews.all();
}

std::vector<Review> PlanReviews::heads() const
{
    std::vector<Review> reviews;
    for (const store::StoredReview& each : m_reviews.all())
        reviews.push_back(each.review);
    return reviews;
}

ReviewContent PlanReviews::content(const ReviewCode& code) const
{
    return m_reviews.content(code, recordForm());
}

store::StoredCommentary
PlanReviews::written(const ReviewCode& code, const CommentarySubject& subject) const
{
    const auto written = m_reviews.commentary(code);
    const auto found = std::ranges::find(written, subject, &store::StoredCommentary::subject);
    if (found != written.end())
        return *found;
    return {.revision = 0, .subject = subject, .commentary = {}, .by = {}, .at = {}};
}

PlanReviews::PaperBasis PlanReviews::paperBasis(const ReviewCode& code) const
{
    if (!m_reviews.find(code).signOff)
        return {.review = {.content = content(code)}, .record = m_plan.record()};
    SignedReview review = m_reviews.signedOff(code);
    return {
        .review = {.content = std::move(review.content), .signOff = std::move(review.signOff)},
        .record = planfile::thawRecord(m_reviews.frozenRecord(code))};
}

std::optional<std::string>
PlanReviews::issued(const ReviewCode& code, ReportKind kind, report::Format format) const
{
    if (!m_reviews.find(code).signOff)
        return std::nullopt;
    return m_reviews.issuedBytes(code, toCode(kind), toCode(format));
}

void PlanReviews::open(const Review& review)
{
    m_reviews.open(review);
    m_plan.reload();
}

void PlanReviews::takeBack(const ReviewCode& code)
{
    m_reviews.takeBack(code, m_reviews.find(code).revision);
    m_plan.reload();
}

void PlanReviews::comment(
    const ReviewCode& code,
    const CommentarySubject& subject,
    std::int64_t revision,
    const Commentary& commentary)
{
    m_reviews.comment(code, subject, revision, commentary);
    m_plan.reload();
}

std::vector<std::string>
PlanReviews::lackingAtSignOff(const ReviewCode& code, const FrontMatter& front) const
{
    std::vector<std::string> lacking;
    for (const report::ProofFinding& each : report::lackingAtSignOff(
             m_plan.record(),
             content(code),
             planfile::builtInTemplate(ReportKind::CabinetCommittee),
             front))
        lacking.push_back(each.where);
    return lacking;
}

void PlanReviews::signOff(const ReviewCode& code, const FrontMatter& front)
{
    const store::SigningOff signingOff = m_reviews.signingOff(code, recordForm());
    m_reviews.signOff(signingOff, [&](const SignedReview& review) {
        // Of the thawed record, as any later paper is.
        const PlanRecord record = planfile::thawRecord(signingOff.record);
        const auto& form = planfile::builtInTemplate(ReportKind::CabinetCommittee);
        std::vector<store::Paper> papers;
        for (report::RenderedPaper& paper : report::papersAtSignOff(record, review, form, front))
            papers.push_back(
                {std::move(paper.kind), std::move(paper.format), std::move(paper.bytes)});
        return papers;
    });
    m_plan.reload();
}

} // namespace outturn::app
