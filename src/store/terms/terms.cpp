#include <domain/error.h>
#include <store/audit_json.h>
#include <store/connection.h>
#include <store/revision/part_json.h>
#include <store/rows/record_rows.h>
#include <store/terms/term_rows.h>
#include <store/terms/terms.h>

#include <string>

namespace outturn::store {

namespace {

std::string auditJson(const TermStage& figures)
{
    return PartJson()
        .add("year", figures.year)
        .add("term", figures.term)
        .add("stage", figures.stage)
        .take()
        .dump();
}

std::string auditJson(std::int64_t outturn, EntryState state)
{
    return PartJson().add("outturn", outturn).add("state", state).take().dump();
}

/// The outturns in the file by their ids, withdrawn ones left out.
std::map<std::int64_t, Outturn> figuresIn(const Reading& reading)
{
    std::map<std::int64_t, Outturn> figures;
    for (const Row& row : reading.rows("outturn"))
        if (StoredOutturn stored = toOutturn(row); !stored.isWithdrawn)
            figures.emplace(stored.id, std::move(stored.outturn));
    return figures;
}

const Outturn& require(const std::map<std::int64_t, Outturn>& figures, std::int64_t id)
{
    const auto found = figures.find(id);
    if (found == figures.end())
        throw Error(
            ErrorKind::Input,
            "the figure is not in the file any more, or was withdrawn; load the plan again",
            "outturn, row " + std::to_string(id));
    return found->second;
}

/// Of the term at the stage the figures that count as entered and are not accepted. A later figure
/// of the same round stands in the place of an earlier one.
std::vector<const Outturn*> notAccepted(
    const std::map<std::int64_t, Outturn>& figures,
    const Terms::Steps& steps,
    const TermStage& wanted)
{
    std::map<std::pair<IndicatorCode, EntryRound>, std::int64_t> latest;
    for (const auto& [id, outturn] : figures)
        if (termStageOf(outturn) == wanted)
            latest[{outturn.indicator, roundOf(outturn)}] = id;
    std::vector<const Outturn*> waiting;
    for (const auto& [key, id] : latest) {
        const auto step = steps.find(id);
        if (step == steps.end() || step->second.state() != EntryState::Accepted)
            waiting.push_back(&figures.at(id));
    }
    return waiting;
}

void requireAccepted(const std::vector<const Outturn*>& waiting, const TermStage& figures)
{
    if (waiting.empty())
        return;
    std::string codes;
    for (const Outturn* each : waiting)
        codes += (codes.empty() ? "" : ", ") + auditSubject(*each);
    throw Error(
        ErrorKind::Input,
        std::to_string(waiting.size()) + (waiting.size() == 1 ? " figure" : " figures") +
            " of the " + labelOf(figures) + ", not accepted yet: " + codes);
}

} // namespace

Terms::Terms(PlanStore& plan)
    : m_plan(&plan)
{
}

std::vector<TermLock> Terms::locksOf(const PlanStore& plan)
{
    const auto& connection = connectionOf(plan);
    return connection.reading([&](SqliteFile& file) {
        return knowsTerms(file) ? readLocks(Reading(connection.tables())) : std::vector<TermLock>();
    });
}

Terms::Steps Terms::steps() const
{
    const auto& connection = connectionOf(*m_plan);
    return connection.reading([&](SqliteFile& file) {
        return knowsTerms(file) ? readSteps(Reading(connection.tables())) : Steps();
    });
}

bool Terms::asksForReview() const
{
    const auto& connection = connectionOf(*m_plan);
    return connection.reading([&](SqliteFile& file) {
        return knowsTerms(file) && readAsksForReview(Reading(connection.tables()));
    });
}

void Terms::setAsksForReview(bool isWanted)
{
    connectionOf(*m_plan).editing([&](Edit& edit) {
        const Reading reading = edit.reading();
        const bool before = readAsksForReview(reading);
        if (before == isWanted)
            return;
        const std::vector<Row> rows = reading.rows("entry_procedure");
        if (rows.empty())
            edit.insert("entry_procedure", {{"asks_for_review", isWanted}});
        else
            (void)edit.update(
                rows.front(), rows.front().revision(), {{"asks_for_review", isWanted}});
        const auto json = [](bool asks) {
            return AuditJson{{"asksForReview", asks}}.dump();
        };
        edit.record("entry procedure changed", "entry procedure", json(before), json(isWanted));
    });
}

TermLock Terms::lock(const TermStage& figures)
{
    auto& connection = connectionOf(*m_plan);
    return connection.editing([&](Edit& edit) {
        const Reading reading = edit.reading();
        const std::vector<TermLock> locks = readLocks(reading);
        if (const TermLock* held = findLock(locks, figures))
            throw Error(ErrorKind::Input, sentenceOn(*held));
        if (readAsksForReview(reading)) {
            const auto entered = figuresIn(reading);
            requireAccepted(notAccepted(entered, readSteps(reading), figures), figures);
        }
        TermLock lock{.figures = figures, .by = connection.author().user, .at = edit.now()};
        edit.insert(
            "term_lock",
            {{"year", figures.year},
             {"term", figures.term},
             {"stage", figures.stage},
             {"locked_by", lock.by},
             {"locked_at", lock.at}});
        edit.record("term locked", labelOf(figures), {}, auditJson(figures));
        return lock;
    });
}

void Terms::unlock(const TermStage& figures)
{
    connectionOf(*m_plan).editing([&](Edit& edit) {
        const auto row = findLockRow(edit.reading(), figures);
        if (!row)
            throw Error(ErrorKind::Input, "the " + labelOf(figures) + ", is not locked");
        edit.erase(*row);
        edit.record("term unlocked", labelOf(figures), auditJson(figures), {});
    });
}

void Terms::take(std::span<const std::int64_t> outturns, EntryState next)
{
    auto& connection = connectionOf(*m_plan);
    connection.editing([&](Edit& edit) {
        const Reading reading = edit.reading();
        const auto figures = figuresIn(reading);
        const std::vector<TermLock> locks = readLocks(reading);
        const Steps steps = readSteps(reading);
        for (const std::int64_t id : outturns) {
            const Outturn& outturn = require(figures, id);
            requireUnlocked(locks, outturn);
            const auto held = steps.find(id);
            const EntryState now =
                held == steps.end() ? EntryState::Submitted : held->second.state();
            requireStep(outturn, now, next, connection.author().user);
            edit.insert(
                "entry_step",
                {{"outturn", id},
                 {"state", next},
                 {"taken_by", connection.author().user},
                 {"taken_at", edit.now()}});
            edit.record(
                "outturn " + std::string(toCode(next)),
                auditSubject(outturn),
                auditJson(id, now),
                auditJson(id, next));
        }
    });
}

void Terms::takeBack(std::span<const std::int64_t> outturns)
{
    connectionOf(*m_plan).editing([&](Edit& edit) {
        const Reading reading = edit.reading();
        const auto figures = figuresIn(reading);
        const std::vector<TermLock> locks = readLocks(reading);
        const Steps steps = readSteps(reading);
        for (const std::int64_t id : outturns) {
            const Outturn& outturn = require(figures, id);
            requireUnlocked(locks, outturn);
            const auto held = steps.find(id);
            if (held == steps.end())
                throw Error(
                    ErrorKind::Input,
                    "the figure is only submitted and has no step to take back",
                    auditSubject(outturn));
            const EntryState now = held->second.state();
            const EntryState before =
                now == EntryState::Accepted ? EntryState::Reviewed : EntryState::Submitted;
            edit.erase(*findStepRow(edit.reading(), id, now));
            edit.record(
                "outturn back to " + std::string(toCode(before)),
                auditSubject(outturn),
                auditJson(id, now),
                auditJson(id, before));
        }
    });
}

} // namespace outturn::store
