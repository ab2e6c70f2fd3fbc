// The members of PlanStore that change the plan, each in one transaction with its audit entries.
#include <domain/error.h>
#include <store/audit_json.h>
#include <store/connection.h>
#include <store/plan_store.h>

#include <algorithm>
#include <optional>
#include <string>

namespace outturn::store {

namespace {

std::string subjectOf(const Outturn& outturn)
{
    std::string subject = outturn.indicator.text() + " " + outturn.year.label();
    if (outturn.term)
        subject += " " + std::string(toCode(*outturn.term));
    if (outturn.scope != Scope())
        subject += " " + outturn.scope.text();
    return subject;
}

std::string subjectOf(const Benchmark& benchmark)
{
    return benchmark.indicator.text() + " " + benchmark.year.label() + " " +
        std::string(toCode(benchmark.kind));
}

/// The first row that @p matches, of those there are.
template <class Matches>
std::optional<Row> findRow(const Reading& reading, std::string_view table, const Matches& matches)
{
    std::vector<Row> rows = reading.rows(table);
    const auto found = std::ranges::find_if(rows, matches);
    if (found == rows.end())
        return std::nullopt;
    return std::move(*found);
}

/// A foreign key would refuse an unknown code too, but without naming it.
void requireKnown(const std::vector<Row>& rows, const std::string& code, const std::string& what)
{
    if (std::ranges::none_of(rows, [&](const Row& row) { return row.text("code") == code; }))
        throw Error(
            ErrorKind::Input,
            "the plan has no " + what + " '" + code + "'; expected one of its codes");
}

[[noreturn]] void throwConflict(
    const std::string& place,
    const std::string& inFile,
    std::int64_t revision,
    const std::string& wanted,
    std::int64_t seen)
{
    throw Error(
        ErrorKind::Conflict,
        "somebody else changed this first: it is now " + inFile + " (revision " +
            std::to_string(revision) + "), and you were about to make it " + wanted +
            " from revision " + std::to_string(seen) + "; nothing was changed; load it again",
        place);
}

StoredOutturn
withdraw(Edit& edit, const Tables& tables, std::int64_t id, std::int64_t revision, bool withdrawn)
{
    const std::optional<Row> current = tables.find("outturn", id);
    if (!current)
        throw Error(
            ErrorKind::Store,
            "the file has no such outturn; load the plan again",
            "outturn, row " + std::to_string(id));
    const StoredOutturn before = toOutturn(*current);
    const std::optional<Row> row = edit.update(*current, revision, {{"withdrawn", withdrawn}});
    if (!row)
        throwConflict(
            subjectOf(before.outturn),
            auditJson(before.outturn, before.isWithdrawn),
            before.revision,
            auditJson(before.outturn, withdrawn),
            revision);
    StoredOutturn after = toOutturn(*row);
    edit.record(
        withdrawn ? "outturn withdrawn" : "outturn brought back",
        subjectOf(after.outturn),
        auditJson(before.outturn, before.isWithdrawn),
        auditJson(after.outturn, after.isWithdrawn));
    return after;
}

void takeBenchmark(Edit& edit, const Reading& reading, const Benchmark& benchmark)
{
    const std::optional<Row> current = findRow(reading, "benchmark", [&](const Row& row) {
        const Benchmark known = toBenchmark(row);
        return known.indicator == benchmark.indicator && known.kind == benchmark.kind &&
            known.year == benchmark.year;
    });
    if (!current) {
        writeBenchmark(edit, benchmark);
        edit.record("benchmark entered", subjectOf(benchmark), {}, auditJson(benchmark));
        return;
    }
    const Benchmark before = toBenchmark(*current);
    if (!edit.update(
            *current,
            current->revision(),
            {{"value", benchmark.value}, {"stage", benchmark.stage}, {"source", benchmark.source}}))
        throwConflict(
            subjectOf(benchmark),
            auditJson(before),
            current->revision(),
            auditJson(benchmark),
            current->revision());
    edit.record(
        "benchmark superseded", subjectOf(benchmark), auditJson(before), auditJson(benchmark));
}

} // namespace

std::vector<StoredOutturn> PlanStore::enter(std::span<const Outturn> outturns)
{
    return m_connection->editing([&](Edit& edit) {
        const std::vector<Row> indicators = edit.reading().rows("indicator");
        std::vector<StoredOutturn> entered;
        for (Outturn outturn : outturns) {
            requireKnown(indicators, outturn.indicator.text(), "indicator");
            outturn.enteredBy = m_connection->author().user;
            outturn.enteredAt = edit.now();
            entered.push_back(writeOutturn(edit, outturn));
            edit.record("outturn entered", subjectOf(outturn), {}, auditJson(outturn, false));
        }
        return entered;
    });
}

StoredOutturn PlanStore::setWithdrawn(std::int64_t id, std::int64_t revision, bool withdrawn)
{
    return m_connection->editing([&](Edit& edit) {
        return withdraw(edit, m_connection->tables(), id, revision, withdrawn);
    });
}

std::vector<StoredOutturn>
PlanStore::setWithdrawn(std::span<const StoredOutturn> outturns, bool withdrawn)
{
    return m_connection->editing([&](Edit& edit) {
        std::vector<StoredOutturn> changed;
        for (const StoredOutturn& outturn : outturns)
            changed.push_back(
                withdraw(edit, m_connection->tables(), outturn.id, outturn.revision, withdrawn));
        return changed;
    });
}

void PlanStore::enterBenchmarks(std::span<const Benchmark> benchmarks)
{
    m_connection->editing([&](Edit& edit) {
        const std::vector<Row> indicators = edit.reading().rows("indicator");
        for (const Benchmark& benchmark : benchmarks) {
            requireKnown(indicators, benchmark.indicator.text(), "indicator");
            takeBenchmark(edit, edit.reading(), benchmark);
        }
    });
}

void PlanStore::recordProgress(
    const ActionCode& action, std::int64_t revision, const ProgressNote& note)
{
    m_connection->editing([&](Edit& edit) {
        const std::optional<Row> current =
            findRow(edit.reading(), "plan_action", [&](const Row& row) {
                return row.get<ActionCode>("code") == action;
            });
        if (!current)
            throw Error(
                ErrorKind::Input,
                "the plan has no action '" + action.text() + "'; expected one of its codes");
        const auto before = current->get<ActionStatus>("status");
        if (!edit.update(*current, revision, {{"status", note.status}}))
            throwConflict(
                "action " + action.text(),
                auditJson(before),
                current->revision(),
                auditJson(note.status),
                revision);
        addProgressNote(edit, action, note);
        countPlanRevision(edit);
        edit.record(
            "progress recorded", "action " + action.text(), auditJson(before), auditJson(note));
    });
}

void PlanStore::accept(const Acceptance& acceptance)
{
    m_connection->editing([&](Edit& edit) {
        const Reading reading = edit.reading();
        if (acceptance.risk)
            requireKnown(reading.rows("risk"), acceptance.risk->text(), "risk");
        const std::string subject = acceptance.finding + " " + acceptance.subject;
        const std::optional<Row> current = findRow(reading, "acceptance", [&](const Row& row) {
            return row.text("finding") == acceptance.finding &&
                row.text("subject") == acceptance.subject;
        });
        std::string before;
        if (!current) {
            writeAcceptance(edit, acceptance);
        } else {
            before = auditJson(toAcceptance(*current));
            if (!edit.update(
                    *current,
                    current->revision(),
                    {{"reason", acceptance.reason},
                     {"accepted_by", acceptance.by},
                     {"risk", acceptance.risk}}))
                throwConflict(
                    subject,
                    before,
                    current->revision(),
                    auditJson(acceptance),
                    current->revision());
        }
        edit.record("finding accepted", subject, before, auditJson(acceptance));
    });
}

} // namespace outturn::store
