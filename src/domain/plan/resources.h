#pragma once

#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/identifier.h>
#include <domain/period/calendar.h>
#include <domain/period/plan_year.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// One line of the plan's finance table, in thousands of pounds. Income and grants are negative.
struct FinanceLine
{
    PlanYear year;
    std::string unit; ///< divisional unit
    std::optional<PostCode> manager;
    Decimal staffing;
    Decimal nonStaffing;
    Decimal grossExpenditure;
    Decimal serviceIncome;
    Decimal netExpenditure;
    Decimal grants;
    Decimal netCost;
    friend bool operator==(const FinanceLine&, const FinanceLine&) = default;
};

/// Full-time equivalent posts at two dates.
struct Staffing
{
    Date from;
    Decimal fteFrom;
    Date to;
    Decimal fteTo;
    std::string reason; ///< for any variance
    friend bool operator==(const Staffing&, const Staffing&) = default;
};

/// A contract likely to be let or renewed.
struct Contract
{
    std::string subject;               ///< "Senior Improvement Adviser"
    Decimal posts;                     ///< how many
    bool isFullTimeEquivalent = false; ///< whether the source counts the posts as fte
    Decimal costInPounds;
    PlanYear year;
    std::string note;
    friend bool operator==(const Contract&, const Contract&) = default;
};

/// What a plan's support request is tied to.
enum class SupportLink
{
    Actions,    ///< the actions listed
    Everything, ///< underpins all priorities
    General,    ///< no specific link
};

template <>
struct EnumCodes<SupportLink>
{
    static constexpr std::array<std::pair<SupportLink, std::string_view>, 3> table{
        {{SupportLink::Actions, "actions"},
         {SupportLink::Everything, "everything"},
         {SupportLink::General, "general"}}};
};

/// What one expected effect of a support request is tied to.
struct SupportImpact
{
    std::string text;
    SupportLink link = SupportLink::General;
    std::vector<ActionCode> actions; ///< with SupportLink::Actions only
    friend bool operator==(const SupportImpact&, const SupportImpact&) = default;
};

/// Activity that needs another division or service.
struct SupportRequest
{
    std::string from; ///< the division or service
    std::string activity;
    std::vector<SupportImpact> impacts;
    std::optional<Month> expected; ///< ongoing when empty
    std::string reconstructed;
    friend bool operator==(const SupportRequest&, const SupportRequest&) = default;
};

/// A key or significant decision that could arise.
struct Decision
{
    std::optional<PriorityNumber> priority;
    std::string text;
    bool isInForwardPlan = false;
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// What could keep the plan from its ends, and what is done about it.
struct Risk
{
    RiskCode code;
    std::vector<std::string> descriptions;
    std::vector<std::string> mitigations;
    std::vector<IndicatorCode> indicators; ///< it bears on
    std::optional<int> likelihood;         ///< 1 to 5, where scored
    std::optional<int> impact;             ///< 1 to 5, where scored
    friend bool operator==(const Risk&, const Risk&) = default;
};

} // namespace outturn
