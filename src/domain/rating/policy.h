#pragma once

#include <domain/decimal.h>
#include <domain/measure/unit.h>

#include <optional>
#include <string>
#include <variant>

namespace outturn {

/// How far short of a target still counts as close: so many per cent of the target, or so many
/// points. Per cent means nothing for a gap or a target of zero; there the points apply.
struct Tolerance
{
    std::optional<Decimal> percentOfTarget;
    Decimal points;
    friend bool operator==(const Tolerance&, const Tolerance&) = default;
};

/// The sample plan's convention: amber from the minimum up to the target. An indicator without a
/// minimum falls back to a tolerance, zero unless set.
struct MinimumPolicy
{
    Tolerance fallback;
    friend bool operator==(const MinimumPolicy&, const MinimumPolicy&) = default;
};

/// Amber when short of the target by no more than the tolerance.
struct TolerancePolicy
{
    Tolerance tolerance;
    friend bool operator==(const TolerancePolicy&, const TolerancePolicy&) = default;
};

/// As a London borough rated in 2013/14: within tolerance green; beyond it amber if better than
/// last year, else red.
struct TrendPolicy
{
    Tolerance tolerance;
    friend bool operator==(const TrendPolicy&, const TrendPolicy&) = default;
};

/// A named person's judgement with a reason; arithmetic decides nothing.
struct JudgementPolicy
{
    friend bool operator==(const JudgementPolicy&, const JudgementPolicy&) = default;
};

using RagPolicy = std::variant<MinimumPolicy, TolerancePolicy, TrendPolicy, JudgementPolicy>;

/// True when a shortfall (positive, in the indicator's unit) from @p target is within @p tolerance.
/// Exact: 85.5 is within 10% of 95.
[[nodiscard]] bool
isWithin(const Tolerance& tolerance, Decimal shortfall, Decimal target, Unit unit);

/// The policy in a sentence for a key: "amber within 10% of the target".
[[nodiscard]] std::string policyText(const RagPolicy& policy);

} // namespace outturn
