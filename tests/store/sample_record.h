#pragma once

#include <domain/plan/plan.h>

namespace outturn::store::test {

/// A small made-up plan in which every part of a record occurs, every optional is once given and
/// once not, every kind of target and policy is used, and text holds what is awkward to store.
[[nodiscard]] PlanRecord sampleRecord();

/// The sample grown to the size of a real business plan: 22 indicators with four targets each, ten
/// actions, long text.
[[nodiscard]] PlanRecord plentifulRecord();

/// An outturn of the sample's first indicator.
[[nodiscard]] Outturn sampleOutturn(int year, const char* value);

/// The record as the store gives it back: outturns and benchmarks numbered in their order.
[[nodiscard]] PlanRecord numbered(PlanRecord record);

} // namespace outturn::store::test
