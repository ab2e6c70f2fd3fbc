#include <cli/plan_files.h>
#include <cli/record_form.h>
#include <cli/review_papers.h>
#include <domain/error.h>
#include <planfile/front_matter.h>
#include <planfile/frozen_record.h>
#include <planfile/report_template.h>
#include <report/review_paper.h>
#include <store/digest.h>

#include <vector>

namespace outturn::cli {
namespace {

/// What a paper is kept under: its kind, whose it is, and, where the author had a template or words
/// of their own, what they were.
std::string keyOf(const PaperOrder& paper)
{
    std::string key(toCode(paper.form.kind));
    for (const std::string& subject : {paper.indicator, paper.officer})
        if (!subject.empty())
            key += " " + subject;
    if (paper.isBuiltIn)
        return key;
    constexpr std::size_t enough = 16;
    const auto digest = store::CanonicalText()
                            .text(planfile::writeReportTemplate(paper.form))
                            .text(paper.form.crest ? paper.form.crest->picture : std::string())
                            .text(paper.form.wordBase)
                            .text(planfile::writeFrontMatter(paper.front))
                            .digest();
    return key + " " + digest.hex().substr(0, enough);
}

std::string bytesOfReview(
    const PlanRecord& record,
    report::PaperReview review,
    const PaperOrder& paper,
    const Session& session)
{
    auto order = report::reviewOrder(paper.form, paper.front, std::move(review));
    setSubject(paper, record.plan, order);
    return bytesOf(report::reviewPaper(record, std::move(order)), paper, session);
}

std::string draft(store::PlanStore& plan, const ReviewPaperOrder& order, const Session& session)
{
    const PlanRecord record = plan.load().record;
    ReviewContent content = store::Reviews(plan).content(order.review, recordForm());
    return bytesOfReview(record, {std::move(content)}, order.paper, session);
}

std::string
paperOfFrozen(const store::Reviews& reviews, const ReviewPaperOrder& order, const Session& session)
{
    const PlanRecord record = planfile::thawRecord(reviews.frozenRecord(order.review));
    SignedReview review = reviews.signedOff(order.review);
    return bytesOfReview(
        record, {std::move(review.content), std::move(review.signOff)}, order.paper, session);
}

std::string keep(const ReviewPaperOrder& order, std::string bytes, const Session& session)
{
    auto plan = store::PlanStore::open(order.file, store::Access::ReadWrite, session.author);
    if (plan.access() != store::Access::ReadWrite) {
        session.say("the plan file can only be read, so the paper is not kept in it");
        return bytes;
    }
    return store::Reviews(plan).issue(
        order.review,
        {keyOf(order.paper), std::string(toCode(order.paper.format)), std::move(bytes)});
}

} // namespace

void tellWhatCannotBeChangedLater(
    store::PlanStore& plan,
    const ReviewCode& code,
    const std::optional<FrontMatter>& front,
    const Session& session)
{
    const PlanRecord record = plan.load().record;
    const ReviewContent content = store::Reviews(plan).content(code, recordForm());
    const auto& form = planfile::builtInTemplate(ReportKind::CabinetCommittee);
    const auto paper = report::reviewPaper(
        record, report::reviewOrder(form, front.value_or(FrontMatter{}), {content}));
    for (const auto& each : paper.findings)
        if (each.finding.rule != ProofRule::NotSignedOff &&
            each.finding.rule != ProofRule::EmptyField)
            session.say("proofing: " + each.text());
    if (!front)
        return;
    for (const auto& each : report::lackingAtSignOff(record, content, form, *front))
        session.say("proofing: " + each.text());
}

SignedReview signReviewOff(store::PlanStore& plan, const ReviewCode& code, const FrontMatter& front)
{
    store::Reviews reviews(plan);
    const store::SigningOff signingOff = reviews.signingOff(code, recordForm());
    return reviews.signOff(signingOff, [&](const SignedReview& review) {
        // Of the thawed record, as any later paper is.
        const PlanRecord record = planfile::thawRecord(signingOff.record);
        const auto& form = planfile::builtInTemplate(ReportKind::CabinetCommittee);
        std::vector<store::Paper> papers;
        for (report::RenderedPaper& paper : report::papersAtSignOff(record, review, form, front))
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
    const PaperOrder& paper = order.paper;
    std::string bytes;
    {
        auto plan = openPlan(order.file, store::Access::ReadOnly, session);
        const store::Reviews reviews(plan);
        if (!reviews.find(order.review).signOff)
            return draft(plan, order, session);
        auto issued = reviews.issuedBytes(order.review, keyOf(paper), toCode(paper.format));
        // A paper that was kept as a draft is no paper to be issued: that is for proofing to say.
        if (issued && !paper.isToBeIssued)
            return std::move(*issued);
        bytes = paperOfFrozen(reviews, order, session);
        if (issued)
            return std::move(*issued);
    }
    // Whoever is still at their words keeps no trial of each.
    if (!paper.isBuiltIn && !paper.isToBeIssued)
        return bytes;
    return keep(order, std::move(bytes), session);
}

} // namespace outturn::cli
