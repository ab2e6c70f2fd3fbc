#include <store/connection.h>
#include <store/edit_refusals.h>
#include <store/schools/log_rows.h>
#include <store/schools/school_log_store.h>

namespace outturn::store {

namespace {

std::string subjectOf(const LogEntry& entry)
{
    return "school " + schoolOf(entry).text();
}

/// "progress meeting entered", "visit withdrawn".
std::string actOn(const LogEntry& entry, std::string_view act)
{
    return "school " + std::string(toCode(kindOf(entry))) + " " + std::string(act);
}

bool knowsSchoolLog(const SqliteFile& file)
{
    return file.hasTable(tableOf(LogEntryKind::Category));
}

} // namespace

SchoolLogStore::SchoolLogStore(PlanStore& plan)
    : m_plan(&plan)
{
}

std::vector<StoredLogEntry> SchoolLogStore::read(const PlanStore& plan)
{
    const auto& connection = connectionOf(plan);
    return connection.reading([&connection](SqliteFile& file) {
        if (!knowsSchoolLog(file))
            return std::vector<StoredLogEntry>();
        return readLogRows(Reading(connection.tables()));
    });
}

std::vector<StoredLogEntry> SchoolLogStore::enter(std::span<const LogEntry> entries)
{
    auto& connection = connectionOf(*m_plan);
    return connection.editing([&](Edit& edit) {
        std::vector<StoredLogEntry> stored;
        for (const LogEntry& entry : entries) {
            stored.push_back(writeLogEntry(
                edit,
                {.entry = entry, .enteredBy = connection.author().user, .enteredAt = edit.now()}));
            edit.record(actOn(entry, "entered"), subjectOf(entry), {}, auditJson(stored.back()));
        }
        return stored;
    });
}

std::vector<StoredLogEntry>
SchoolLogStore::setWithdrawn(std::span<const StoredLogEntry> entries, bool withdrawn)
{
    auto& connection = connectionOf(*m_plan);
    return connection.editing([&](Edit& edit) {
        std::vector<StoredLogEntry> result;
        for (const StoredLogEntry& wanted : entries) {
            const LogEntryKind kind = kindOf(wanted.entry);
            const std::optional<Row> current = connection.tables().find(tableOf(kind), wanted.id);
            StoredLogEntry after = wanted;
            after.isWithdrawn = withdrawn;
            const std::optional<Row> row = current
                ? edit.update(*current, wanted.revision, {{"withdrawn", withdrawn}})
                : std::nullopt;
            if (!row)
                refuseAsChanged(
                    subjectOf(wanted.entry),
                    current ? auditJson(toLogEntry(kind, *current)) : std::string(),
                    current ? current->revision() : 0,
                    auditJson(after),
                    wanted.revision);
            edit.record(
                actOn(wanted.entry, withdrawn ? "withdrawn" : "brought back"),
                subjectOf(wanted.entry),
                auditJson(wanted),
                auditJson(after));
            result.push_back(toLogEntry(kind, *row));
        }
        return result;
    });
}

SchoolLog logOf(std::span<const StoredLogEntry> entries)
{
    std::vector<LogEntry> counting;
    for (const StoredLogEntry& stored : entries)
        if (!stored.isWithdrawn)
            counting.push_back(stored.entry);
    return SchoolLog(counting);
}

} // namespace outturn::store
