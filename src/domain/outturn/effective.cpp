#include <domain/outturn/effective.h>

#include <algorithm>
#include <tuple>

namespace outturn {
namespace {

/// What decides between two figures of the same year: the greater counts.
auto standing(const Outturn& outturn)
{
    return std::tuple(outturn.stage, outturn.term.value_or(Term::Summer), outturn.sequence);
}

} // namespace

bool countsBefore(const Outturn& outturn, const Outturn& other)
{
    // Equal standing goes to the later one, so that a plan document, whose outturns have no
    // sequence, is read in its order.
    return standing(outturn) >= standing(other);
}

const Outturn* effectiveOutturn(
    std::span<const Outturn> outturns,
    const IndicatorCode& indicator,
    const Scope& scope,
    AcademicYear year,
    std::optional<Stage> stage)
{
    const Outturn* best = nullptr;
    for (const Outturn& outturn : outturns) {
        if (outturn.year != year || outturn.indicator != indicator || outturn.scope != scope)
            continue;
        if (stage && outturn.stage != *stage)
            continue;
        if (best == nullptr || countsBefore(outturn, *best))
            best = &outturn;
    }
    return best;
}

std::vector<const Outturn*>
history(std::span<const Outturn> outturns, const IndicatorCode& indicator, const Scope& scope)
{
    std::vector<const Outturn*> found;
    for (const Outturn& outturn : outturns)
        if (outturn.indicator == indicator && outturn.scope == scope)
            found.push_back(&outturn);
    std::ranges::stable_sort(found, [](const Outturn* a, const Outturn* b) {
        return std::tie(a->year, a->sequence) < std::tie(b->year, b->sequence);
    });
    return found;
}

} // namespace outturn
