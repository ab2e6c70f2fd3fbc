#include <domain/disclosure/classification.h>
#include <domain/disclosure/public_review.h>
#include <domain/error.h>
#include <domain/rating/districts.h>
#include <report/parts/figure_table.h>
#include <report/parts/parts.h>
#include <report/prepared_report.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report {

namespace {

void requireSubject(const Plan& plan, const ReportOrder& order)
{
    const auto kind = order.form.kind;
    if (isAboutOneIndicator(kind)) {
        if (!order.indicator)
            throw Error(ErrorKind::Usage, "This report is about one indicator; name it.");
        if (findIndicator(plan, *order.indicator) == nullptr)
            throw Error(
                ErrorKind::Input, "There is no indicator '" + order.indicator->text() + "'.");
    }
    if (isOneOfficers(kind)) {
        if (!order.officer)
            throw Error(ErrorKind::Usage, "This report is one officer's; name the officer.");
        if (std::ranges::find(plan.officers, *order.officer, &Officer::code) == plan.officers.end())
            throw Error(ErrorKind::Input, "There is no officer '" + order.officer->text() + "'.");
    }
}

/// Whether the paper would have told a figure: of its own scope, of the districts where they
/// decide, and of everybody on an indicator's own sheet.
bool wouldTell(const Plan& plan, const ReportOrder& order, const WithheldFigure& figure)
{
    if (isAboutOneIndicator(order.form.kind))
        return figure.indicator == order.indicator;
    const auto* indicator = findIndicator(plan, figure.indicator);
    return figure.scope == order.point.scope ||
        (indicator != nullptr && isDecidedByDistricts(*indicator, order.point.scope) &&
         figure.scope.kind() == ScopeKind::District) ||
        (isOneOfficers(order.form.kind) && figure.scope.kind() == ScopeKind::School);
}

/// A draft says so on every page, so that it is not taken for the paper.
void markAsDraft(Document& document, std::size_t findings)
{
    document.footer = "Draft, " + counted(static_cast<int>(findings), "matter") +
        " to settle before issue | " + document.footer;
}

/// Refers to @p report and @p scorecard.
ReportRequest requestOf(const PreparedReport& report, const Scorecard& scorecard)
{
    const auto& order = report.order;
    return {
        .form = order.form,
        .review = order.review,
        .record = report.record,
        .scorecard = scorecard,
        .date = order.date,
        .front = order.front,
        .auditHead = order.auditHead,
        .indicator = order.indicator,
        .officer = order.officer,
        .of = order.of ? &*order.of : nullptr,
        .withheld = report.isForPublic ? std::optional(report.withheld) : std::nullopt};
}

/// The scorecard with those indicators alone that the paper is about.
Scorecard figuresBehind(const PreparedReport& report)
{
    IndicatorChoice choice;
    if (isAboutOneIndicator(report.order.form.kind))
        choice.codes = {*report.order.indicator};
    if (!isOneOfficers(report.order.form.kind))
        return chosenFrom(report.scorecard, choice);
    auto card = report.scorecard;
    const auto request = requestOf(report, card);
    for (const auto* own : parts::ownIndicators(request))
        choice.codes.push_back(own->indicator.code);
    if (choice.codes.empty()) {
        card.indicators.clear();
        return card;
    }
    return chosenFrom(std::move(card), choice);
}

} // namespace

PreparedReport prepareReport(const PlanRecord& record, ReportOrder order)
{
    requireSubject(record.plan, order);
    const bool isForPublic = isOpenToPublic(classificationOf(record.plan, order.form, order.front));
    auto open = isForPublic ? forThePublic(record, record.plan.disclosureThreshold)
                            : PublicRecord{.record = record, .withheld = {}};
    if (order.of)
        order.of->content = forThePublic(std::move(order.of->content), open.withheld);
    std::erase_if(open.withheld, [&](const WithheldFigure& figure) {
        return !wouldTell(record.plan, order, figure);
    });
    auto scorecard = chosenFrom(assess(open.record, order.point), order.form.indicators);
    PreparedReport prepared{
        .order = std::move(order),
        .record = std::move(open.record),
        .scorecard = std::move(scorecard),
        .document = {},
        .isForPublic = isForPublic,
        .withheld = std::move(open.withheld),
        .findings = {}};
    const auto request = requestOf(prepared, prepared.scorecard);
    prepared.document = buildReport(request);
    prepared.findings = proofRead(request, prepared.document);
    if (!prepared.findings.empty())
        markAsDraft(prepared.document, prepared.findings.size());
    return prepared;
}

std::string reportBytes(const PreparedReport& report, Format format)
{
    const auto kind = report.order.form.kind;
    if (isPaper(format))
        return render(report.document, format);
    if (!restsOnFigures(kind))
        throw Error(
            ErrorKind::Usage,
            "The format '" + std::string(toCode(format)) +
                "' holds figures, and a report of kind '" + std::string(toCode(kind)) +
                "' has none behind it.");
    const auto scorecard = figuresBehind(report);
    return reportBytes(requestOf(report, scorecard), format);
}

} // namespace outturn::report
