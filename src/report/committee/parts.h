#pragma once

#include <report/report.h>

#include <vector>

namespace outturn::report::committee {

using Blocks = std::vector<Block>;

// The parts of the paper in their order; each appends to @p blocks. A part with nothing to show
// says what is missing.

void addFrontMatter(const ReportRequest& request, Blocks& blocks);
void addIntroduction(const ReportRequest& request, Blocks& blocks);
void addHeadline(const ReportRequest& request, Blocks& blocks);
void addPriorities(const ReportRequest& request, Blocks& blocks);
void addUnrated(const ReportRequest& request, Blocks& blocks);
void addActionsProgress(const ReportRequest& request, Blocks& blocks);
void addRisks(const ReportRequest& request, Blocks& blocks);
void addResources(const ReportRequest& request, Blocks& blocks);
void addContact(const ReportRequest& request, Blocks& blocks);
void addSources(const ReportRequest& request, Blocks& blocks);

/// The commentary on one red or amber indicator, within its priority.
void addCommentary(const ReportRequest& request, const IndicatorResult& result, Blocks& blocks);

} // namespace outturn::report::committee
