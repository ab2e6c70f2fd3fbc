#include <planfile/needed_measures.h>

#include <map>
#include <set>

namespace outturn::planfile {

namespace {

using Codes = std::vector<MeasureCode>;

/// Which versions stand next to which, in either direction.
class Lineage
{
public:
    explicit Lineage(std::span<const MeasureVersion> catalogue)
    {
        for (const MeasureVersion& version : catalogue) {
            if (!version.predecessor)
                continue;
            m_predecessors.emplace(version.code, *version.predecessor);
            m_successors[*version.predecessor].push_back(version.code);
        }
    }

    /// Adds to @p reached everything before @p start.
    void addPredecessors(const MeasureCode& start, std::set<MeasureCode>& reached) const
    {
        for (auto next = m_predecessors.find(start); next != m_predecessors.end();
             next = m_predecessors.find(next->second))
            if (!reached.insert(next->second).second)
                return;
    }

    /// Adds to @p reached everything after @p start.
    void addSuccessors(const MeasureCode& start, std::set<MeasureCode>& reached) const
    {
        Codes pending{start};
        while (!pending.empty()) {
            const auto successors = m_successors.find(pending.back());
            pending.pop_back();
            if (successors == m_successors.end())
                continue;
            for (const MeasureCode& code : successors->second)
                if (reached.insert(code).second)
                    pending.push_back(code);
        }
    }

private:
    std::map<MeasureCode, MeasureCode> m_predecessors;
    std::map<MeasureCode, Codes> m_successors;
};

[[nodiscard]] std::set<MeasureCode> namedMeasures(const PlanRecord& record)
{
    std::set<MeasureCode> codes;
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
    const Lineage lineage(catalogue);
    const std::set<MeasureCode> named = namedMeasures(record);
    std::set<MeasureCode> before;
    std::set<MeasureCode> after;
    for (const MeasureCode& code : named) {
        lineage.addPredecessors(code, before);
        lineage.addSuccessors(code, after);
    }
    std::vector<MeasureVersion> needed;
    for (const MeasureVersion& version : catalogue)
        if (named.contains(version.code) || before.contains(version.code) ||
            after.contains(version.code))
            needed.push_back(version);
    return needed;
}

} // namespace outturn::planfile
