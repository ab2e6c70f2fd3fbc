#pragma once

#include <domain/plan/plan.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace outturn::app::testing {

/// The built-in plan of Kent for 2013-16 with its outturns of summer 2012.
inline PlanRecord kentPlan()
{
    const auto plans = planfile::samplePlans();
    const auto found = std::ranges::find(plans, "kent-2013-16", &planfile::SamplePlan::name);
    return planfile::readPlanDocument(found->json);
}

/// Adds an outturn of the whole council as an adviser would enter it.
inline Outturn& addOutturn(
    PlanRecord& record,
    std::string_view indicator,
    int year,
    std::string_view value,
    Stage stage = Stage::Validated)
{
    Outturn outturn{
        .indicator = IndicatorCode(indicator),
        .year = AcademicYear(year),
        .term = std::nullopt,
        .stage = stage,
        .scope = {},
        .value = Decimal::parse(value),
        .cohort = std::nullopt,
        .measure = std::nullopt,
        .comment = {},
        .source = {},
        .enteredBy = {},
        .enteredAt = {}};
    outturn.sequence = static_cast<std::int64_t>(record.outturns.size()) + 1;
    return record.outturns.emplace_back(std::move(outturn));
}

/// Kent in summer 2013 with figures that were published for it: green, amber and red, one that got
/// worse, one of another measure.
inline PlanRecord kentIn2013()
{
    PlanRecord record = kentPlan();
    addOutturn(record, "KS1-R2B", 2013, "79");
    addOutturn(record, "KS1-W2B", 2013, "67");
    addOutturn(record, "KS4-5ACEM", 2013, "63.1");
    addOutturn(record, "GAP-FSM-KS4", 2013, "34.5");
    addOutturn(record, "GAP-SEN-KS4", 2013, "44.2", Stage::Provisional);
    addOutturn(record, "KS2-EM4", 2013, "74").measure = MeasureCode("KS2-RWM4");
    return record;
}

} // namespace outturn::app::testing
