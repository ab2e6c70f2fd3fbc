#include <domain/error.h>
#include <store/opening.h>
#include <store/sqlite/errors.h>
#include <store/sqlite/file_header.h>

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

[[noreturn]] void refuse(const fs::path& file, const std::string& sentence)
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
        refuse(file, "there is no such file; check the name and the folder");
    if (fs::is_symlink(status))
        refuse(file, "this is a link to another file; open that file itself");
    if (!fs::is_regular_file(status))
        refuse(file, "this is not a file; choose a plan file");
    const fs::path folder = fs::canonical(file.has_parent_path() ? file.parent_path() : ".", error);
    if (error)
        refuse(file, "its folder cannot be read; check the permissions");
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

/// Everything that distrust asks of a file that says it is ours. Returns the seal as found.
Seal inspect(SqliteFile& file, std::span<const SchemaScript> scripts)
{
    file.setPatience(patienceForLocks);
    file.setTimeBudget(budgetForSchema);
    const Transaction oneMoment(file, Transaction::Kind::Reading);
    const auto version = static_cast<int>(file.pragmaValue("user_version"));
    if (version < 1 || version > latestVersion(scripts))
        refuse(file.path(), "the file was written by a newer Outturn; update Outturn to open it");
    const std::vector<std::string> differences = schemaDifferences(file, scripts, version);
    if (!differences.empty())
        refuse(file.path(), differences.front() + "; it is not trusted; restore it from a backup");

    const Seal seal = checkSeal(file);
    if (seal == Seal::Absent) {
        file.setTimeBudget(budgetForStructure);
        const std::vector<std::string> problems = file.integrityCheck(true);
        if (!problems.empty())
            refuse(
                file.path(),
                "the file is damaged (" + problems.front() + "); restore it from a backup");
    }
    file.setTimeBudget(0s);
    return seal;
}

OpenedFile
openAs(SqliteFile::Opening opening, const fs::path& file, std::span<const SchemaScript> scripts)
{
    OpenedFile opened{
        .database = std::make_unique<SqliteFile>(file, opening),
        .access = opening == SqliteFile::Opening::ReadWrite ? Access::ReadWrite : Access::ReadOnly,
        .seal = Seal::Absent,
        .notices = {}};
    static_cast<void>(readPlanHeader(*opened.database, latestVersion(scripts)));
    opened.seal = inspect(*opened.database, scripts);
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
            refuse(
                file,
                "the file was not closed cleanly and cannot be repaired where it is; copy it and "
                "the files beside it to a folder you can write, and open it there");
        inPlace = openAs(SqliteFile::Opening::Immutable, file, scripts);
    }
    if (inPlace->seal == Seal::Broken)
        inPlace->notices.emplace_back(
            "This file has changed since it was last closed, by damage or by another program. "
            "Check it with verify, or restore it from a backup.");
    return std::move(*inPlace);
}

OpenedFile openForWriting(const fs::path& file, std::span<const SchemaScript> scripts)
{
    OpenedFile opened = openAs(SqliteFile::Opening::ReadWrite, file, scripts);
    if (opened.seal == Seal::Broken)
        refuse(
            file,
            "the file has changed since it was last closed, by damage or by another program; "
            "restore it from a backup, or open it for reading only to see what it holds");
    breakSeal(*opened.database);
    opened.database->runScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    return opened;
}

} // namespace

OpenedFile openPlanFile(
    const fs::path& file,
    Access access,
    const Author& author,
    const Clock& clock,
    std::span<const SchemaScript> scripts)
{
    const fs::path path = resolved(file);
    return translatingErrors(path, [&]() -> OpenedFile {
        std::optional<OpenedFile> inPlace = openInPlace(path, scripts);
        const bool isWritten = access == Access::ReadWrite && isWritable(path);
        if (!isWritten) {
            OpenedFile opened = openForReading(std::move(inPlace), path, scripts);
            if (access == Access::ReadWrite)
                opened.notices.emplace_back(readOnlyNotice);
            return opened;
        }
        inPlace.reset();
        return openForWriting(path, scripts);
    });
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

void closeCleanly(SqliteFile& file) noexcept
{
    try {
        file.setPatience(0ms);
        if (file.pragmaText("journal_mode = DELETE") == "delete")
            putSeal(file);
    } catch (const std::exception&) {
        // Somebody else has the file open, or the disk is gone. What was acknowledged is in the
        // file or its log; the next to open it finds no seal and checks.
        return;
    }
}

} // namespace outturn::store
