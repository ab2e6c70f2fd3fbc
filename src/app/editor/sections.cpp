#include <app/editor/fields/sections_by_subject.h>

namespace outturn::app {

std::vector<Section> planSections()
{
    return {
        identitySection(),  narrativeSection(), prioritySection(),       actionSection(),
        milestoneSection(), indicatorSection(), policySection(),         postSection(),
        officerSection(),   decisionSection(),  riskSection(),           financeSection(),
        staffingSection(),  contractSection(),  supportSection(),        workAreaSection(),
        categorySection(),  reportingSection(), paperSection(),          consultationSection(),
        equalitySection(),  remarkSection(),    statedVarianceSection(),
    };
}

} // namespace outturn::app
