#pragma once

#include <domain/rating/policy.h>
#include <store/sql/row.h>

#include <optional>
#include <string>

namespace outturn::store {

/// A RAG policy as the three columns policy_kind, policy_percent and policy_points.
struct PolicyCells
{
    std::optional<std::string> kind;
    std::optional<Decimal> percent;
    std::optional<Decimal> points;
};

[[nodiscard]] PolicyCells toCells(const RagPolicy& policy);
[[nodiscard]] RagPolicy policyFrom(const Row& row);

} // namespace outturn::store
