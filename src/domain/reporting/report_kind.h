#pragma once

#include <domain/codes.h>

#include <string_view>

namespace outturn {

/// The papers that can be made.
enum class ReportKind
{
    CabinetCommittee, ///< progress, to members, twice a year
    AnnualReport,     ///< the year as a whole, to the cabinet
    Scorecard,        ///< every indicator on a page or two, to divisional management each quarter
    AdviserReport,    ///< one officer's indicators, actions and schools, each term
    IndicatorSheet,   ///< one indicator on a page
    ActionPlan,       ///< how the actions stand
    RiskRegister,     ///< what could go wrong, and what is done about it
};

template <>
struct EnumCodes<ReportKind>
{
    static constexpr std::array<std::pair<ReportKind, std::string_view>, 7> table{
        {{ReportKind::CabinetCommittee, "cabinet-committee"},
         {ReportKind::AnnualReport, "annual-report"},
         {ReportKind::Scorecard, "scorecard"},
         {ReportKind::AdviserReport, "adviser-report"},
         {ReportKind::IndicatorSheet, "indicator-sheet"},
         {ReportKind::ActionPlan, "action-plan"},
         {ReportKind::RiskRegister, "risk-register"}}};
};

/// Whether figures of indicators stand behind a paper of @p kind, which a table of them can be
/// made from.
[[nodiscard]] constexpr bool restsOnFigures(ReportKind kind)
{
    return kind != ReportKind::ActionPlan && kind != ReportKind::RiskRegister;
}

/// Whether a paper of @p kind is about one indicator, which has to be named.
[[nodiscard]] constexpr bool isAboutOneIndicator(ReportKind kind)
{
    return kind == ReportKind::IndicatorSheet;
}

/// Whether a paper of @p kind is one officer's, who has to be named.
[[nodiscard]] constexpr bool isOneOfficers(ReportKind kind)
{
    return kind == ReportKind::AdviserReport;
}

} // namespace outturn
