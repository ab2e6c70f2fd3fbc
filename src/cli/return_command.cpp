#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/import_remarks.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/term/entry_form.h>
#include <import/returns/return_file.h>
#include <report/forms/entry_form_file.h>
#include <report/report.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outturn::cli {

/// What becomes of a part of a return where the plan has changed in the meantime.
enum class OnConflict
{
    Refuse, ///< nothing of the return is taken
    Keep,   ///< the plan's stays
    Take,   ///< the return's is entered after it
};

} // namespace outturn::cli

template <>
struct outturn::EnumCodes<outturn::cli::OnConflict>
{
    using Choice = cli::OnConflict;
    static constexpr std::array<std::pair<Choice, std::string_view>, 3> table{
        {{Choice::Refuse, "refuse"}, {Choice::Keep, "keep"}, {Choice::Take, "take"}}};
};

template <>
struct outturn::EnumCodes<outturn::Merge>
{
    static constexpr std::array<std::pair<Merge, std::string_view>, 4> table{
        {{Merge::Unchanged, "unchanged"},
         {Merge::Present, "present"},
         {Merge::Taken, "taken"},
         {Merge::Conflict, "conflict"}}};
};

namespace outturn::cli {
namespace {

using nlohmann::ordered_json;

struct ReturnOptions
{
    std::string file;
    std::string officer;
    std::string year;
    std::string out;
    std::string path;
    std::string onConflict{toCode(OnConflict::Refuse)};
    bool dryRun = false;
    bool json = false;
};

void exportReturn(const ReturnOptions& options, const Session& session)
{
    refuseToOverwritePlan(options.out, options.file);
    const auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const PlanRecord record = plan.load().record;
    const EntryForm form = returnOf(
        record, OfficerCode(options.officer), AcademicYear::parse(options.year), session.today);
    report::writeFileSafely(options.out, report::entryFormXlsx(form));
    session.print(fmt::format(
        "Wrote the return of {} to {}: {} figures, {} actions.",
        form.officer->name,
        options.out,
        form.figures.size(),
        form.actions.size()));
}

std::string contentOf(const std::optional<Outturn>& outturn, const PlanRecord& record)
{
    if (!outturn)
        return "nothing";
    const Indicator& indicator = *findIndicator(record.plan, outturn->indicator);
    const auto value = publishedValue(*outturn, indicator.unit, indicator.decimals);
    const std::string figure =
        value ? figureText(*value, indicator.unit, indicator.decimals) : "a suppressed figure";
    return outturn->comment.empty() ? figure : figure + " (" + outturn->comment + ")";
}

/// "KS1-R2B: the plan had nothing when the return was sent out, has 79.0% now, and 78.0% came
/// back."
std::string conflictText(const MergedFigure& merged, const PlanRecord& record)
{
    return fmt::format(
        "{} {}: the plan had {} when the return was sent out, has {} now, and {} came back",
        merged.figure.returned.indicator.text(),
        merged.figure.returned.year.label(),
        contentOf(merged.figure.sent, record),
        contentOf(merged.present, record),
        contentOf(merged.figure.returned, record));
}

std::string conflictText(const MergedUpdate& merged)
{
    return fmt::format(
        "action {}: it was {} when the return was sent out, is {} now, and {} came back",
        merged.update.action.text(),
        toCode(merged.update.sent),
        toCode(merged.present),
        toCode(merged.update.returned));
}

bool isTaken(Merge merge, OnConflict choice)
{
    return merge == Merge::Taken || (merge == Merge::Conflict && choice == OnConflict::Take);
}

/// Everything at once where the figures and the plan are of one transaction each: figures first,
/// which leave the plan's own revision alone.
void take(
    store::PlanStore& plan,
    const imports::ReturnFile& file,
    const MergedReturn& merged,
    OnConflict choice,
    const Session& session)
{
    std::vector<Outturn> outturns;
    for (const MergedFigure& figure : merged.figures)
        if (isTaken(figure.merge, choice))
            outturns.push_back(figure.figure.returned);
    if (!outturns.empty())
        plan.enter(outturns);
    const store::Snapshot snapshot = plan.load();
    const Plan revised = withUpdates(
        snapshot.record.plan, file.officer, merged, session.today, [&](const MergedUpdate& update) {
            return isTaken(update.merge, choice);
        });
    if (revised != snapshot.record.plan)
        plan.revisePlan(revised, {}, snapshot.planRevision);
}

ordered_json toJson(const MergedReturn& merged, const PlanRecord& record)
{
    ordered_json parts = ordered_json::array();
    for (const MergedFigure& figure : merged.figures)
        parts.push_back(
            {{"indicator", figure.figure.returned.indicator.text()},
             {"merge", toCode(figure.merge)},
             {"sent", contentOf(figure.figure.sent, record)},
             {"present", contentOf(figure.present, record)},
             {"returned", contentOf(figure.figure.returned, record)}});
    for (const MergedUpdate& update : merged.updates)
        parts.push_back(
            {{"action", update.update.action.text()},
             {"merge", toCode(update.merge)},
             {"sent", toCode(update.update.sent)},
             {"present", toCode(update.present)},
             {"returned", toCode(update.update.returned)},
             {"note", update.update.note}});
    return parts;
}

void sayConflicts(const MergedReturn& merged, const PlanRecord& record, const Session& session)
{
    for (const MergedFigure& figure : merged.figures)
        if (figure.merge == Merge::Conflict)
            session.say("conflict: " + conflictText(figure, record));
    for (const MergedUpdate& update : merged.updates)
        if (update.merge == Merge::Conflict)
            session.say("conflict: " + conflictText(update));
}

void mergeReturn(const ReturnOptions& options, const Session& session)
{
    const auto choice = cli::choice<OnConflict>("--on-conflict", options.onConflict);
    auto plan = openPlan(
        options.file, options.dryRun ? store::Access::ReadOnly : store::Access::ReadWrite, session);
    const PlanRecord record = plan.load().record;
    const std::string name = std::filesystem::path(options.path).filename().string();
    const auto file =
        imports::readReturn(readInput(options.path, imports::CsvLimits{}.bytes), record, name);
    for (const imports::RowRemark& remark : file.warnings)
        session.say("warning: " + sentenceOn(name, remark));
    for (const imports::RowRemark& remark : file.refused)
        session.say(sentenceOn(name, remark));
    if (!file.refused.empty())
        throw Error(
            ErrorKind::Input, "the return has rows that cannot be taken; nothing was", name);

    const MergedReturn merged = outturn::merged(record, file.figures, file.updates);
    const int conflicts = merged.count(Merge::Conflict);
    sayConflicts(merged, record, session);
    if (options.json)
        session.out << jsonText(toJson(merged, record));
    if (conflicts > 0 && choice == OnConflict::Refuse)
        throw Error(
            ErrorKind::Input,
            fmt::format(
                "the plan has changed under {} part{} of the return; nothing was taken. Decide "
                "with --on-conflict keep or take",
                conflicts,
                conflicts == 1 ? "" : "s"),
            name);
    if (!options.dryRun)
        take(plan, file, merged, choice, session);
    if (!options.json)
        session.print(fmt::format(
            "{}: {} {}, {} there already, {} left as they were.",
            name,
            merged.count(Merge::Taken) + (choice == OnConflict::Take ? conflicts : 0),
            options.dryRun ? "can be taken" : "taken",
            merged.count(Merge::Present),
            merged.count(Merge::Unchanged) + file.leftEmpty +
                (choice == OnConflict::Keep ? conflicts : 0)));
}

} // namespace

void addReturnCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<ReturnOptions>();
    CLI::App* command = app.add_subcommand(
        "return", "Send an officer's figures and actions out to be filled in, and take them back");
    command->require_subcommand(1);

    CLI::App* out = command->add_subcommand("export", "Write an officer's return as a workbook");
    out->add_option("FILE", options->file, "The plan file")->required();
    out->add_option("--officer", options->officer, "The officer's code in the plan")->required();
    out->add_option("--year", options->year, "Academic year: 2013 is 2012/13")->required();
    out->add_option("--out", options->out, "The workbook to write (.xlsx)")->required();
    out->callback([options, &session] { exportReturn(*options, session); });

    CLI::App* in = command->add_subcommand("merge", "Take a return that came back");
    in->add_option("FILE", options->file, "The plan file")->required();
    in->add_option("PATH", options->path, "The workbook that came back")->required();
    in->add_option(
        "--on-conflict",
        options->onConflict,
        "Where the plan has changed since: refuse (the default), keep the plan's, or take the "
        "return's");
    in->add_flag("--dry-run", options->dryRun, "Say what would be taken and write nothing");
    in->add_flag("--json", options->json, "Print every part with what was sent, is and came back");
    in->callback([options, &session] { mergeReturn(*options, session); });
}

} // namespace outturn::cli
