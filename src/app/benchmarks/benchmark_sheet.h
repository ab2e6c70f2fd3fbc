#pragma once

#include <app/benchmarks/benchmark_drafts.h>
#include <app/benchmarks/benchmark_judge.h>
#include <app/benchmarks/benchmark_text.h>
#include <store/plan_store.h>

#include <QString>

#include <map>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// A row of the benchmark grid: an indicator, a comparator and what stands beside them.
struct BenchmarkRow
{
    Indicator indicator;
    BenchmarkKind kind = BenchmarkKind::National;
    QString comparator; ///< the kind as this plan calls it: "National average"
    bool startsPriority = false;
    bool startsIndicator = false;
    QString lastYear;
    std::vector<store::StoredBenchmark> stored; ///< of this year and stage, in order of entry
    BenchmarkText text;                         ///< as shown: the draft, else the stored figure
    bool isDraft = false;                       ///< shown text that the file has not got
    BenchmarkVerdict verdict;

    /// The figure that counts as entered; nullptr when there is none.
    [[nodiscard]] const Benchmark* existing() const;
};

/// The rows of the benchmark grid for the plan's year and a stage: for each indicator the
/// comparators that its targets lean on, that it is shown beside, or that it has figures of; the
/// national average where there is none of these. And the way from what is typed to the file, as in
/// EntrySheet.
class BenchmarkSheet
{
public:
    using Texts = std::map<int, BenchmarkText>; ///< by row

    BenchmarkSheet(OpenPlan& plan, BenchmarkDrafts& drafts);

    void setStage(Stage stage);

    [[nodiscard]] const std::vector<BenchmarkRow>& rows() const noexcept { return m_rows; }

    [[nodiscard]] const BenchmarkRow& row(int number) const;
    /// The rows of the indicator with that code, in order.
    [[nodiscard]] std::vector<int> rowsOfCode(const QString& code) const;

    /// Reads the rows from the plan again, after something changed there.
    void refresh();

    /// True while take() is at work, whose own changes need no refresh().
    [[nodiscard]] bool isTaking() const noexcept { return m_isTaking; }

    /// Takes the new texts of some rows: all good figures in one transaction. Throws outturn::Error
    /// when the file refuses; the texts then wait as drafts.
    void take(const Texts& texts);

    /// What the domain says to @p text in a row, without taking it.
    [[nodiscard]] BenchmarkVerdict judge(const BenchmarkRow& row, const BenchmarkText& text);

    /// Shows @p verdict in a row until the next refresh().
    void setVerdict(int row, BenchmarkVerdict verdict);

private:
    [[nodiscard]] BenchmarkKey keyOf(const BenchmarkRow& row) const;
    [[nodiscard]] BenchmarkRow makeRow(const Indicator& indicator, BenchmarkKind kind) const;

    OpenPlan& m_plan;
    BenchmarkDrafts& m_drafts;
    BenchmarkJudge m_judge;
    Stage m_stage = Stage::Validated;
    std::vector<BenchmarkRow> m_rows;
    bool m_isTaking = false;
};

} // namespace outturn::app
