#pragma once

#include <store/revision/plan_parts.h>

#include <string>
#include <vector>

namespace outturn::store {

/// Parts that are known by a key.
template <class T, class KeyOf, class ToJson>
[[nodiscard]] PlanParts keyedParts(
    std::string kind,
    const std::string& subject,
    const std::vector<T>& items,
    const KeyOf& keyOf,
    const ToJson& toJson)
{
    PlanParts parts{std::move(kind), {}};
    for (const T& item : items) {
        const std::string key = keyOf(item);
        parts.parts.push_back({key, subject + key, toJson(item)});
    }
    return parts;
}

/// Parts that nothing but what they hold tells apart.
template <class T, class SubjectOf, class ToJson>
[[nodiscard]] PlanParts listedParts(
    std::string kind, const std::vector<T>& items, const SubjectOf& subjectOf, const ToJson& toJson)
{
    PlanParts parts{std::move(kind), {}};
    for (const T& item : items)
        parts.parts.push_back({{}, subjectOf(item), toJson(item)});
    return parts;
}

template <class T>
[[nodiscard]] std::string codeOf(const T& item)
{
    return item.code.text();
}

// The kinds of one subject each; plan_parts.cpp puts them into order.

[[nodiscard]] std::vector<PlanParts> identityParts(const Plan& plan);
[[nodiscard]] std::vector<PlanParts> workParts(const Plan& plan);
[[nodiscard]] std::vector<PlanParts> aimParts(const Plan& plan);
[[nodiscard]] std::vector<PlanParts> resourceParts(const Plan& plan);
[[nodiscard]] std::vector<PlanParts> governanceParts(const Plan& plan);
[[nodiscard]] std::vector<PlanParts> sourceParts(const Plan& plan);

[[nodiscard]] nlohmann::ordered_json policyJson(const RagPolicy& policy);

} // namespace outturn::store
