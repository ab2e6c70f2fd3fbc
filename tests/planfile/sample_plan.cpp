#include "sample_plan.h"

#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>

#include <algorithm>
#include <stdexcept>

namespace outturn::test {

std::string referencePlanText()
{
    const auto plans = planfile::samplePlans();
    const auto found =
        std::ranges::find(plans, std::string_view("kent-2013-16"), &planfile::SamplePlan::name);
    if (found == plans.end())
        throw std::runtime_error("the reference plan is not built in");
    return std::string{found->json};
}

const PlanRecord& referencePlan()
{
    static const PlanRecord record = planfile::readPlanDocument(referencePlanText());
    return record;
}

} // namespace outturn::test
