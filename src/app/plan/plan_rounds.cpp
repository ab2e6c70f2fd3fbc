#include <app/plan/open_plan.h>
#include <app/plan/plan_rounds.h>

namespace outturn::app {

PlanRounds::PlanRounds(OpenPlan& plan)
    : m_plan(plan)
    , m_terms(plan.m_store)
{
}

std::vector<TermLock> PlanRounds::locks() const
{
    return m_terms.locks();
}

std::optional<TermLock> PlanRounds::lockOf(const TermStage& figures) const
{
    const std::vector<TermLock> held = locks();
    const TermLock* lock = findLock(held, figures);
    return lock != nullptr ? std::optional(*lock) : std::nullopt;
}

store::Terms::Steps PlanRounds::steps() const
{
    return m_terms.steps();
}

bool PlanRounds::asksForReview() const
{
    return m_terms.asksForReview();
}

void PlanRounds::setAsksForReview(bool isWanted)
{
    m_terms.setAsksForReview(isWanted);
    m_plan.reload();
}

void PlanRounds::lock(const TermStage& figures)
{
    (void)m_terms.lock(figures);
    m_plan.reload();
}

void PlanRounds::unlock(const TermStage& figures)
{
    m_terms.unlock(figures);
    m_plan.reload();
}

void PlanRounds::take(std::span<const std::int64_t> outturns, EntryState next)
{
    m_terms.take(outturns, next);
    m_plan.reload();
}

void PlanRounds::takeBack(std::span<const std::int64_t> outturns)
{
    m_terms.takeBack(outturns);
    m_plan.reload();
}

} // namespace outturn::app
