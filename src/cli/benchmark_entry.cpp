#include <cli/benchmark_entry.h>
#include <cli/choice.h>
#include <cli/entry_remarks.h>
#include <cli/plan_files.h>
#include <domain/measure/figure.h>
#include <domain/rating/lookup.h>
#include <domain/rating/scorecard.h>

#include <fmt/format.h>

#include <array>

namespace outturn::cli {
namespace {

using imports::BenchmarkField;

/// The option that gives a part, where it is not called like the part.
std::string_view optionFor(BenchmarkField field)
{
    return field == BenchmarkField::Kind ? "benchmark" : toCode(field);
}

std::string figureOf(const Benchmark& benchmark, const Indicator& indicator)
{
    return figureText(benchmark.value, indicator.unit, indicator.decimals);
}

/// How the indicator stands now: whether the new figure is the one that counts, and what it makes
/// of a target that leans on it.
void printStanding(const Benchmark& entered, const PlanRecord& record, const Session& session)
{
    const Indicator& indicator = *findIndicator(record.plan, entered.indicator);
    session.print(fmt::format(
        "Entered for {}, {}, {}: {}, {}.",
        indicator.code.text(),
        toCode(entered.kind),
        entered.year.label(),
        figureOf(entered, indicator),
        toCode(entered.stage)));
    const Benchmark* counting =
        findBenchmark(record, entered.indicator, entered.kind, entered.year);
    if (counting != nullptr && counting->stage != entered.stage)
        session.print(fmt::format(
            "The {} figure of {} still counts.",
            toCode(counting->stage),
            figureOf(*counting, indicator)));
    const auto target = resolvedTarget(record, indicator, Scope(), entered.year);
    if (target && target->value)
        session.print(fmt::format("Target of {}: {}.", entered.year.label(), target->explanation));
    const auto result = assessIndicator(record, indicator, {entered.year, Scope(), session.today});
    session.print(fmt::format("{}: {}", ragWord(result.rating.status), result.rating.reason));
}

} // namespace

void enterBenchmark(
    const std::string& file, const imports::BenchmarkText& text, const Session& session)
{
    (void)choice<BenchmarkKind>("--benchmark", text[BenchmarkField::Kind]);
    auto plan = openPlan(file, store::Access::ReadWrite, session);
    const auto reading = imports::readBenchmark(text, plan.load().record);
    sayRemarks(reading.remarks, optionFor, session);
    plan.enterBenchmarks(std::array{*reading.benchmark});
    printStanding(*reading.benchmark, plan.load().record, session);
}

} // namespace outturn::cli
