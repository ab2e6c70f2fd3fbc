#include <app/benchmarks/benchmark_judge.h>
#include <app/text.h>
#include <domain/error.h>
#include <domain/outturn/entry_rules.h>
#include <domain/rating/lookup.h>
#include <domain/rating/scorecard.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

struct BenchmarkJudgeWords
{
    Q_DECLARE_TR_FUNCTIONS(BenchmarkJudge)
};

/// Throws Error{Input} when the text is no figure.
Decimal readValue(const QString& text, Unit unit)
{
    const auto value = parseOutturnValue(toStdString(text), unit);
    if (const auto* figure = std::get_if<Decimal>(&value))
        return *figure;
    throw Error(ErrorKind::Input, "a comparator cannot be suppressed; expected a number");
}

} // namespace

BenchmarkJudge::BenchmarkJudge(PlanRecord record)
    : m_record(std::move(record))
{
}

BenchmarkVerdict BenchmarkJudge::judge(
    const BenchmarkText& text, const Indicator& indicator, const BenchmarkKey& key)
{
    BenchmarkVerdict verdict;
    if (text.value.trimmed().isEmpty()) {
        if (text != BenchmarkText{})
            verdict.refusal = BenchmarkJudgeWords::tr("A figure is needed.");
        return verdict;
    }
    try {
        Benchmark benchmark{
            .indicator = key.indicator,
            .kind = key.kind,
            .year = key.year,
            .value = readValue(text.value, indicator.unit),
            .stage = key.stage,
            .comment = toStdString(text.comment.trimmed()),
            .source = toStdString(text.source.trimmed())};
        for (const EntryRemark& remark :
             remarksOnBenchmark(benchmark, indicator, m_record.measures)) {
            if (remark.refused)
                throw Error(ErrorKind::Input, remark.message);
            verdict.remarks.append(asSentence(remark.message));
        }
        // Tried as the only one of its year: what is typed is what is judged.
        const auto isOfItsYear = [&](const Benchmark& other) {
            return other.indicator == key.indicator && other.kind == key.kind &&
                other.year == key.year;
        };
        std::vector<Benchmark> others = m_record.benchmarks;
        std::erase_if(m_record.benchmarks, isOfItsYear);
        m_record.benchmarks.push_back(benchmark);
        addEffect(indicator, key.year, verdict);
        m_record.benchmarks = std::move(others);
        verdict.benchmark = std::move(benchmark);
    } catch (const Error& error) {
        verdict.refusal = asSentence(error.message());
    }
    return verdict;
}

void BenchmarkJudge::addEffect(
    const Indicator& indicator, AcademicYear year, BenchmarkVerdict& verdict) const
{
    const auto target = indicator.targets.find(year);
    const bool leansOnIt =
        target != indicator.targets.end() && std::holds_alternative<RelativeTarget>(target->second);
    if (leansOnIt)
        if (const auto resolved = resolvedTarget(m_record, indicator, Scope(), year))
            verdict.target = asSentence(resolved->explanation);
    if (!indicator.activity)
        verdict.rating =
            assessIndicator(
                m_record, indicator, {.year = year, .scope = Scope(), .asAt = std::nullopt})
                .rating;
}

} // namespace outturn::app
