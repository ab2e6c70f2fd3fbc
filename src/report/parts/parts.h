#pragma once

#include <report/plan/plan_parts.h>
#include <report/report.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::report::parts {

// What papers are put together from. Each appends to @p blocks what stands under its heading;
// nothing where the plan has nothing of it.

// Before the first section: rows of particulars.
void addParticulars(const ReportRequest& request, Blocks& blocks);
void addPathway(const ReportRequest& request, Blocks& blocks);
void addSummary(const ReportRequest& request, Blocks& blocks);
/// As particulars before the first section, as a section of its own after it.
void addRecommendations(const ReportRequest& request, Blocks& blocks);

// How the plan stands.
void addIntroduction(const ReportRequest& request, Blocks& blocks);
void addHeadline(const ReportRequest& request, Blocks& blocks);
void addAttention(const ReportRequest& request, Blocks& blocks);
void addScorecardTable(const ReportRequest& request, Blocks& blocks);
void addPriorities(const ReportRequest& request, Blocks& blocks);
void addOutlook(const ReportRequest& request, Blocks& blocks);
void addUnrated(const ReportRequest& request, Blocks& blocks);
void addActivity(const ReportRequest& request, Blocks& blocks);
void addWaitingTargets(const ReportRequest& request, Blocks& blocks);
void addStatedVariances(const ReportRequest& request, Blocks& blocks);
void addAccountability(const ReportRequest& request, Blocks& blocks);
void addConclusion(const ReportRequest& request, Blocks& blocks);

// What is done.
void addActionsProgress(const ReportRequest& request, Blocks& blocks);
void addActionsInFull(const ReportRequest& request, Blocks& blocks);
void addMilestones(const ReportRequest& request, Blocks& blocks);
void addWorkAreas(const ReportRequest& request, Blocks& blocks);
void addConsultation(const ReportRequest& request, Blocks& blocks);
void addPapers(const ReportRequest& request, Blocks& blocks);
void addNextReports(const ReportRequest& request, Blocks& blocks);

// One officer's.
void addOfficerIndicators(const ReportRequest& request, Blocks& blocks);
void addOfficerActions(const ReportRequest& request, Blocks& blocks);
void addOfficerSchools(const ReportRequest& request, Blocks& blocks);

// One indicator.
void addIndicatorDetails(const ReportRequest& request, Blocks& blocks);
void addIndicatorYears(const ReportRequest& request, Blocks& blocks);
void addIndicatorScopes(const ReportRequest& request, Blocks& blocks);
void addIndicatorLinks(const ReportRequest& request, Blocks& blocks);

// Pictures.
void addCharts(const ReportRequest& request, Blocks& blocks);

// The review that the paper is of.
/// What it got in answer, as far as no other part of the template tells it beside its subject; for
/// a paper outside a review what was said with the red and amber figures.
void addCommentaries(const ReportRequest& request, Blocks& blocks);
void addReviewChanges(const ReportRequest& request, Blocks& blocks);
void addRestatements(const ReportRequest& request, Blocks& blocks);
void addSignOff(const ReportRequest& request, Blocks& blocks);

// Implications and what stands at the end.
void addFinancial(const ReportRequest& request, Blocks& blocks);
void addEquality(const ReportRequest& request, Blocks& blocks);
void addRisks(const ReportRequest& request, Blocks& blocks);
void addRiskRegister(const ReportRequest& request, Blocks& blocks);
void addMissing(const ReportRequest& request, Blocks& blocks);
void addBackgroundDocuments(const ReportRequest& request, Blocks& blocks);
void addContact(const ReportRequest& request, Blocks& blocks);
void addDecisionRecord(const ReportRequest& request, Blocks& blocks);
void addSources(const ReportRequest& request, Blocks& blocks);
void addWithheld(const ReportRequest& request, Blocks& blocks);
void addTiers(const ReportRequest& request, Blocks& blocks);

/// A row of particulars, in the block of them that @p blocks ends in or a new one.
void addParticular(const std::string& term, const std::string& text, Blocks& blocks);

/// How many targets addWaitingTargets() tells of.
[[nodiscard]] int waitingTargets(const ReportRequest& request);

/// How the plan stands in a sentence or two: the summary, and what the conclusion starts with.
[[nodiscard]] std::string summary(const ReportRequest& request);

/// The commentary on one red or amber indicator, under a heading of @p level.
void addCommentary(
    const ReportRequest& request, const IndicatorResult& result, int level, Blocks& blocks);

/// The same without a heading: why it is rated so, in whole numbers, what was written, by whom.
void addCommentaryText(const ReportRequest& request, const IndicatorResult& result, Blocks& blocks);

/// What an accountable officer answered in a review, part by part.
void addAnswer(const ReportRequest& request, const Commentary& commentary, Blocks& blocks);

/// What the paper's review got in answer about @p subject; nullptr where it did not ask or the
/// paper is of none.
[[nodiscard]] const Commentary*
answerOn(const ReportRequest& request, const CommentarySubject& subject);

/// A chart of the years of an indicator; none where it has no figure that may be shown.
void addChart(
    const ReportRequest& request,
    const IndicatorResult& result,
    FigureHeight height,
    Blocks& blocks);

/// Whether a paper is still before its first section.
[[nodiscard]] bool isBeforeSections(const Blocks& blocks);

/// @p part at the end of @p blocks.
void append(Blocks&& part, Blocks& blocks);

} // namespace outturn::report::parts
