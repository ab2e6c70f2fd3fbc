#include <planfile/needed_measures.h>

#include <set>

namespace outturn::planfile {

namespace {

using Codes = std::set<MeasureCode>;

/// Adds to @p reached everything before @p start.
void addPredecessors(
    std::span<const MeasureVersion> catalogue, const MeasureCode& start, Codes& reached)
{
    const MeasureVersion* version = findMeasure(catalogue, start);
    while (version != nullptr && version->predecessor &&
           reached.insert(*version->predecessor).second)
        version = findMeasure(catalogue, *version->predecessor);
}

/// Adds to @p reached everything after @p start.
void addFollowers(
    std::span<const MeasureVersion> catalogue, const MeasureCode& start, Codes& reached)
{
    const MeasureVersion* version = findMeasure(catalogue, start);
    if (version == nullptr)
        return;
    for (const MeasureVersion* next : followers(catalogue, *version))
        if (reached.insert(next->code).second)
            addFollowers(catalogue, next->code, reached);
}

[[nodiscard]] Codes namedMeasures(const PlanRecord& record)
{
    Codes codes;
    for (const Indicator& indicator : record.plan.indicators)
        if (indicator.measure)
            codes.insert(*indicator.measure);
    for (const Outturn& outturn : record.outturns)
        if (outturn.measure)
            codes.insert(*outturn.measure);
    return codes;
}

} // namespace

std::vector<MeasureVersion>
neededMeasures(const PlanRecord& record, std::span<const MeasureVersion> catalogue)
{
    const Codes named = namedMeasures(record);
    Codes before;
    Codes after;
    for (const MeasureCode& code : named) {
        addPredecessors(catalogue, code, before);
        addFollowers(catalogue, code, after);
    }
    // A version that follows within its family may name another predecessor than the one it was
    // reached from.
    for (const MeasureCode& code : after)
        addPredecessors(catalogue, code, before);
    std::vector<MeasureVersion> needed;
    for (const MeasureVersion& version : catalogue)
        if (named.contains(version.code) || before.contains(version.code) ||
            after.contains(version.code))
            needed.push_back(version);
    return needed;
}

} // namespace outturn::planfile
