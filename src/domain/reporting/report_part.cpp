#include <domain/reporting/report_part.h>

namespace outturn {

// The compiler minds that no part is left out.
// NOLINTNEXTLINE(readability-function-size)
std::string_view usualHeading(ReportPart part)
{
    switch (part) {
    case ReportPart::Particulars:
    case ReportPart::Pathway:
    case ReportPart::Summary:
    case ReportPart::IndicatorDetails:
    case ReportPart::Text:
        return {};
    case ReportPart::Recommendations:
        return "Recommendations";
    case ReportPart::Introduction:
        return "Introduction";
    case ReportPart::Headlines:
        return "Headlines";
    case ReportPart::Changes:
        return "What changed since the review before";
    case ReportPart::Restatements:
        return "Figures restated";
    case ReportPart::Attention:
        return "What needs attention";
    case ReportPart::ScorecardTable:
        return "Scorecard";
    case ReportPart::Priorities:
        return "Priorities";
    case ReportPart::Outlook:
        return "How far it is to the last targets";
    case ReportPart::Unrated:
        return "What cannot be rated, and why";
    case ReportPart::Activity:
        return "Activity";
    case ReportPart::WaitingTargets:
        return "Targets that wait for a comparator";
    case ReportPart::StatedVariances:
        return "Where the source and its figures differ";
    case ReportPart::Accountability:
        return "Who answers for what";
    case ReportPart::Commentary:
        return "Commentary";
    case ReportPart::Actions:
        return "Progress of actions";
    case ReportPart::ActionsInFull:
        return "Actions one by one";
    case ReportPart::Milestones:
        return "Milestones";
    case ReportPart::OfficerIndicators:
        return "Indicators";
    case ReportPart::OfficerActions:
        return "Actions";
    case ReportPart::OfficerSchools:
        return "Schools";
    case ReportPart::IndicatorYears:
        return "Year by year";
    case ReportPart::IndicatorScopes:
        return "Districts, groups and schools";
    case ReportPart::IndicatorLinks:
        return "What bears on it";
    case ReportPart::Charts:
        return "Annex: charts";
    case ReportPart::WorkAreas:
        return "Work areas and key activities";
    case ReportPart::Consultation:
        return "Consultation";
    case ReportPart::Financial:
        return "Financial implications";
    case ReportPart::Legal:
        return "Legal implications";
    case ReportPart::Equality:
        return "Equality implications";
    case ReportPart::Risks:
        return "Risks";
    case ReportPart::RiskRegister:
        return "Risk register";
    case ReportPart::Papers:
        return "Papers and decisions so far";
    case ReportPart::NextReports:
        return "Next reports";
    case ReportPart::Missing:
        return "What the plan does not say";
    case ReportPart::Conclusion:
        return "Conclusion";
    case ReportPart::BackgroundDocuments:
        return "Background documents";
    case ReportPart::Contact:
        return "Contact details";
    case ReportPart::DecisionRecord:
        return "Decision record";
    case ReportPart::Sources:
        return "Where the figures come from";
    case ReportPart::Withheld:
        return "What is withheld";
    case ReportPart::SignOff:
        return "Sign-off";
    case ReportPart::Tiers:
        return "Annex: tiers of support";
    }
    return {};
}

} // namespace outturn
