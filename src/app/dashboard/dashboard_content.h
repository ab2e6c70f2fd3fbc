#pragma once

#include <domain/identifier.h>
#include <domain/period/calendar.h>
#include <domain/rating/scorecard.h>

#include <QString>

#include <map>
#include <string>

namespace outturn::app {

class OpenPlan;

/// What the dashboard shows of a plan.
struct DashboardContent
{
    Scorecard scorecard;
    /// Who answers for an indicator where that is not the plan's director.
    std::map<IndicatorCode, QString> leads;
    /// What is to be reached where that is no plain number, in words: what it waits for, or how
    /// the figure came about.
    std::map<IndicatorCode, QString> targets;
    /// What the council average is called after (domain/plan/council_area.h); may be empty.
    std::string area = {};
};

/// That of @p plan in its year, with people named as they are in post on @p day.
[[nodiscard]] DashboardContent dashboardContent(const OpenPlan& plan, Date day);

} // namespace outturn::app
