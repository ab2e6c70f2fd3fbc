#include <report/committee/cabinet_committee_report.h>
#include <report/docx/docx_writer.h>
#include <report/html/html_writer.h>
#include <report/markdown_writer.h>
#include <report/report.h>

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
    }
    return {};
}

} // namespace outturn::report
