#pragma once

#include <report/plan/plan_parts.h>
#include <report/report.h>

#include <string>
#include <vector>

namespace outturn::report::committee {

// The parts of the paper in their order; each appends to @p blocks. A part of which the plan has
// nothing is left out; addMissing() says which they are.

void addFrontMatter(const ReportRequest& request, Blocks& blocks);
void addIntroduction(const ReportRequest& request, Blocks& blocks);
void addHeadline(const ReportRequest& request, Blocks& blocks);
void addPriorities(const ReportRequest& request, Blocks& blocks);
void addUnrated(const ReportRequest& request, Blocks& blocks);
void addActionsProgress(const ReportRequest& request, Blocks& blocks);
void addActivity(const ReportRequest& request, Blocks& blocks);
/// How many targets addWaitingTargets() tells of.
[[nodiscard]] int waitingTargets(const ReportRequest& request);
void addWaitingTargets(const ReportRequest& request, Blocks& blocks);
void addStatedVariances(const ReportRequest& request, Blocks& blocks);
void addWorkAreas(const ReportRequest& request, Blocks& blocks);
void addDevelopment(const ReportRequest& request, Blocks& blocks);
void addRisks(const ReportRequest& request, Blocks& blocks);
void addResources(const ReportRequest& request, Blocks& blocks);
void addReportingCalendar(const ReportRequest& request, Blocks& blocks);
void addMissing(const ReportRequest& request, Blocks& blocks);
void addContact(const ReportRequest& request, Blocks& blocks);
void addSources(const ReportRequest& request, Blocks& blocks);
void addTiers(const ReportRequest& request, Blocks& blocks);

/// A heading of level 1 and what stands under it; nothing when that is nothing.
void addPart(const std::string& heading, Blocks&& part, Blocks& blocks);

/// The commentary on one red or amber indicator, within its priority.
void addCommentary(const ReportRequest& request, const IndicatorResult& result, Blocks& blocks);

} // namespace outturn::report::committee
