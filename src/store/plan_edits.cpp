// The members of PlanStore that record progress and acceptances, each in one transaction.
#include <domain/error.h>
#include <store/audit_json.h>
#include <store/connection.h>
#include <store/edit_refusals.h>
#include <store/plan_store.h>

#include <algorithm>
#include <optional>
#include <string>

namespace outturn::store {

namespace {

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

} // namespace

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
            refuseAsChanged(
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
                refuseAsChanged(
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
