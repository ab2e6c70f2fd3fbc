#include <domain/error.h>
#include <report/apostrophes.h>
#include <report/docx/docx_writer.h>
#include <report/figures/figures_csv.h>
#include <report/figures/figures_json.h>
#include <report/html/html_writer.h>
#include <report/markdown_writer.h>
#include <report/parts/compose.h>
#include <report/parts/parts.h>
#include <report/parts/traces.h>
#include <report/parts/wording.h>
#include <report/pdf/pdf_writer.h>
#include <report/report.h>
#include <report/xlsx/scorecard_workbook.h>

#include <algorithm>
#include <iterator>

namespace outturn::report {

namespace {

void addComposed(const TemplatePart& part, parts::ComposedPart&& composed, Blocks& blocks)
{
    if (composed.isEmpty()) {
        if (!part.isMandatory)
            return;
        composed.words.push_back(parts::toBeWritten(composed));
    }
    if (!composed.heading.empty())
        blocks.emplace_back(Heading{1, composed.heading});
    for (auto& paragraph : composed.words)
        if (composed.heading.empty())
            blocks.emplace_back(Paragraph{std::move(paragraph)});
        else
            blocks.emplace_back(numbered(std::move(paragraph)));
    // Rows of particulars that follow one another are one list.
    auto next = composed.body.begin();
    if (next != composed.body.end() && !blocks.empty())
        if (auto* more = std::get_if<Particulars>(&*next))
            if (auto* rows = std::get_if<Particulars>(&blocks.back())) {
                std::ranges::move(more->rows, std::back_inserter(rows->rows));
                ++next;
            }
    std::move(next, composed.body.end(), std::back_inserter(blocks));
}

std::string issuerOf(const ReportRequest& request)
{
    if (!request.form.issuer.empty())
        return parts::filledInFor(request, request.form.issuer);
    const auto& identity = request.record.plan.identity;
    auto issuer = identity.council;
    if (!identity.division.empty())
        issuer += (issuer.empty() ? "" : "\n") + identity.division;
    return issuer;
}

/// A paper of a signed-off review carries its digest, whatever a template leaves out.
void addMissingSignOff(const ReportRequest& request, Blocks& blocks)
{
    const TemplatePart part{.part = ReportPart::SignOff};
    const bool isThere = std::ranges::find(request.form.parts, part.part, &TemplatePart::part) !=
        request.form.parts.end();
    if (request.of != nullptr && request.of->signOff && !isThere)
        addComposed(part, parts::compose(request, part, blocks), blocks);
}

} // namespace

Document buildReport(const ReportRequest& request)
{
    const auto& identity = request.record.plan.identity;
    Document document;
    if (const auto& crest = request.form.crest; crest && !crest->picture.empty())
        document.emblem = Emblem{crest->picture, crest->description};
    document.wordBase = request.form.wordBase;
    document.issuer = issuerOf(request);
    document.title = parts::filledInFor(request, request.form.title);
    document.subject = parts::subjectOf(request);
    document.author = identity.division.empty() ? identity.council : identity.division;
    document.date = request.date.text();
    if (request.form.kind == ReportKind::IndicatorSheet)
        document.density = Density::Close;
    document.footer =
        identity.title + " | " + classificationOf(request.record.plan, request.form, request.front);
    for (const auto& part : request.form.parts)
        addComposed(part, parts::compose(request, part, document.blocks), document.blocks);
    addMissingSignOff(request, document.blocks);
    document.traces = parts::tracesIn(request, document.blocks);
    return document;
}

std::string usualClassification(const Plan& plan)
{
    const auto paper =
        std::find_if(plan.papers.rbegin(), plan.papers.rend(), [](const CommitteePaper& each) {
            return !each.classification.empty();
        });
    return paper == plan.papers.rend() ? "Unrestricted" : paper->classification;
}

std::string classificationOf(const Plan& plan, const ReportTemplate& form, const FrontMatter& front)
{
    if (!front.classification.empty())
        return front.classification;
    return form.classification.empty() ? usualClassification(plan) : form.classification;
}

std::string render(const Document& given, Format format)
{
    const auto document = withApostrophes(given);
    switch (format) {
    case Format::Docx:
        return docx::docxBytes(document);
    case Format::Html:
        return html::htmlText(document);
    case Format::Markdown:
        return markdownText(document);
    case Format::Pdf:
        return pdf::pdfBytes(document);
    case Format::Xlsx:
    case Format::Csv:
    case Format::Json:
        break;
    }
    throw Error(
        ErrorKind::Usage,
        "The format '" + std::string(toCode(format)) + "' holds figures and no paper.");
}

std::string reportBytes(const ReportRequest& request, Format format)
{
    switch (format) {
    case Format::Xlsx:
        return xlsx::scorecardWorkbook(request);
    case Format::Csv:
        return figuresCsv(request);
    case Format::Json:
        return figuresJson(request);
    default:
        return render(buildReport(request), format);
    }
}

} // namespace outturn::report
