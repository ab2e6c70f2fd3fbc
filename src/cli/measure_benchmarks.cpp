#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/plan_files.h>
#include <domain/measure/figure.h>
#include <domain/outturn/entry_rules.h>
#include <domain/outturn/figure_key.h>
#include <planfile/computed_measures.h>
#include <planfile/measure_catalogue.h>
#include <store/datasets/published_benchmarks.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;
using store::PublishedBenchmarks;

ordered_json toJson(const PublishedBenchmarks& published, AcademicYear year)
{
    ordered_json rows = ordered_json::array();
    for (const Benchmark& benchmark : published.figures)
        rows.push_back(
            {{"indicator", benchmark.indicator.text()},
             {"kind", toCode(benchmark.kind)},
             {"value", benchmark.value.text()},
             {"stage", toCode(benchmark.stage)},
             {"source", benchmark.source},
             {"comment", orNull(benchmark.comment)}});
    ordered_json missing = ordered_json::object();
    for (const auto& [code, reason] : published.missing)
        missing[code.text()] = reason;
    return {
        {"year", year.endYear()},
        {"area", published.council.value()},
        {"rows", std::move(rows)},
        {"missing", std::move(missing)}};
}

/// Those that the plan does not have already, word for word.
std::vector<Benchmark> newIn(const PublishedBenchmarks& published, const PlanRecord& record)
{
    std::vector<Benchmark> news;
    std::ranges::copy_if(
        published.figures, std::back_inserter(news), [&](const Benchmark& benchmark) {
            return std::ranges::none_of(record.benchmarks, [&](const Benchmark& known) {
                return benchmarkKey(known) == benchmarkKey(benchmark) &&
                    known.value == benchmark.value && known.source == benchmark.source;
            });
        });
    return news;
}

} // namespace

void measureBenchmarks(const MeasureOptions& options, const Session& session)
{
    auto plan = openPlan(
        options.file, options.record ? store::Access::ReadWrite : store::Access::ReadOnly, session);
    const PlanRecord record = plan.load().record;
    const store::PublishedTables tables(plan);
    const AcademicYear year = AcademicYear::parse(options.year);
    const PublishedBenchmarks published = store::publishedBenchmarks(
        tables,
        record.plan,
        {planfile::builtInMeasures(), planfile::builtInComputedMeasures()},
        year,
        options.council.empty() ? std::nullopt : std::optional(AreaCode::parse(options.council)));
    if (options.json) {
        session.out << jsonText(toJson(published, year));
    } else {
        std::vector<std::vector<std::string>> rows;
        for (const Benchmark& benchmark : published.figures) {
            const Indicator& indicator = *findIndicator(record.plan, benchmark.indicator);
            rows.push_back(
                {indicator.code.text() + " " + indicator.name,
                 std::string(toCode(benchmark.kind)),
                 benchmark.value.text(),
                 std::string(toCode(benchmark.stage))});
        }
        printColumns({"Indicator", "Benchmark", "Figure", "Stage"}, rows, session);
        for (const auto& [code, reason] : published.missing)
            session.print(code.text() + ": " + reason);
    }
    if (!options.record)
        return;
    const std::vector<Benchmark> news = newIn(published, record);
    plan.enterBenchmarks(news);
    session.say(fmt::format(
        "{} of {} benchmarks entered; the others were there already",
        news.size(),
        published.figures.size()));
}

} // namespace outturn::cli
