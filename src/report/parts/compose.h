#pragma once

#include <report/plan/plan_parts.h>
#include <report/report.h>

#include <string>

namespace outturn::report::parts {

/// One part of a template, worked out: its heading, its words, what the plan gives for it.
struct ComposedPart
{
    std::string heading;            ///< empty for one that stands without
    std::vector<std::string> words; ///< the author's, else the template's, filled in
    Blocks body;

    [[nodiscard]] bool isEmpty() const { return words.empty() && body.empty(); }
};

/// Works @p part out. @p before is the paper so far: a part may stand otherwise before the first
/// section than after it.
[[nodiscard]] ComposedPart
compose(const ReportRequest& request, const TemplatePart& part, const Blocks& before);

/// What stands in a draft for a mandatory part that has no words: "[To be written before issue:
/// legal implications]".
[[nodiscard]] std::string toBeWritten(const ComposedPart& part);

/// @p text of the template with {plan}, {council} and the like filled in.
[[nodiscard]] std::string filledInFor(const ReportRequest& request, std::string_view text);

} // namespace outturn::report::parts
