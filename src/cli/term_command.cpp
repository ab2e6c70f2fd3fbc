#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <store/terms/terms.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace outturn::cli {
namespace {

using nlohmann::ordered_json;

struct TermOptions
{
    std::string file;
    std::string year;
    std::string term{toCode(Term::Summer)};
    std::string stage{toCode(Stage::Validated)};
    std::vector<std::string> indicators;
    bool all = false;
    std::string review;
    bool json = false;
};

TermStage figuresOf(const TermOptions& options)
{
    return {
        .year = AcademicYear::parse(options.year),
        .term = choice<Term>("--term", options.term),
        .stage = choice<Stage>("--stage", options.stage)};
}

/// The figures that count as entered in the term at the stage, with their states.
struct Entered
{
    store::StoredOutturn figure;
    EntryState state;
};

std::vector<Entered> enteredIn(store::PlanStore& plan, const TermStage& figures)
{
    const store::Terms::Steps steps = store::Terms(plan).steps();
    std::vector<Entered> entered;
    for (const store::StoredOutturn& stored : plan.load().outturns) {
        if (stored.isWithdrawn || termStageOf(stored.outturn) != figures)
            continue;
        std::erase_if(entered, [&](const Entered& earlier) {
            return earlier.figure.outturn.indicator == stored.outturn.indicator &&
                roundOf(earlier.figure.outturn) == roundOf(stored.outturn);
        });
        const auto found = steps.find(stored.id);
        entered.push_back(
            {stored, found == steps.end() ? EntryState::Submitted : found->second.state()});
    }
    return entered;
}

std::string scopeText(const Outturn& outturn)
{
    return outturn.scope == Scope() ? std::string() : " " + outturn.scope.text();
}

ordered_json toJson(
    const TermStage& figures,
    const TermLock* lock,
    bool asksForReview,
    const std::vector<Entered>& entered)
{
    ordered_json list = ordered_json::array();
    for (const Entered& each : entered)
        list.push_back(
            {{"indicator", each.figure.outturn.indicator.text()},
             {"scope", each.figure.outturn.scope.text()},
             {"state", toCode(each.state)},
             {"enteredBy", each.figure.outturn.enteredBy},
             {"enteredAt", each.figure.outturn.enteredAt}});
    ordered_json json{
        {"year", figures.year.endYear()},
        {"term", toCode(figures.term)},
        {"stage", toCode(figures.stage)},
        {"asksForReview", asksForReview},
        {"locked", lock != nullptr}};
    if (lock != nullptr) {
        json["lockedBy"] = lock->by;
        json["lockedAt"] = lock->at;
    }
    json["figures"] = std::move(list);
    return json;
}

void show(const TermOptions& options, const Session& session)
{
    const TermStage figures = figuresOf(options);
    auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const store::Terms terms(plan);
    const std::vector<TermLock> locks = terms.locks();
    const TermLock* lock = findLock(locks, figures);
    const std::vector<Entered> entered = enteredIn(plan, figures);
    if (options.json) {
        session.out << jsonText(toJson(figures, lock, terms.asksForReview(), entered));
        return;
    }
    session.print(lock != nullptr ? sentenceOn(*lock) : "The " + labelOf(figures) + ", is open.");
    for (const Entered& each : entered)
        session.print(fmt::format(
            "{}{}: {}, entered by {}",
            each.figure.outturn.indicator.text(),
            scopeText(each.figure.outturn),
            toCode(each.state),
            each.figure.outturn.enteredBy));
}

void lock(const TermOptions& options, const Session& session)
{
    const TermStage figures = figuresOf(options);
    auto plan = openPlan(options.file, store::Access::ReadWrite, session);
    session.print(sentenceOn(store::Terms(plan).lock(figures)));
}

void unlock(const TermOptions& options, const Session& session)
{
    const TermStage figures = figuresOf(options);
    auto plan = openPlan(options.file, store::Access::ReadWrite, session);
    store::Terms(plan).unlock(figures);
    session.print("The " + labelOf(figures) + ", is open again.");
}

/// Those of @p entered that the options name; Error{Input} for a code that none has.
std::vector<Entered> chosen(const TermOptions& options, std::vector<Entered> entered)
{
    const auto has = [&](const std::string& code) {
        return std::ranges::any_of(entered, [&](const Entered& each) {
            return each.figure.outturn.indicator.text() == code;
        });
    };
    for (const std::string& code : options.indicators)
        if (!has(code))
            throw Error(
                ErrorKind::Input,
                "nothing was entered for '" + code + "' in the " + labelOf(figuresOf(options)));
    if (!options.all)
        std::erase_if(entered, [&](const Entered& each) {
            return std::ranges::find(options.indicators, each.figure.outturn.indicator.text()) ==
                options.indicators.end();
        });
    return entered;
}

void take(const TermOptions& options, EntryState next, const Session& session)
{
    if (options.all == !options.indicators.empty())
        throw Error(ErrorKind::Usage, "say which figures: --indicator CODE, or --all");
    const TermStage figures = figuresOf(options);
    auto plan = openPlan(options.file, store::Access::ReadWrite, session);
    std::vector<std::int64_t> ids;
    const EntryState before =
        next == EntryState::Reviewed ? EntryState::Submitted : EntryState::Reviewed;
    for (const Entered& each : chosen(options, enteredIn(plan, figures)))
        // Named figures are refused where they have not come that far, others passed over.
        if (!options.all || each.state == before)
            ids.push_back(each.figure.id);
    store::Terms(plan).take(ids, next);
    session.print(fmt::format(
        "{} figure{} of the {}: {}.",
        ids.size(),
        ids.size() == 1 ? "" : "s",
        labelOf(figures),
        toCode(next)));
}

void setProcedure(const TermOptions& options, const Session& session)
{
    if (options.review != "yes" && options.review != "no")
        throw Error(
            ErrorKind::Usage, "--review cannot be '" + options.review + "'; expected yes or no");
    auto plan = openPlan(options.file, store::Access::ReadWrite, session);
    store::Terms(plan).setAsksForReview(options.review == "yes");
    session.print(
        options.review == "yes"
            ? "Figures are to be reviewed and accepted before their term is locked."
            : "A term can be locked whether or not its figures were reviewed.");
}

CLI::App* addPart(
    CLI::App& command,
    const std::shared_ptr<TermOptions>& options,
    const std::string& name,
    const std::string& what)
{
    CLI::App* part = command.add_subcommand(name, what);
    part->add_option("--year", options->year, "Academic year: 2013 is 2012/13")->required();
    part->add_option("--term", options->term, "autumn, spring or summer (the default)");
    part->add_option("--stage", options->stage, "forecast, provisional or validated (the default)");
    return part;
}

} // namespace

void addTermCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<TermOptions>();
    CLI::App* command = app.add_subcommand(
        "term", "Lock a term's figures, and say which were reviewed and accepted");
    command->add_option("FILE", options->file, "The plan file")->required();
    command->require_subcommand(1);

    CLI::App* shown = addPart(*command, options, "show", "Whether it is locked, and its figures");
    shown->add_flag("--json", options->json, "Print it as JSON");
    shown->callback([options, &session] { show(*options, session); });

    addPart(*command, options, "lock", "Let nothing of it be entered or changed any more")
        ->callback([options, &session] { lock(*options, session); });
    addPart(*command, options, "unlock", "Open it again")->callback([options, &session] {
        unlock(*options, session);
    });
    for (const auto& [name, what, next] :
         {std::tuple("review", "Say that you have looked at figures", EntryState::Reviewed),
          std::tuple("accept", "Accept figures that were reviewed", EntryState::Accepted)}) {
        CLI::App* part = addPart(*command, options, name, what);
        part->add_option("--indicator", options->indicators, "Codes of indicators");
        part->add_flag("--all", options->all, "Every figure that has come so far");
        part->callback([options, &session, next = next] { take(*options, next, session); });
    }

    CLI::App* procedure = command->add_subcommand(
        "procedure", "Whether figures are reviewed and accepted before their term is locked");
    procedure->add_option("--review", options->review, "yes or no")->required();
    procedure->callback([options, &session] { setProcedure(*options, session); });
}

} // namespace outturn::cli
