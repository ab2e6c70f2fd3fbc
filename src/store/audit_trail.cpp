#include <store/audit_trail.h>
#include <store/digest.h>
#include <store/sql/statement.h>
#include <store/sql/tables.h>

namespace outturn::store {

namespace {

const std::vector<Column> entryColumns{
    {"sequence", false},
    {"at", true},
    {"user_name", true},
    {"host", true},
    {"what", true},
    {"subject", true},
    {"old_value", true},
    {"new_value", true},
    {"state", true},
    {"hash", true}};

std::vector<AuditEntry> select(const SqliteFile& file, const std::string& clause)
{
    Statement statement(
        file.session(),
        "SELECT sequence, at, user_name, host, what, subject, old_value, new_value, state, hash "
        "FROM audit_entry " +
            clause,
        {},
        entryColumns);
    const auto text = [&statement](std::size_t column) {
        return std::get<std::string>(statement.column(column));
    };
    std::vector<AuditEntry> entries;
    statement.start();
    while (statement.next())
        entries.push_back(
            {.sequence = std::get<std::int64_t>(statement.column(0)),
             .at = text(1),
             .user = text(2),
             .host = text(3),
             .what = text(4),
             .subject = text(5),
             .oldValue = text(6),
             .newValue = text(7),
             .state = text(8),
             .hash = text(9)});
    return entries;
}

/// The end of the chain as it was recorded beside the tables' heads.
AuditHead recordedHead(const SqliteFile& file)
{
    Statement statement(
        file.session(),
        "SELECT row_count, digest FROM table_head WHERE name = 'audit_entry'",
        {},
        {{"row_count", false}, {"digest", true}});
    statement.start();
    if (!statement.next())
        return {};
    return {
        std::get<std::int64_t>(statement.column(0)), std::get<std::string>(statement.column(1))};
}

} // namespace

std::string auditHash(const AuditEntry& entry, const std::string& previousHash)
{
    return CanonicalText()
        .text(previousHash)
        .integer(entry.sequence)
        .text(entry.at)
        .text(entry.user)
        .text(entry.host)
        .text(entry.what)
        .text(entry.subject)
        .text(entry.oldValue)
        .text(entry.newValue)
        .text(entry.state)
        .digest()
        .hex();
}

std::vector<AuditEntry> readAuditTrail(const SqliteFile& file)
{
    return select(file, "ORDER BY sequence");
}

AuditHead readAuditHead(const SqliteFile& file)
{
    const std::vector<AuditEntry> last = select(file, "ORDER BY sequence DESC LIMIT 1");
    if (last.empty())
        return {};
    return {last.front().sequence, last.front().hash};
}

AuditHead appendAuditEntry(SqliteFile& file, const AuditHead& head, AuditEntry entry)
{
    entry.sequence = head.sequence + 1;
    entry.hash = auditHash(entry, head.hash);
    Statement insert(
        file.session(),
        "INSERT INTO audit_entry (sequence, at, user_name, host, what, subject, old_value, "
        "new_value, state, hash) VALUES (:sequence, :at, :user_name, :host, :what, :subject, "
        ":old_value, :new_value, :state, :hash)",
        entryColumns,
        {});
    insert.bind(0, entry.sequence);
    insert.bind(1, entry.at);
    insert.bind(2, entry.user);
    insert.bind(3, entry.host);
    insert.bind(4, entry.what);
    insert.bind(5, entry.subject);
    insert.bind(6, entry.oldValue);
    insert.bind(7, entry.newValue);
    insert.bind(8, entry.state);
    insert.bind(9, entry.hash);
    insert.run();

    writeHead(file, "audit_entry", entry.sequence, entry.hash);
    return {entry.sequence, entry.hash};
}

std::vector<IntegrityProblem> auditProblems(const SqliteFile& file, const std::string& state)
{
    std::vector<IntegrityProblem> problems;
    AuditEntry last;
    for (const AuditEntry& entry : readAuditTrail(file)) {
        const std::string place = "audit_entry, entry " + std::to_string(entry.sequence);
        if (entry.sequence != last.sequence + 1)
            problems.push_back(
                {place,
                 "expected entry " + std::to_string(last.sequence + 1) +
                     " here; entries are missing"});
        if (entry.hash != auditHash(entry, last.hash))
            problems.push_back({place, "the entry does not follow from the one before it"});
        last = entry;
    }
    if (recordedHead(file) != AuditHead{last.sequence, last.hash})
        problems.push_back({"audit_entry", "the trail does not end with the last entry written"});
    if (last.state != state)
        problems.push_back(
            {"audit_entry", "the plan's tables are not as the last entry of the trail left them"});
    return problems;
}

} // namespace outturn::store
