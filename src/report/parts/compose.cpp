#include <domain/reporting/filled_in.h>
#include <report/parts/compose.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>
#include <iterator>

namespace outturn::report::parts {

namespace {

/// A part that is words alone.
void addNothing(const ReportRequest& /*request*/, Blocks& /*blocks*/)
{
}

using AddPart = void (*)(const ReportRequest&, Blocks&);

// The compiler minds that no part is left out.
// NOLINTNEXTLINE(readability-function-size)
AddPart writerOf(ReportPart part)
{
    switch (part) {
    case ReportPart::Particulars:
        return addParticulars;
    case ReportPart::Pathway:
        return addPathway;
    case ReportPart::Summary:
        return addSummary;
    case ReportPart::Recommendations:
        return addRecommendations;
    case ReportPart::Introduction:
        return addIntroduction;
    case ReportPart::Headlines:
        return addHeadline;
    case ReportPart::Changes:
        return addReviewChanges;
    case ReportPart::Restatements:
        return addRestatements;
    case ReportPart::Attention:
        return addAttention;
    case ReportPart::ScorecardTable:
        return addScorecardTable;
    case ReportPart::Priorities:
        return addPriorities;
    case ReportPart::Outlook:
        return addOutlook;
    case ReportPart::Unrated:
        return addUnrated;
    case ReportPart::Activity:
        return addActivity;
    case ReportPart::WaitingTargets:
        return addWaitingTargets;
    case ReportPart::StatedVariances:
        return addStatedVariances;
    case ReportPart::Accountability:
        return addAccountability;
    case ReportPart::Commentary:
        return addCommentaries;
    case ReportPart::Actions:
        return addActionsProgress;
    case ReportPart::ActionsInFull:
        return addActionsInFull;
    case ReportPart::Milestones:
        return addMilestones;
    case ReportPart::OfficerIndicators:
        return addOfficerIndicators;
    case ReportPart::OfficerActions:
        return addOfficerActions;
    case ReportPart::OfficerSchools:
        return addOfficerSchools;
    case ReportPart::IndicatorDetails:
        return addIndicatorDetails;
    case ReportPart::IndicatorYears:
        return addIndicatorYears;
    case ReportPart::IndicatorScopes:
        return addIndicatorScopes;
    case ReportPart::IndicatorLinks:
        return addIndicatorLinks;
    case ReportPart::Charts:
        return addCharts;
    case ReportPart::WorkAreas:
        return addWorkAreas;
    case ReportPart::Consultation:
        return addConsultation;
    case ReportPart::Financial:
        return addFinancial;
    case ReportPart::Equality:
        return addEquality;
    case ReportPart::Risks:
        return addRisks;
    case ReportPart::RiskRegister:
        return addRiskRegister;
    case ReportPart::Papers:
        return addPapers;
    case ReportPart::NextReports:
        return addNextReports;
    case ReportPart::Missing:
        return addMissing;
    case ReportPart::Conclusion:
        return addConclusion;
    case ReportPart::BackgroundDocuments:
        return addBackgroundDocuments;
    case ReportPart::Contact:
        return addContact;
    case ReportPart::DecisionRecord:
        return addDecisionRecord;
    case ReportPart::Sources:
        return addSources;
    case ReportPart::Withheld:
        return addWithheld;
    case ReportPart::SignOff:
        return addSignOff;
    case ReportPart::Tiers:
        return addTiers;
    case ReportPart::Legal:
    case ReportPart::Text:
        break;
    }
    return addNothing;
}

std::string headingOf(const ReportRequest& request, const TemplatePart& part, const Blocks& before)
{
    if (!part.heading.empty())
        return filledInFor(request, part.heading);
    if (part.part == ReportPart::Recommendations && isBeforeSections(before))
        return {};
    // Without indicators there is no figure to trace, only the paper.
    if (part.part == ReportPart::Sources && request.record.plan.indicators.empty())
        return "How to trace this paper";
    return std::string(usualHeading(part.part));
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto end = std::min(text.find('\n', from), text.size());
        if (end > from)
            lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

std::vector<std::string> wordsOfPart(const ReportRequest& request, const TemplatePart& part)
{
    const auto own = request.front.texts.find(part.part);
    // Fixed words of several parts "text" are the template's; an author could not say which.
    if (part.part != ReportPart::Text && own != request.front.texts.end())
        return linesOf(own->second);
    std::vector<std::string> words;
    for (const auto& paragraph : part.text)
        words.push_back(filledInFor(request, paragraph));
    return words;
}

} // namespace

ComposedPart compose(const ReportRequest& request, const TemplatePart& part, const Blocks& before)
{
    ComposedPart composed{
        .heading = headingOf(request, part, before),
        .words = wordsOfPart(request, part),
        .body = {}};
    Blocks blocks;
    // A part writes as the paper stands: with a heading before it, it is a section.
    if (!composed.heading.empty())
        blocks.emplace_back(Heading{1, composed.heading});
    writerOf(part.part)(request, blocks);
    if (!composed.heading.empty())
        blocks.erase(blocks.begin());
    composed.body = std::move(blocks);
    return composed;
}

std::string toBeWritten(const ComposedPart& part)
{
    auto what = part.heading.empty() ? std::string("this part") : part.heading;
    if (what.front() >= 'A' && what.front() <= 'Z')
        what.front() = static_cast<char>(what.front() - 'A' + 'a');
    return "[To be written before issue: " + what + "]";
}

std::string filledInFor(const ReportRequest& request, std::string_view text)
{
    const auto& identity = request.record.plan.identity;
    return filledIn(
        text,
        {{"council", identity.council},
         {"division", identity.division},
         {"directorate", identity.directorate},
         {"plan", identity.title},
         {"plan-year", planYearOf(request).label()},
         {"year", request.scorecard.point.year.label()},
         {"first-year", identity.firstTargetYear.label()},
         {"last-year", identity.lastTargetYear.label()},
         {"review", reviewWord(request.review)},
         {"date", request.date.label()},
         {"threshold", std::to_string(request.record.plan.disclosureThreshold)},
         {"indicator", indicatorName(request)},
         {"officer", officerName(request)}});
}

} // namespace outturn::report::parts
