#include <cli/prepared_paper.h>
#include <domain/error.h>
#include <report/words.h>

namespace outturn::cli {

namespace {

/// The officer by code or by name, as people know each other.
OfficerCode officerOf(const Plan& plan, const std::string& text)
{
    for (const auto& officer : plan.officers)
        if (officer.code.text() == text || officer.name == text)
            return officer.code;
    std::string known;
    for (const auto& officer : plan.officers)
        known += (known.empty() ? "" : ", ") + officer.code.text();
    throw Error(
        ErrorKind::Input,
        "There is no officer '" + text + "'" +
            (known.empty() ? "; the plan names none." : "; the plan has " + known + "."));
}

} // namespace

void setSubject(const PaperOrder& paper, const Plan& plan, report::ReportOrder& order)
{
    if (!paper.indicator.empty())
        order.indicator = IndicatorCode(paper.indicator);
    if (!paper.officer.empty())
        order.officer = officerOf(plan, paper.officer);
}

std::string
bytesOf(const report::PreparedReport& report, const PaperOrder& paper, const Session& session)
{
    for (const auto& finding : report.findings)
        session.say("proofing: " + finding.text());
    const auto count = static_cast<int>(report.findings.size());
    if (paper.isToBeIssued && count > 0)
        throw Error(
            ErrorKind::Input,
            report::counted(count, "matter") + (count == 1 ? " stands" : " stand") +
                " in the way of issuing this report; nothing was written.");
    auto bytes = report::reportBytes(report, paper.format);
    if (!report.withheld.empty())
        session.say(
            "Withheld from the public: " +
            report::counted(static_cast<int>(report.withheld.size()), "figure") + ".");
    return bytes;
}

} // namespace outturn::cli
