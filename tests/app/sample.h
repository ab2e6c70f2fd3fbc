#pragma once

#include <app/plan/open_plan.h>

#include <QString>

#include <filesystem>

namespace outturn::app::test {

/// The plan of the first built-in sample, without the outturns published later: 22 indicators, the
/// figures of summer 2012, targets for 2013 to 2016.
[[nodiscard]] PlanRecord samplePlan();

/// A fixed person at a fixed time.
[[nodiscard]] Session fixedSession();

/// Makes a plan file that holds @p record in @p folder and returns its path.
[[nodiscard]] QString makePlanFile(const QString& folder, const PlanRecord& record = samplePlan());

} // namespace outturn::app::test
