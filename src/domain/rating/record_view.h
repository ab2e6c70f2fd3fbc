#pragma once

#include <domain/outturn/outturn_index.h>
#include <domain/plan/plan.h>

#include <optional>
#include <set>
#include <vector>

namespace outturn {

/// A plan with what is recorded against it, as those look at it who rate: through an index of its
/// outturns where there is one, and with a figure on trial where one is tried. It owns nothing;
/// whatever it is made of must outlive it.
class RecordView
{
public:
    /// Looks through the whole list for every outturn that is asked for: for a few questions.
    RecordView(const PlanRecord& record); // NOLINT(google-explicit-constructor): any record is one

    RecordView(const PlanRecord& record, const OutturnIndex& index);

    /// The same as if @p trial were the only outturn of its indicator, scope and year.
    [[nodiscard]] RecordView withTrial(const Outturn& trial) const;

    /// As effectiveOutturn() finds it.
    [[nodiscard]] const Outturn* effective(
        const IndicatorCode& indicator,
        const Scope& scope,
        AcademicYear year,
        std::optional<Stage> stage = std::nullopt) const;

    /// Every outturn of an indicator about @p scope, or about any scope of @p kind.
    [[nodiscard]] std::vector<const Outturn*>
    about(const IndicatorCode& indicator, const Scope& scope) const;
    [[nodiscard]] std::vector<const Outturn*>
    about(const IndicatorCode& indicator, ScopeKind kind) const;

    /// Whatever an outturn is about.
    [[nodiscard]] std::set<Scope> scopes() const;

    [[nodiscard]] bool hasIndex() const noexcept { return m_index != nullptr; }

    /// The same record with @p index, which is of its outturns.
    [[nodiscard]] RecordView with(const OutturnIndex& index) const;

    [[nodiscard]] const std::vector<Outturn>& outturns() const noexcept
    {
        return m_record->outturns;
    }

    const Plan& plan;
    const std::vector<MeasureVersion>& measures;
    const std::vector<Benchmark>& benchmarks;
    const std::vector<Judgement>& judgements;

private:
    [[nodiscard]] std::vector<const Outturn*>
    aboutAny(const IndicatorCode& indicator, const auto& wanted, const auto& isWanted) const;
    [[nodiscard]] bool isReplaced(const Outturn& outturn) const;

    const PlanRecord* m_record;
    const OutturnIndex* m_index = nullptr;
    const Outturn* m_trial = nullptr;
};

} // namespace outturn
