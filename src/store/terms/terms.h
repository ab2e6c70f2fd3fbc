#pragma once

#include <domain/term/entry_state.h>
#include <domain/term/term_lock.h>
#include <store/plan_store.h>

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace outturn::store {

/// The terms of an open plan file: which are locked, and how far their figures have come. Every
/// edit is one transaction with its audit entry, and members throw, as those of PlanStore do. In a
/// file of a schema before terms nothing is locked and nothing reviewed.
///
/// While a term is locked at a stage, PlanStore refuses to enter its figures, to withdraw them and
/// to bring them back.
///
/// Looks at the plan file, which must outlive it.
class Terms
{
public:
    using Steps = std::map<std::int64_t, EntrySteps>; ///< by the outturn's id

    explicit Terms(PlanStore& plan);

    /// In order of locking.
    [[nodiscard]] std::vector<TermLock> locks() const { return locksOf(*m_plan); }

    /// The same of a file that is not to be changed.
    [[nodiscard]] static std::vector<TermLock> locksOf(const PlanStore& plan);

    /// Of the figures that have come further than submitted.
    [[nodiscard]] Steps steps() const;

    /// True when figures are to be accepted before their term is locked.
    [[nodiscard]] bool asksForReview() const;
    void setAsksForReview(bool isWanted);

    /// Locks a term at a stage. Throws Error{Input} when it is locked already, and, where the plan
    /// asks for review, naming the figures that count and are not accepted.
    TermLock lock(const TermStage& figures);

    /// Throws Error{Input} when it is not locked.
    void unlock(const TermStage& figures);

    /// Takes figures on to @p next, all or none (requireStep()). Throws Error{Input} where one is
    /// withdrawn or its term is locked.
    void take(std::span<const std::int64_t> outturns, EntryState next);

    /// Takes figures one step back, all or none; the way take() is undone.
    void takeBack(std::span<const std::int64_t> outturns);

private:
    PlanStore* m_plan;
};

} // namespace outturn::store
