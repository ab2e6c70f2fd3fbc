#include <app/benchmarks/benchmark_sheet.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/benchmarks_command.h>
#include <domain/error.h>
#include <domain/plan/council_area.h>
#include <domain/plan/record_part.h>
#include <domain/rating/lookup.h>

#include <QScopedValueRollback>

#include <algorithm>
#include <set>
#include <utility>

namespace outturn::app {

namespace {

/// The comparators that an indicator has rows for, in the order of their kinds.
std::set<BenchmarkKind> kindsOf(const PlanRecord& record, const Indicator& indicator)
{
    std::set<BenchmarkKind> kinds;
    if (indicator.benchmark)
        kinds.insert(*indicator.benchmark);
    for (const auto& [year, target] : indicator.targets)
        if (const auto* relative = std::get_if<RelativeTarget>(&target))
            kinds.insert(relative->benchmark);
    for (const Benchmark& benchmark : record.benchmarks)
        if (benchmark.indicator == indicator.code)
            kinds.insert(benchmark.kind);
    // Where another indicator's outturn is the council average, it is entered there.
    if (indicator.councilAverage)
        kinds.erase(BenchmarkKind::CouncilAverage);
    else if (kinds.empty())
        kinds.insert(BenchmarkKind::National);
    return kinds;
}

bool saysTheSame(const Benchmark& a, const Benchmark& b)
{
    return a.value == b.value && a.source == b.source && a.comment == b.comment;
}

} // namespace

const Benchmark* BenchmarkRow::existing() const
{
    return stored.empty() ? nullptr : &stored.back().benchmark;
}

BenchmarkSheet::BenchmarkSheet(OpenPlan& plan, BenchmarkDrafts& drafts)
    : m_plan(plan)
    , m_drafts(drafts)
    , m_judge(plan.record())
{
    refresh();
}

void BenchmarkSheet::setStage(Stage stage)
{
    m_stage = stage;
    refresh();
}

const BenchmarkRow& BenchmarkSheet::row(int number) const
{
    return m_rows[static_cast<std::size_t>(number)];
}

std::vector<int> BenchmarkSheet::rowsOfCode(const QString& code) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (toQString(m_rows[i].indicator.code).compare(code, Qt::CaseInsensitive) == 0)
            found.push_back(static_cast<int>(i));
    return found;
}

BenchmarkKey BenchmarkSheet::keyOf(const BenchmarkRow& row) const
{
    return {
        .indicator = row.indicator.code, .kind = row.kind, .year = m_plan.year(), .stage = m_stage};
}

void BenchmarkSheet::refresh()
{
    m_judge =
        BenchmarkJudge(withOutturnsOf({ScopeKind::Council, ScopeKind::District}, m_plan.record()));
    m_rows.clear();
    const Plan& plan = m_plan.record().plan;
    for (const Priority& priority : plan.priorities) {
        bool startsPriority = true;
        for (const Indicator* indicator : indicatorsOf(plan, priority.number)) {
            if (indicator->activity)
                continue;
            bool startsIndicator = true;
            for (const BenchmarkKind kind : kindsOf(m_plan.record(), *indicator)) {
                BenchmarkRow row = makeRow(*indicator, kind);
                row.startsPriority = std::exchange(startsPriority, false);
                row.startsIndicator = std::exchange(startsIndicator, false);
                row.verdict = judge(row, row.text);
                m_rows.push_back(std::move(row));
            }
        }
    }
}

BenchmarkRow BenchmarkSheet::makeRow(const Indicator& indicator, BenchmarkKind kind) const
{
    BenchmarkRow row{
        .indicator = indicator,
        .kind = kind,
        .comparator = kindHeading(kind, councilArea(m_plan.record().plan.identity.council))};
    const BenchmarkKey key = keyOf(row);
    for (const store::StoredBenchmark& stored : m_plan.snapshot().benchmarks) {
        const Benchmark& benchmark = stored.benchmark;
        if (!stored.isWithdrawn && benchmark.indicator == key.indicator &&
            benchmark.kind == key.kind && benchmark.year == key.year &&
            benchmark.stage == key.stage)
            row.stored.push_back(stored);
    }
    if (const Benchmark* before =
            findBenchmark(m_plan.record(), key.indicator, kind, key.year.previous()))
        row.lastYear = figureCell(before->value, indicator.decimals);
    const auto draft = m_drafts.find(key);
    row.isDraft = draft.has_value();
    if (draft)
        row.text = *draft;
    else if (row.existing())
        row.text = enteredText(*row.existing(), indicator.decimals);
    return row;
}

BenchmarkVerdict BenchmarkSheet::judge(const BenchmarkRow& row, const BenchmarkText& text)
{
    return m_judge.judge(text, row.indicator, keyOf(row));
}

void BenchmarkSheet::setVerdict(int row, BenchmarkVerdict verdict)
{
    m_rows[static_cast<std::size_t>(row)].verdict = std::move(verdict);
}

void BenchmarkSheet::take(const Texts& texts)
{
    const QScopedValueRollback taking(m_isTaking, true);
    std::vector<Benchmark> entries;
    std::vector<store::StoredBenchmark> withdrawals;
    std::vector<BenchmarkKey> settled;
    for (const auto& [number, text] : texts) {
        const BenchmarkRow& row = this->row(number);
        const BenchmarkKey key = keyOf(row);
        // Until the file has it, it is a draft: nothing is lost if the file refuses.
        m_drafts.set(key, text);
        if (text.value.isEmpty() && (row.existing() || text == BenchmarkText{})) {
            withdrawals.insert(withdrawals.end(), row.stored.begin(), row.stored.end());
        } else {
            const auto entry = judge(row, text).benchmark;
            if (!entry)
                continue;
            if (!row.existing() || !saysTheSame(*entry, *row.existing()))
                entries.push_back(*entry);
        }
        settled.push_back(key);
    }
    try {
        if (!entries.empty())
            enterBenchmarks(m_plan, entries);
        if (!withdrawals.empty())
            withdrawBenchmarks(m_plan, withdrawals);
    } catch (const Error&) {
        refresh();
        throw;
    }
    for (const BenchmarkKey& key : settled)
        m_drafts.remove(key);
    refresh();
}

} // namespace outturn::app
