#include <domain/error.h>
#include <store/folder_kind.h>
#include <store/opening.h>
#include <store/schema/migration.h>
#include <store/sqlite/errors.h>
#include <store/sqlite/file_header.h>
#include <store/sqlite/rollback_journal.h>
#include <store/writer_lock.h>

#include <soci/soci.h>
#include <unistd.h>

#include <optional>

namespace outturn::store {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto patienceForLocks = 2s;
constexpr auto budgetForSchema = 5s;
constexpr auto budgetForStructure = 60s;

constexpr auto readOnlyNotice =
    "This file or its folder cannot be written, so it is open for reading only.";

[[noreturn]] void refuseToOpen(const fs::path& file, const std::string& sentence)
{
    throw Error(ErrorKind::Store, sentence, file.string());
}

/// The file with every link in its folder resolved, so that the last name alone can be refused for
/// being one.
fs::path resolved(const fs::path& file)
{
    std::error_code error;
    const fs::file_status status = fs::symlink_status(file, error);
    if (!fs::exists(status))
        refuseToOpen(file, "there is no such file; check the name and the folder");
    if (fs::is_symlink(status))
        refuseToOpen(file, "this is a link to another file; open that file itself");
    if (!fs::is_regular_file(status))
        refuseToOpen(file, "this is not a file; choose a plan file");
    const fs::path folder = fs::canonical(file.has_parent_path() ? file.parent_path() : ".", error);
    if (error)
        refuseToOpen(file, "its folder cannot be read; check the permissions");
    return folder / file.filename();
}

bool isWritable(const fs::path& file)
{
    return ::access(file.c_str(), W_OK) == 0 &&
        ::access(file.parent_path().c_str(), W_OK | X_OK) == 0;
}

/// True when a journal or log beside the file still holds changes that are not in it.
bool hasUnfinishedChanges(const fs::path& file)
{
    for (const char* suffix : {"-wal", "-journal"}) {
        fs::path beside = file;
        beside += suffix;
        std::error_code error;
        const auto size = fs::file_size(beside, error);
        if (!error && size > 0)
            return true;
    }
    return false;
}

/// Everything that distrust asks of a file that says it is ours. Notes version and seal as found.
void inspect(OpenedFile& opened, std::span<const SchemaScript> scripts)
{
    SqliteFile& file = *opened.database;
    // The bytes of the header first: no SQL is run on a file that is not ours.
    requirePlanHeader(file, latestVersion(scripts), !hasUnfinishedChanges(file.path()));
    file.setPatience(patienceForLocks);
    file.setTimeBudget(budgetForSchema);
    const Transaction oneMoment(file, Transaction::Kind::Reading);
    // Sixteen megabytes are kept at hand: the measures of a table that are looked at by turns.
    file.runScript("PRAGMA cache_size = -16384");
    // Asked again through SQL: a log beside the file may be newer than the file's first page.
    opened.version = static_cast<int>(file.pragmaValue("user_version"));
    if (opened.version < 1 || opened.version > latestVersion(scripts))
        refuseToOpen(
            file.path(), "the file was written by a newer Outturn; update Outturn to open it");
    const std::vector<std::string> differences = schemaDifferences(file, scripts, opened.version);
    if (!differences.empty())
        refuseToOpen(
            file.path(), differences.front() + "; it is not trusted; restore it from a backup");

    opened.seal = checkSeal(file);
    if (opened.seal == Seal::Absent) {
        file.setTimeBudget(budgetForStructure);
        const std::vector<std::string> problems = file.integrityCheck(true);
        if (!problems.empty())
            refuseToOpen(
                file.path(),
                "the file is damaged (" + problems.front() + "); restore it from a backup");
    }
    file.setTimeBudget(0s);
}

OpenedFile
openAs(SqliteFile::Opening opening, const fs::path& file, std::span<const SchemaScript> scripts)
{
    OpenedFile opened;
    opened.database = std::make_unique<SqliteFile>(file, opening);
    if (opening == SqliteFile::Opening::ReadWrite)
        opened.access = Access::ReadWrite;
    inspect(opened, scripts);
    return opened;
}

/// Nothing when the file is sound as far as can be told but cannot be read as it lies: changes in
/// a journal have to be worked in first, or its folder does not let readers be coordinated.
std::optional<OpenedFile> openInPlace(const fs::path& file, std::span<const SchemaScript> scripts)
{
    try {
        return openAs(SqliteFile::Opening::ReadOnly, file, scripts);
    } catch (const soci::soci_error& error) {
        if (!needsWriting(error))
            throw;
        return std::nullopt;
    }
}

OpenedFile openForReading(
    std::optional<OpenedFile> inPlace, const fs::path& file, std::span<const SchemaScript> scripts)
{
    if (!inPlace) {
        if (hasUnfinishedChanges(file))
            refuseToOpen(
                file,
                "the file was not closed cleanly and cannot be repaired where it is; copy it and "
                "the files beside it to a folder you can write, and open it there");
        inPlace = openAs(SqliteFile::Opening::Immutable, file, scripts);
    }
    if (inPlace->version < latestVersion(scripts))
        inPlace->notices.emplace_back(
            "This file was written by an older Outturn. It is shown as it would be when brought up "
            "to date, which happens when it is opened where it can be written.");
    if (inPlace->seal == Seal::Broken)
        inPlace->notices.emplace_back(
            "This file has changed since it was last closed, by damage or by another program. "
            "Check it with verify, or restore it from a backup.");
    return std::move(*inPlace);
}

/// Where no lock reaches the other machine: nobody else is let in at all, and the file says who
/// has it.
void claim(OpenedFile& opened, FolderKind folder, const Author& author, const std::string& now)
{
    SqliteFile& database = *opened.database;
    database.runScript("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; "
                       "PRAGMA locking_mode = EXCLUSIVE;");
    breakSeal(database);
    takeWriterLock(database, author, now);
    opened.notices.emplace_back(
        folder == FolderKind::Network
            ? "This file is in a network folder. While you have it open nobody else can; close it "
              "when you are done."
            : "This file is in a folder that is synchronised with other computers. Let nobody else "
              "open it while you do, and wait for the synchronisation when you are done.");
}

FolderKind kindOfFolder(const fs::path& file)
{
    return folderKind(file.parent_path(), fileSystemType(file.parent_path()));
}

/// Whether writing can be left to the first edit. Not where the folder makes a claim necessary, nor
/// where the file has to be put right first.
bool canWaitToWrite(
    const OpenedFile& opened, const fs::path& file, std::span<const SchemaScript> scripts)
{
    return opened.seal == Seal::Intact && opened.version == latestVersion(scripts) &&
        kindOfFolder(file) == FolderKind::Local;
}

fs::path migrateOrClose(
    SqliteFile& database,
    std::span<const SchemaScript> scripts,
    const Author& author,
    const std::string& now)
{
    try {
        return migrate(database, scripts, author, now);
    } catch (...) {
        closeCleanly(database);
        throw;
    }
}

OpenedFile openForWriting(
    const fs::path& file,
    Journal journal,
    const Author& author,
    const std::string& now,
    std::span<const SchemaScript> scripts)
{
    OpenedFile opened = openAs(SqliteFile::Opening::ReadWrite, file, scripts);
    SqliteFile& database = *opened.database;
    if (opened.seal == Seal::Broken)
        refuseToOpen(
            file,
            "the file has changed since it was last closed, by damage or by another program; "
            "restore it from a backup, or open it for reading only to see what it holds");
    opened.isWriting = true;
    const FolderKind folder = kindOfFolder(file);
    if (folder != FolderKind::Local) {
        claim(opened, folder, author, now);
    } else {
        breakSeal(database);
        // With a log the file is held until it is closed, so that nobody else seals it meanwhile.
        // One edit is its own transaction, and seals it when it is done.
        if (journal == Journal::Log || database.pragmaText("journal_mode") == "wal")
            beginLog(database);
        else
            database.runScript(
                "PRAGMA synchronous = EXTRA;"); // the journal's going is on the disk too
    }
    if (opened.version < latestVersion(scripts)) {
        const fs::path backup = migrateOrClose(database, scripts, author, now);
        opened.version = latestVersion(scripts);
        opened.notices.emplace_back(
            "This file was brought up to date. As it was before, it is kept as " +
            backup.filename().string() + ".");
    }
    return opened;
}

/// Says who has the file where it tells; else that some other program does.
[[noreturn]] void refuseAsLocked(const fs::path& file)
{
    std::optional<LockHolder> holder;
    try {
        // Past the lock, for this one row, which its writer has committed long since.
        const SqliteFile past(file, SqliteFile::Opening::Immutable);
        holder = readLockHolder(past);
    } catch (const soci::soci_error&) {
        holder.reset();
    }
    if (holder)
        refuseToOpen(file, heldBySentence(*holder));
    refuseToOpen(
        file, "the file is in use by another program; close it there, or try again in a moment");
}

/// Runs @p open, with a sentence for the user when the file is locked or anything else is wrong.
template <class Open>
OpenedFile orRefuseAsLocked(const fs::path& file, const Open& open)
{
    return translatingErrors(file, [&]() -> OpenedFile {
        try {
            return open();
        } catch (const soci::soci_error& error) {
            if (isLocked(error))
                refuseAsLocked(file);
            throw;
        }
    });
}

} // namespace

