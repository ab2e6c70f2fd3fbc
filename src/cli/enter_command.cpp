#include <cli/benchmark_entry.h>
#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/entry_remarks.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/outturn/source.h>
#include <domain/rating/scorecard.h>
#include <import/entry_text.h>

#include <fmt/format.h>

#include <array>
#include <memory>
#include <string>

namespace outturn::cli {
namespace {

using imports::EntryField;

struct EnterOptions
{
    std::string file;
    imports::EntryText entry;
    std::string benchmark;  ///< its kind, where the figure is one
    bool hasFigure = false; ///< a value or both counts are given
};

std::string figureOf(const Outturn& outturn, const Indicator& indicator)
{
    const auto value = publishedValue(outturn, indicator.unit, indicator.decimals);
    return value ? figureText(*value, indicator.unit, indicator.decimals) : "a suppressed figure";
}

/// What the options give; says what is surprising in it, and throws when anything is wrong.
Outturn outturnFrom(const EnterOptions& options, const PlanRecord& record, const Session& session)
{
    const auto reading =
        imports::readEntry(options.entry, record, imports::EarlierFigures(record.outturns));
    sayRemarks(
        reading.remarks, [](EntryField field) { return toCode(field); }, session);
    return *reading.outturn;
}

/// How the indicator stands now, and whether the new figure is the one that counts.
void printStanding(const Outturn& entered, const PlanRecord& record, const Session& session)
{
    const Indicator& indicator = *findIndicator(record.plan, entered.indicator);
    const auto result =
        assessIndicator(record, indicator, {entered.year, entered.scope, session.today});
    session.print(fmt::format(
        "Entered for {}, {}, {}: {}, {}.",
        indicator.code.text(),
        entered.year.label(),
        entered.scope.text(),
        figureOf(entered, indicator),
        toCode(entered.stage)));
    if (result.outturn && result.outturn->sequence != entered.sequence)
        session.print(fmt::format(
            "The {} figure of {} still counts.",
            toCode(result.outturn->stage),
            figureOf(*result.outturn, indicator)));
    session.print(fmt::format("{}: {}", ragWord(result.rating.status), result.rating.reason));
}

void enter(const EnterOptions& options, const Session& session)
{
    auto plan = openPlan(options.file, store::Access::ReadWrite, session);
    const Outturn outturn = outturnFrom(options, plan.load().record, session);
    const auto stored = plan.enter(std::array{outturn});
    printStanding(stored.front().outturn, plan.load().record, session);
}

/// The parts that a benchmark has of those that the options give.
imports::BenchmarkText benchmarkText(const EnterOptions& options)
{
    using imports::BenchmarkField;
    imports::BenchmarkText text;
    text[BenchmarkField::Kind] = options.benchmark;
    text[BenchmarkField::Indicator] = options.entry[EntryField::Indicator];
    text[BenchmarkField::Year] = options.entry[EntryField::Year];
    text[BenchmarkField::Value] = options.entry[EntryField::Value];
    text[BenchmarkField::Stage] = options.entry[EntryField::Stage];
    text[BenchmarkField::Comment] = options.entry[EntryField::Comment];
    text[BenchmarkField::Source] = options.entry[EntryField::Source];
    return text;
}

void checkChoices(const EnterOptions& options)
{
    if (!options.entry[EntryField::Term].empty())
        (void)choice<Term>("--term", options.entry[EntryField::Term]);
    if (!options.entry[EntryField::Stage].empty())
        (void)choice<Stage>("--stage", options.entry[EntryField::Stage]);
    if (!options.hasFigure)
        throw Error(
            ErrorKind::Usage,
            options.benchmark.empty()
                ? "a figure is needed: --value, or --numerator and --denominator"
                : "a benchmark needs its figure: --value");
}

} // namespace

void addEnterCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<EnterOptions>();
    imports::EntryText& entry = options->entry;
    CLI::App* command = app.add_subcommand("enter", "Enter one outturn, or one benchmark");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->add_option("--indicator", entry[EntryField::Indicator], "Its code, such as KS1-R2B")
        ->required();
    command->add_option("--year", entry[EntryField::Year], "Academic year: 2013 is 2012/13")
        ->required();
    const CLI::Option* value = command->add_option(
        "--value", entry[EntryField::Value], "The figure, or SUPP where it is suppressed");
    CLI::Option* numerator =
        command->add_option("--numerator", entry[EntryField::Numerator], "How many");
    CLI::Option* denominator =
        command->add_option("--denominator", entry[EntryField::Denominator], "Of how many");
    numerator->needs(denominator);
    CLI::Option* benchmark = command->add_option(
        "--benchmark",
        options->benchmark,
        "The figure is a comparator's: " + listOfCodes<BenchmarkKind>());
    CLI::Option* term =
        command->add_option("--term", entry[EntryField::Term], "autumn, spring or summer");
    command->add_option(
        "--stage", entry[EntryField::Stage], "forecast, provisional or validated (the default)");
    CLI::Option* scope = command->add_option(
        "--scope",
        entry[EntryField::Scope],
        "council (the default), district:NAME, school:URN or group:NAME");
    CLI::Option* measure = command->add_option(
        "--measure", entry[EntryField::Measure], "Measure version, where not the indicator's own");
    command->add_option("--comment", entry[EntryField::Comment], "Why the figure is what it is");
    for (CLI::Option* outturnOnly : {term, scope, measure, numerator, denominator})
        benchmark->excludes(outturnOnly);
    command->callback([options, value, numerator, benchmark, &session] {
        options->hasFigure = value->count() > 0 || numerator->count() > 0;
        options->entry[EntryField::Source] = enteredByHand;
        checkChoices(*options);
        if (benchmark->count() > 0)
            return enterBenchmark(options->file, benchmarkText(*options), session);
        enter(*options, session);
    });
}

} // namespace outturn::cli
