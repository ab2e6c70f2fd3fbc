#include "sample_plan.h"

#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>

#include <algorithm>
#include <stdexcept>

namespace outturn::test {

namespace {

constexpr std::string_view referencePlanName = "kent-2013-16";

[[nodiscard]] std::string_view samplePlanText(std::string_view name)
{
    const auto plans = planfile::samplePlans();
    const auto found = std::ranges::find(plans, name, &planfile::SamplePlan::name);
    if (found == plans.end())
        throw std::runtime_error("the plan " + std::string(name) + " is not built in");
    return found->json;
}

} // namespace

PlanRecord samplePlan(std::string_view name)
{
    return planfile::readPlanDocument(samplePlanText(name));
}

std::string referencePlanText()
{
    return std::string(samplePlanText(referencePlanName));
}

const PlanRecord& referencePlan()
{
    static const PlanRecord record = samplePlan(referencePlanName);
    return record;
}

} // namespace outturn::test