OpenedFile openPlanFile(
    const fs::path& file,
    Access access,
    const Author& author,
    const std::string& now,
    std::span<const SchemaScript> scripts)
{
    const fs::path path = resolved(file);
    return orRefuseAsLocked(path, [&]() -> OpenedFile {
        std::optional<OpenedFile> inPlace = openInPlace(path, scripts);
        if (access == Access::ReadWrite && isWritable(path)) {
            if (inPlace && canWaitToWrite(*inPlace, path, scripts)) {
                inPlace->access = Access::ReadWrite;
                return std::move(*inPlace);
            }
            inPlace.reset();
            return openForWriting(path, Journal::Log, author, now, scripts);
        }
        OpenedFile opened = openForReading(std::move(inPlace), path, scripts);
        if (access == Access::ReadWrite)
            opened.notices.emplace_back(readOnlyNotice);
        return opened;
    });
}

OpenedFile openPlanFileForWriting(
    const fs::path& file,
    Journal journal,
    const Author& author,
    const std::string& now,
    std::span<const SchemaScript> scripts)
{
    const fs::path path = resolved(file);
    return orRefuseAsLocked(
        path, [&] { return openForWriting(path, journal, author, now, scripts); });
}

bool isWrittenByAnother(SqliteFile& file) noexcept
{
    try {
        return file.pragmaText("journal_mode") == "wal" || file.size() % planPageSize == 0;
    } catch (const std::exception&) {
        return false;
    }
}

