#pragma once

#include <app/benchmarks/benchmark_text.h>
#include <domain/plan/plan.h>
#include <domain/rating/rating.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace outturn::app {

/// What the domain says to a comparator's figure as it is typed.
struct BenchmarkVerdict
{
    std::optional<Benchmark> benchmark; ///< what would be taken; nothing when refused or incomplete
    QString refusal;                    ///< why not; a sentence
    QStringList remarks;                ///< taken all the same
    QString target;                     ///< the indicator's target of the year with this figure
    std::optional<Rating> rating;       ///< the indicator's with this figure
};

/// Asks the domain about comparators' figures before they are taken: may they be entered, and what
/// becomes of the targets and ratings that lean on them. Holds a copy of the record to try them in.
class BenchmarkJudge
{
public:
    explicit BenchmarkJudge(PlanRecord record);

    /// Text without a figure is neither taken nor refused.
    [[nodiscard]] BenchmarkVerdict
    judge(const BenchmarkText& text, const Indicator& indicator, const BenchmarkKey& key);

private:
    void addEffect(const Indicator& indicator, AcademicYear year, BenchmarkVerdict& verdict) const;

    PlanRecord m_record;
};

} // namespace outturn::app
