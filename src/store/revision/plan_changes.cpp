#include <store/revision/part_json.h>
#include <store/revision/plan_changes.h>
#include <store/revision/plan_parts.h>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace outturn::store {

namespace {

using Json = nlohmann::ordered_json;
/// For each part of the plan as it is to be, the part that it was.
using Pairing = std::vector<std::optional<std::size_t>>;

/// Pairs what @p isSame finds to be the same and nobody has paired before, first come first served.
template <class IsSame>
void pair(
    Pairing& pairs,
    std::vector<bool>& taken,
    const std::vector<PlanPart>& before,
    const std::vector<PlanPart>& after,
    const IsSame& isSame)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        for (std::size_t j = 0; j < before.size() && !pairs[i]; ++j) {
            if (taken[j] || !isSame(before[j], after[i]))
                continue;
            pairs[i] = j;
            taken[j] = true;
        }
    }
}

/// Parts with a key belong to that key. Of the others those that are equal belong together, then
/// those that are about the same, then what is left in its order.
Pairing pairingOf(const std::vector<PlanPart>& before, const std::vector<PlanPart>& after)
{
    Pairing pairs(after.size());
    std::vector<bool> taken(before.size());
    const auto pairWhere = [&](const auto& isSame) {
        pair(pairs, taken, before, after, isSame);
    };
    pairWhere([](const PlanPart& a, const PlanPart& b) {
        return a.key == b.key && (!a.key.empty() || a.value == b.value);
    });
    pairWhere([](const PlanPart& a, const PlanPart& b) {
        return a.key.empty() && b.key.empty() && a.subject == b.subject;
    });
    pairWhere([](const PlanPart& a, const PlanPart& b) { return a.key.empty() && b.key.empty(); });
    return pairs;
}

void addOrder(
    std::vector<PlanChange>& changes,
    const std::string& kind,
    const std::vector<PlanPart>& before,
    const Pairing& pairs)
{
    std::vector<std::size_t> stayed;
    for (const std::optional<std::size_t>& pair : pairs)
        if (pair)
            stayed.push_back(*pair);
    if (std::ranges::is_sorted(stayed))
        return;
    const auto subjects = [&before](const std::vector<std::size_t>& order) {
        Json list = Json::array();
        for (const std::size_t index : order)
            list.push_back(before[index].subject);
        return written(list);
    };
    std::vector<std::size_t> old = stayed;
    std::ranges::sort(old);
    changes.push_back({kind + " order changed", "plan", subjects(old), subjects(stayed)});
}

void addChanges(std::vector<PlanChange>& changes, const PlanParts& before, const PlanParts& after)
{
    const Pairing pairs = pairingOf(before.parts, after.parts);
    for (std::size_t i = 0; i < before.parts.size(); ++i)
        if (std::ranges::find(pairs, std::optional(i)) == pairs.end())
            changes.push_back(
                {before.kind + " removed",
                 before.parts[i].subject,
                 written(before.parts[i].value),
                 {}});
    for (std::size_t i = 0; i < after.parts.size(); ++i) {
        const PlanPart& part = after.parts[i];
        if (!pairs[i]) {
            changes.push_back({after.kind + " added", part.subject, {}, written(part.value)});
            continue;
        }
        const PlanPart& former = before.parts[*pairs[i]];
        if (former.value != part.value)
            changes.push_back(
                {after.kind + " changed",
                 part.subject,
                 written(former.value),
                 written(part.value)});
    }
    addOrder(changes, after.kind, before.parts, pairs);
}

} // namespace

std::vector<PlanChange> planChanges(const Plan& before, const Plan& after)
{
    const std::vector<PlanParts> former = partsOf(before);
    const std::vector<PlanParts> next = partsOf(after);
    std::vector<PlanChange> changes;
    for (std::size_t kind = 0; kind < next.size(); ++kind)
        addChanges(changes, former[kind], next[kind]);
    return changes;
}

} // namespace outturn::store