std::unique_ptr<SqliteFile>
createPlanFile(const fs::path& file, std::span<const SchemaScript> scripts)
{
    auto database = std::make_unique<SqliteFile>(file, SqliteFile::Opening::CreateNew);
    database->runScript(
        "PRAGMA page_size = " + std::to_string(planPageSize) +
        "; PRAGMA application_id = " + std::to_string(planApplicationId) + ";");
    Transaction transaction(*database, Transaction::Kind::Writing);
    applyScripts(*database, scripts, 0);
    transaction.commit();
    return database;
}

bool sealAfterOneEdit(SqliteFile& file) noexcept
{
    try {
        if (file.pragmaText("journal_mode") != "delete" ||
            file.pragmaText("locking_mode") != "normal")
            return false;
        putSeal(file);
        return true;
    } catch (const std::exception&) {
        // Somebody reads it just now.
        try {
            beginLog(file);
        } catch (const std::exception&) {
            return false; // whoever seals it meanwhile, closing puts the seal on anew
        }
        return false;
    }
}

void closeCleanly(SqliteFile& file) noexcept
{
    try {
        file.setPatience(0ms);
        if (readLockHolder(file))
            releaseWriterLock(file);
        if (file.pragmaText("journal_mode = DELETE") == "delete")
            putSeal(file);
    } catch (const std::exception&) {
        // Somebody else has the file open, or the disk is gone. What was acknowledged is in the
        // file or its log; the next to open it finds no seal and checks.
        return;
    }
}

} // namespace outturn::store
