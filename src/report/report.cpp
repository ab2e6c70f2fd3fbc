#include <domain/error.h>
#include <report/committee/cabinet_committee_report.h>
#include <report/docx/docx_writer.h>
#include <report/figures/figures_csv.h>
#include <report/figures/figures_json.h>
#include <report/html/html_writer.h>
#include <report/markdown_writer.h>
#include <report/pdf/pdf_writer.h>
#include <report/report.h>
#include <report/xlsx/scorecard_workbook.h>

#include <algorithm>

namespace outturn::report {

Document buildReport(const ReportRequest& request)
{
    switch (request.kind) {
    case ReportKind::CabinetCommittee:
        return cabinetCommitteeReport(request);
    }
    return {};
}

std::string usualClassification(const Plan& plan)
{
    const auto paper =
        std::find_if(plan.papers.rbegin(), plan.papers.rend(), [](const CommitteePaper& each) {
            return !each.classification.empty();
        });
    return paper == plan.papers.rend() ? "Unrestricted" : paper->classification;
}

std::string render(const Document& document, Format format)
{
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
