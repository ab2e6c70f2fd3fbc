#pragma once

#include <cli/session.h>
#include <report/prepared_report.h>

#include <string>

namespace outturn::cli {

/// What makes a paper, whatever it is of.
struct PaperOrder
{
    ReportTemplate form;
    FrontMatter front;
    bool isBuiltIn = true; ///< neither template nor words are the author's own
    std::string indicator; ///< a code; empty where the kind is about none
    std::string officer;   ///< a code or a name; empty likewise
    report::Format format = report::Format::Docx;
    bool isToBeIssued = false; ///< refuse it while proofing finds anything
};

/// Sets whose paper it is in @p order. Error{Input} naming the officers that there are when there
/// is none of that code or name in @p plan.
void setSubject(const PaperOrder& paper, const Plan& plan, report::ReportOrder& order);

/// The bytes of @p report in the format of @p paper, after saying on @p session what is to be put
/// right in it and what is withheld. Error{Input} when it is to be issued and anything is.
[[nodiscard]] std::string
bytesOf(const report::PreparedReport& report, const PaperOrder& paper, const Session& session);

} // namespace outturn::cli
