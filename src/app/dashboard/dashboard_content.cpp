#include <app/dashboard/dashboard_content.h>
#include <app/indicator/indicator_accountability.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <domain/plan/council_area.h>
#include <domain/rating/lookup.h>

namespace outturn::app {
namespace {

/// The target of the year in words where it is no plain number.
QString targetInWords(const OpenPlan& plan, const Indicator& indicator)
{
    const auto target = indicator.targets.find(plan.year());
    if (target == indicator.targets.end() || std::holds_alternative<NumberTarget>(target->second))
        return {};
    const auto resolved = resolvedTarget(plan.rated(), indicator, Scope(), plan.year());
    return resolved ? asSentence(resolved->explanation) : QString();
}

} // namespace

DashboardContent dashboardContent(const OpenPlan& plan, Date day)
{
    DashboardContent content{
        .scorecard = plan.scorecard(),
        .leads = {},
        .targets = {},
        .area = std::string(councilArea(plan.record().plan.identity.council))};
    for (const Indicator& indicator : plan.record().plan.indicators) {
        if (const QString lead = ownLead(plan.record().plan, indicator, day); !lead.isEmpty())
            content.leads.emplace(indicator.code, lead);
        if (const QString target = targetInWords(plan, indicator); !target.isEmpty())
            content.targets.emplace(indicator.code, target);
    }
    return content;
}

} // namespace outturn::app
