#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <domain/measure/figure.h>
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
    bool hasFigure = false; ///< a value or both counts are given
};

std::string figureOf(const Outturn& outturn, const Indicator& indicator)
{
    const auto value = publishedValue(outturn, indicator.unit, indicator.decimals);
    return value ? figureText(*value, indicator.unit, indicator.decimals) : "a suppressed figure";
}

/// Says what was wrong or surprising, each by its option; throws when anything was wrong.
Outturn outturnFrom(const EnterOptions& options, const PlanRecord& record, const Session& session)
{
    const auto reading =
        imports::readEntry(options.entry, record, imports::EarlierFigures(record.outturns));
    std::string refusals;
    for (const imports::FieldRemark& remark : reading.remarks) {
        const std::string sentence = fmt::format("--{}: {}", toCode(remark.field), remark.message);
        if (remark.refused)
            refusals += (refusals.empty() ? "" : "; ") + sentence;
        else
            session.say("warning: " + sentence);
    }
    if (!reading.outturn)
        throw Error(ErrorKind::Input, refusals + "; nothing was entered");
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

void checkChoices(const EnterOptions& options)
{
    if (!options.entry[EntryField::Term].empty())
        (void)choice<Term>("--term", options.entry[EntryField::Term]);
    if (!options.entry[EntryField::Stage].empty())
        (void)choice<Stage>("--stage", options.entry[EntryField::Stage]);
    if (!options.hasFigure)
        throw Error(
            ErrorKind::Usage, "a figure is needed: --value, or --numerator and --denominator");
}

} // namespace

void addEnterCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<EnterOptions>();
    imports::EntryText& entry = options->entry;
    CLI::App* command = app.add_subcommand("enter", "Enter one outturn");
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
    command->add_option("--term", entry[EntryField::Term], "autumn, spring or summer");
    command->add_option(
        "--stage", entry[EntryField::Stage], "forecast, provisional or validated (the default)");
    command->add_option(
        "--scope",
        entry[EntryField::Scope],
        "council (the default), district:NAME, school:URN or group:NAME");
    command->add_option(
        "--measure", entry[EntryField::Measure], "Measure version, where not the indicator's own");
    command->add_option("--comment", entry[EntryField::Comment], "Why the figure is what it is");
    command->callback([options, value, numerator, &session] {
        options->hasFigure = value->count() > 0 || numerator->count() > 0;
        options->entry[EntryField::Source] = "entered at the command line";
        checkChoices(*options);
        enter(*options, session);
    });
}

} // namespace outturn::cli
