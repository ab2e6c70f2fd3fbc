#include <domain/error.h>
#include <store/rows/plan_rows.h>

namespace outturn::store {

namespace {

std::optional<Decimal> valueOf(const Outturn& outturn)
{
    if (const auto* value = std::get_if<Decimal>(&outturn.value))
        return *value;
    return std::nullopt;
}

std::optional<Cohort> cohortFrom(const Row& row)
{
    if (row.isEmpty("denominator"))
        return std::nullopt;
    try {
        return Cohort::make(
            row.find<std::int64_t>("numerator"), row.get<std::int64_t>("denominator"));
    } catch (const Error& error) {
        throw Error(ErrorKind::Store, error.message(), row.place());
    }
}

} // namespace

StoredOutturn writeOutturn(Edit& edit, const Outturn& outturn)
{
    const std::optional<Cohort>& cohort = outturn.cohort;
    const std::int64_t id = edit.insert(
        "outturn",
        {{"indicator", outturn.indicator},
         {"year", outturn.year},
         {"term", outturn.term},
         {"stage", outturn.stage},
         {"scope", outturn.scope},
         {"value", valueOf(outturn)},
         {"numerator", cohort ? cohort->numerator() : std::nullopt},
         {"denominator", cohort ? std::optional(cohort->denominator()) : std::nullopt},
         {"measure", outturn.measure},
         {"comment", outturn.comment},
         {"source", outturn.source},
         {"entered_by", outturn.enteredBy},
         {"entered_at", outturn.enteredAt},
         {"withdrawn", false}});
    StoredOutturn stored{.id = id, .revision = 1, .isWithdrawn = false, .outturn = outturn};
    stored.outturn.sequence = id;
    return stored;
}

StoredOutturn toOutturn(const Row& row)
{
    Outturn outturn{
        .indicator = row.get<IndicatorCode>("indicator"),
        .year = row.get<AcademicYear>("year"),
        .term = row.find<Term>("term"),
        .stage = row.get<Stage>("stage"),
        .scope = row.get<Scope>("scope"),
        .value = Suppressed{},
        .cohort = cohortFrom(row),
        .measure = row.find<MeasureCode>("measure"),
        .comment = row.text("comment"),
        .source = row.text("source"),
        .enteredBy = row.text("entered_by"),
        .enteredAt = row.text("entered_at"),
        .sequence = row.id()};
    if (const auto value = row.find<Decimal>("value"))
        outturn.value = *value;
    return {
        .id = row.id(),
        .revision = row.revision(),
        .isWithdrawn = row.get<bool>("withdrawn"),
        .outturn = std::move(outturn)};
}

std::vector<StoredOutturn> readOutturns(const Reading& reading)
{
    std::vector<StoredOutturn> outturns;
    for (const Row& row : reading.rows("outturn"))
        outturns.push_back(toOutturn(row));
    return outturns;
}

StoredBenchmark writeBenchmark(Edit& edit, const Benchmark& benchmark)
{
    const std::int64_t id = edit.insert(
        "benchmark",
        {{"position", edit.rowCount("benchmark") + 1},
         {"indicator", benchmark.indicator},
         {"kind", benchmark.kind},
         {"year", benchmark.year},
         {"value", benchmark.value},
         {"stage", benchmark.stage},
         {"comment", benchmark.comment},
         {"source", benchmark.source},
         {"entered_by", benchmark.enteredBy},
         {"entered_at", benchmark.enteredAt},
         {"withdrawn", false}});
    StoredBenchmark stored{.id = id, .revision = 1, .isWithdrawn = false, .benchmark = benchmark};
    stored.benchmark.sequence = id;
    return stored;
}

StoredBenchmark toBenchmark(const Row& row)
{
    Benchmark benchmark{
        .indicator = row.get<IndicatorCode>("indicator"),
        .kind = row.get<BenchmarkKind>("kind"),
        .year = row.get<AcademicYear>("year"),
        .value = row.get<Decimal>("value"),
        .stage = row.get<Stage>("stage"),
        .comment = row.text("comment"),
        .source = row.text("source"),
        .enteredBy = row.text("entered_by"),
        .enteredAt = row.text("entered_at"),
        .sequence = row.id()};
    return {
        .id = row.id(),
        .revision = row.revision(),
        .isWithdrawn = row.get<bool>("withdrawn"),
        .benchmark = std::move(benchmark)};
}

std::vector<StoredBenchmark> readBenchmarks(const Reading& reading)
{
    std::vector<StoredBenchmark> benchmarks;
    for (const Row& row : reading.rows("benchmark"))
        benchmarks.push_back(toBenchmark(row));
    return benchmarks;
}

void writeJudgement(Edit& edit, const Judgement& judgement)
{
    edit.insert(
        "judgement",
        {{"position", edit.rowCount("judgement") + 1},
         {"indicator", judgement.indicator},
         {"year", judgement.year},
         {"scope", judgement.scope},
         {"status", judgement.status},
         {"judged_by", judgement.by},
         {"reason", judgement.reason}});
}

void writeAcceptance(Edit& edit, const Acceptance& acceptance)
{
    edit.insert(
        "acceptance",
        {{"position", edit.rowCount("acceptance") + 1},
         {"finding", acceptance.finding},
         {"subject", acceptance.subject},
         {"reason", acceptance.reason},
         {"accepted_by", acceptance.by},
         {"risk", acceptance.risk}});
}

Acceptance toAcceptance(const Row& row)
{
    return {
        .finding = row.text("finding"),
        .subject = row.text("subject"),
        .reason = row.text("reason"),
        .by = row.text("accepted_by"),
        .risk = row.find<RiskCode>("risk")};
}

void readRecorded(const Reading& reading, PlanRecord& record)
{
    for (const Row& row : reading.rows("judgement"))
        record.judgements.push_back(
            {.indicator = row.get<IndicatorCode>("indicator"),
             .year = row.get<AcademicYear>("year"),
             .scope = row.get<Scope>("scope"),
             .status = row.get<RagStatus>("status"),
             .by = row.text("judged_by"),
             .reason = row.text("reason")});
    for (const Row& row : reading.rows("acceptance"))
        record.acceptances.push_back(toAcceptance(row));
}

} // namespace outturn::store
