#include <report/committee/cabinet_committee_report.h>
#include <report/docx/docx_writer.h>
#include <report/html/html_writer.h>
#include <report/markdown_writer.h>
#include <report/report.h>

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
    for (auto paper = plan.papers.rbegin(); paper != plan.papers.rend(); ++paper)
        if (!paper->classification.empty())
            return paper->classification;
    return "Unrestricted";
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
    }
    return {};
}

} // namespace outturn::report
