#pragma once

#include <domain/codes.h>

#include <string_view>

namespace outturn {

/// What a paper can be put together from.
enum class ReportPart
{
    Particulars, ///< to, by, date, subject, classification
    Pathway,     ///< where the paper has been and goes next, and whose electoral division it is
    Summary,
    Recommendations, ///< what members are asked to do; a paper may say it twice
    Introduction,
    Headlines,
    Changes,        ///< since the review before, for a paper of a review
    Restatements,   ///< figures that the review before stood on and that are others now
    Attention,      ///< what needs attention most, in order
    ScorecardTable, ///< every indicator in one table
    Priorities,     ///< each with its figures, commentary and milestones
    Outlook,        ///< how far it is to the last targets
    Unrated,
    Activity,
    WaitingTargets,
    StatedVariances,
    Accountability, ///< who answers for what, and how it stands
    Commentary,     ///< on what is off course, as far as no other part tells it
    Actions,        ///< all of them in one table
    ActionsInFull,  ///< one by one, with parts and every note
    Milestones,
    OfficerIndicators,
    OfficerActions,
    OfficerSchools,
    IndicatorDetails, ///< how one indicator stands and is defined
    IndicatorYears,   ///< its figures year by year
    IndicatorScopes,  ///< its districts, groups and schools
    IndicatorLinks,   ///< the actions, milestones and risks that bear on it
    Charts,           ///< of every indicator that has a figure, for an annex
    WorkAreas,
    Consultation,
    Financial,
    Legal,
    Equality,
    Risks,
    RiskRegister,
    Papers,
    NextReports,
    Missing,
    Conclusion,
    BackgroundDocuments,
    Contact,
    DecisionRecord,
    Sources,
    Withheld, ///< what the public does not get to see
    SignOff,  ///< who froze the review, when, over which digest and audit head
    Tiers,
    Text, ///< fixed words of the template alone
};

template <>
struct EnumCodes<ReportPart>
{
    static constexpr std::array<std::pair<ReportPart, std::string_view>, 48> table{
        {{ReportPart::Particulars, "particulars"},
         {ReportPart::Pathway, "pathway"},
         {ReportPart::Summary, "summary"},
         {ReportPart::Recommendations, "recommendations"},
         {ReportPart::Introduction, "introduction"},
         {ReportPart::Headlines, "headlines"},
         {ReportPart::Changes, "changes"},
         {ReportPart::Restatements, "restatements"},
         {ReportPart::Attention, "attention"},
         {ReportPart::ScorecardTable, "scorecard-table"},
         {ReportPart::Priorities, "priorities"},
         {ReportPart::Outlook, "outlook"},
         {ReportPart::Unrated, "unrated"},
         {ReportPart::Activity, "activity"},
         {ReportPart::WaitingTargets, "waiting-targets"},
         {ReportPart::StatedVariances, "stated-variances"},
         {ReportPart::Accountability, "accountability"},
         {ReportPart::Commentary, "commentary"},
         {ReportPart::Actions, "actions"},
         {ReportPart::ActionsInFull, "actions-in-full"},
         {ReportPart::Milestones, "milestones"},
         {ReportPart::OfficerIndicators, "officer-indicators"},
         {ReportPart::OfficerActions, "officer-actions"},
         {ReportPart::OfficerSchools, "officer-schools"},
         {ReportPart::IndicatorDetails, "indicator-details"},
         {ReportPart::IndicatorYears, "indicator-years"},
         {ReportPart::IndicatorScopes, "indicator-scopes"},
         {ReportPart::IndicatorLinks, "indicator-links"},
         {ReportPart::Charts, "charts"},
         {ReportPart::WorkAreas, "work-areas"},
         {ReportPart::Consultation, "consultation"},
         {ReportPart::Financial, "financial-implications"},
         {ReportPart::Legal, "legal-implications"},
         {ReportPart::Equality, "equality-implications"},
         {ReportPart::Risks, "risks"},
         {ReportPart::RiskRegister, "risk-register"},
         {ReportPart::Papers, "papers"},
         {ReportPart::NextReports, "next-reports"},
         {ReportPart::Missing, "missing"},
         {ReportPart::Conclusion, "conclusion"},
         {ReportPart::BackgroundDocuments, "background-documents"},
         {ReportPart::Contact, "contact"},
         {ReportPart::DecisionRecord, "decision-record"},
         {ReportPart::Sources, "sources"},
         {ReportPart::Withheld, "withheld"},
         {ReportPart::SignOff, "sign-off"},
         {ReportPart::Tiers, "tiers"},
         {ReportPart::Text, "text"}}};
};

/// The heading that a part has where a template gives it no other: "Legal implications". Empty for
/// one that stands without: the particulars, the summary, fixed words.
[[nodiscard]] std::string_view usualHeading(ReportPart part);

} // namespace outturn
