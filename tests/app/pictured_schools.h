#pragma once

#include <domain/period/calendar.h>
#include <store/plan_store.h>

namespace outturn::app::test {

/// Gives a plan two dozen invented schools in four districts, as imports and entries would: a
/// register, the performance tables of 2013 to 2016, inspections, outturns of the districts, what
/// advisers decided and did up to @p today; and, where it has no categories of schools, those of
/// another sample.
void addSchools(store::PlanStore& plan, const Date& today);

} // namespace outturn::app::test
