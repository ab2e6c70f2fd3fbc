#pragma once

#include <domain/reporting/report_part.h>

#include <map>
#include <string>

namespace outturn {

/// What the author of a paper sets. What is empty is worked out from the plan, or is the
/// template's.
struct FrontMatter
{
    std::string to;
    std::string from;
    std::string subject;
    std::string classification;
    std::string contact; ///< name, post and how to reach them
    std::string pastPathway;
    std::string futurePathway;
    std::string electoralDivision;
    /// The author's own words for a part, in place of the template's: paragraphs, one to a line.
    std::map<ReportPart, std::string> texts;
    friend bool operator==(const FrontMatter&, const FrontMatter&) = default;
};

} // namespace outturn
