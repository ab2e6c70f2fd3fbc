#include <domain/error.h>
#include <report/review_paper.h>

#include <utility>

namespace outturn::report {

ReportOrder reviewOrder(ReportTemplate form, FrontMatter front, PaperReview review)
{
    const Review& held = review.content.review;
    ReportOrder order{
        .form = std::move(form),
        .review = held.kind,
        .point = reviewPoint(held),
        .date = held.date,
        .front = std::move(front),
        .auditHead = review.signOff ? review.signOff->auditHead : std::string()};
    order.of = std::move(review);
    return order;
}

PreparedReport reviewPaper(const PlanRecord& record, ReportOrder order)
{
    const PaperReview& of = order.of.value();
    if (of.signOff && !ratesAsFrozen(of.content, assess(record, order.point)))
        throw Error(
            ErrorKind::Store,
            "this version of the program rates the frozen plan otherwise than when it was signed "
            "off, so it makes no further paper of it; the papers issued then are as they were",
            "review " + of.content.review.code.text());
    return prepareReport(record, std::move(order));
}

std::vector<ProofFinding> lackingAtSignOff(
    const PlanRecord& record,
    ReviewContent content,
    const ReportTemplate& form,
    const FrontMatter& front)
{
    auto findings =
        reviewPaper(record, reviewOrder(form, front, {std::move(content), SignOff{}})).findings;
    std::erase_if(findings, [](const ProofFinding& each) {
        return each.finding.rule != ProofRule::EmptyField;
    });
    return findings;
}

std::vector<RenderedPaper> papersAtSignOff(
    const PlanRecord& record,
    const SignedReview& review,
    const ReportTemplate& form,
    const FrontMatter& front)
{
    const PreparedReport paper =
        reviewPaper(record, reviewOrder(form, front, {review.content, review.signOff}));
    std::vector<RenderedPaper> papers;
    for (const auto& [format, code] : EnumCodes<Format>::table) {
        const bool isFigures = !isPaper(format);
        if (format == Format::Pdf || (isFigures && !restsOnFigures(form.kind)))
            continue;
        papers.push_back(
            {std::string(toCode(form.kind)), std::string(code), reportBytes(paper, format)});
    }
    return papers;
}

} // namespace outturn::report
