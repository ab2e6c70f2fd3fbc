#pragma once

#include <store/terms/terms.h>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// What can be done with the rounds of entering of the plan that is open: its terms locked, its
/// figures reviewed and accepted. Every edit is committed at once, and the open plan reads the file
/// again. Throws outturn::Error, and then nothing has changed.
///
/// Looks at the open plan, which must outlive it.
class PlanRounds
{
public:
    explicit PlanRounds(OpenPlan& plan);

    /// In order of locking.
    [[nodiscard]] std::vector<TermLock> locks() const;

    /// Nothing where the term is open at the stage.
    [[nodiscard]] std::optional<TermLock> lockOf(const TermStage& figures) const;

    /// Of the figures that have come further than submitted, by their ids.
    [[nodiscard]] store::Terms::Steps steps() const;

    [[nodiscard]] bool asksForReview() const;
    void setAsksForReview(bool isWanted);

    void lock(const TermStage& figures);
    void unlock(const TermStage& figures);
    void take(std::span<const std::int64_t> outturns, EntryState next);
    void takeBack(std::span<const std::int64_t> outturns);

private:
    OpenPlan& m_plan;
    store::Terms m_terms;
};

} // namespace outturn::app
