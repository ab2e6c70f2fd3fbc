#include <domain/error.h>
#include <store/audit_trail.h>
#include <store/file_operations.h>
#include <store/schema/migration.h>
#include <store/sql/statement.h>
#include <store/sql/tables.h>
#include <store/sqlite/seal.h>
#include <store/verify.h>

#include <algorithm>

namespace outturn::store {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const SqliteFile& file, const std::string& why)
{
    throw Error(
        ErrorKind::Store,
        "the file could not be brought up to date: " + why + "; it is as it was",
        file.path().string());
}

void requireSpace(const SqliteFile& file)
{
    const std::uint64_t needed = file.size() * 5 / 2;
    std::error_code error;
    const fs::space_info space = fs::space(file.path().parent_path(), error);
    if (!error && space.available < needed)
        refuse(
            file,
            "its disk has " + std::to_string(space.available) + " bytes free and " +
                std::to_string(needed) + " are needed for a copy; free some space");
}

void writeBackup(
    const SqliteFile& file, const fs::path& backup, std::span<const SchemaScript> scripts)
{
    publishNewFile(backup, [&](const fs::path& draft) {
        file.copyInto(draft);
        requireVerified(draft, scripts);
        SqliteFile copy(draft, SqliteFile::Opening::ReadWrite);
        putSeal(copy);
    });
}

/// Gives every row the digest that its columns have now. What it was before has been verified.
TableHeads renewDigests(SqliteFile& file)
{
    const Tables tables(file);
    TableHeads heads;
    for (const std::string& name : tables.names()) {
        const std::vector<ScannedRow> rows = tables.scan(name);
        Statement renew(
            file.session(),
            "UPDATE " + name + " SET digest = :digest WHERE id = :id",
            {{"digest", true}, {"id", false}},
            {});
        for (const ScannedRow& scanned : rows) {
            if (scanned.isIntact())
                continue;
            renew.bind(0, scanned.digest.hex());
            renew.bind(1, scanned.row.id());
            renew.run();
        }
        heads[name] = Tables::headOf(rows);
    }
    return heads;
}

void requireSameRows(const SqliteFile& file, const TableHeads& before, const TableHeads& after)
{
    for (const auto& [name, head] : before) {
        const auto now = after.find(name);
        if (now == after.end() || now->second.rowCount != head.rowCount)
            refuse(file, "rows of the table '" + name + "' would be lost or added");
    }
}

/// Runs the steps after @p version, in which every row must survive. Returns the heads it wrote.
TableHeads runSteps(SqliteFile& file, std::span<const SchemaScript> scripts, int version)
{
    const TableHeads before = Tables(file).heads();
    applyScripts(file, scripts, version);
    TableHeads after = renewDigests(file);
    requireSameRows(file, before, after);
    writeTableHeads(file, after);
    return after;
}

} // namespace

fs::path migrationBackup(const fs::path& file, int version, const std::string& now)
{
    std::string time = now;
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    return file.parent_path() /
        (file.stem().string() + ".v" + std::to_string(version) + "-" + time + ".backup" +
         file.extension().string());
}

fs::path migrate(
    SqliteFile& file,
    std::span<const SchemaScript> scripts,
    const Author& author,
    const std::string& now)
{
    const auto version = static_cast<int>(file.pragmaValue("user_version"));
    const int latest = latestVersion(scripts);
    requireSpace(file);
    const AuditHead copied = readAuditHead(file);
    fs::path backup = migrationBackup(file.path(), version, now);
    writeBackup(file, backup, scripts);

    Transaction transaction(file, Transaction::Kind::Exclusive);
    const AuditHead head = readAuditHead(file);
    if (head != copied)
        refuse(file, "somebody changed it meanwhile; open it again");
    const TableHeads after = runSteps(file, scripts, version);
    appendAuditEntry(
        file,
        head,
        {.at = now,
         .user = author.user,
         .host = author.host,
         .what = "file brought up to date",
         .subject = "schema version " + std::to_string(latest),
         .oldValue = std::to_string(version),
         .newValue = std::to_string(latest),
         .state = stateOf(after).hex(),
         .hash = {}});
    const std::vector<IntegrityProblem> problems = integrityProblems(file, scripts);
    if (!problems.empty())
        refuse(file, problems.front().place + ": " + problems.front().message);
    transaction.commit();
    return backup;
}

std::unique_ptr<SqliteFile>
upToDateCopy(const SqliteFile& file, std::span<const SchemaScript> scripts)
{
    auto copy = std::make_unique<SqliteFile>(file.path(), SqliteFile::Opening::InMemory);
    copy->fillFrom(file);
    const std::vector<IntegrityProblem> problems = rowProblems(*copy);
    if (!problems.empty())
        throw Error(
            ErrorKind::Store,
            problems.front().message + "; restore it from a backup",
            problems.front().place);
    Transaction transaction(*copy, Transaction::Kind::Writing);
    runSteps(*copy, scripts, static_cast<int>(copy->pragmaValue("user_version")));
    transaction.commit();
    return copy;
}

} // namespace outturn::store
