#include <domain/plan/record_part.h>

#include <algorithm>
#include <iterator>

namespace outturn {

PlanRecord withOutturnsOf(std::initializer_list<ScopeKind> kinds, const PlanRecord& record)
{
    PlanRecord part{
        .plan = record.plan,
        .measures = record.measures,
        .outturns = {},
        .benchmarks = record.benchmarks,
        .judgements = record.judgements,
        .acceptances = record.acceptances};
    std::ranges::copy_if(
        record.outturns, std::back_inserter(part.outturns), [kinds](const Outturn& outturn) {
            return std::ranges::find(kinds, outturn.scope.kind()) != kinds.end();
        });
    return part;
}

} // namespace outturn
