#include <store/sqlite/errors.h>

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <variant>

namespace outturn::store {

namespace {

/// Nothing where SQLite's own words are the best there is.
std::string sentenceFor(int code)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "the file is in use by another program; nothing was changed; close the other "
               "program or try again in a moment";
    case SQLITE_FULL:
        return "the disk is full; nothing was changed; free some space and try again";
    case SQLITE_IOERR:
        return "the file could not be read or written (the disk may be full, over quota or "
               "disconnected); nothing was changed; check the disk and try again";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "the file is damaged; restore it from a backup";
    case SQLITE_READONLY:
        return "the file cannot be written; change its permissions or work on a copy";
    case SQLITE_CANTOPEN:
        return "the file cannot be opened; check that it and its folder can be read";
    case SQLITE_INTERRUPT:
        return "checking the file took longer than a plan file can need; it is not trusted; "
               "restore "
               "it from a backup";
    case SQLITE_TOOBIG:
        return "the file holds a value longer than a plan file may; it is not trusted; restore it "
               "from a backup";
    default:
        return {};
    }
}

/// SQLITE_OK when it is not SQLite's own. The low byte is the result, the rest refines it.
int primaryCode(const soci::soci_error& error)
{
    const auto* sqliteError = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
    return sqliteError == nullptr ? SQLITE_OK : sqliteError->result() & 0xFF;
}

} // namespace

bool needsWriting(const soci::soci_error& error)
{
    const int code = primaryCode(error);
    return code == SQLITE_READONLY || code == SQLITE_CANTOPEN;
}

bool isLocked(const soci::soci_error& error)
{
    return primaryCode(error) == SQLITE_BUSY;
}

Error sqliteError(const std::filesystem::path& file, int code, const std::string& detail)
{
    std::string sentence = sentenceFor(code & 0xFF);
    if (sentence.empty())
        sentence = "the file refused the work (" + detail + "); nothing was changed";
    return {ErrorKind::Store, sentence, file.string()};
}

void rethrowAsStoreError(const std::filesystem::path& file)
{
    try {
        throw;
    } catch (const soci::sqlite3_soci_error& error) {
        throw sqliteError(file, error.result(), error.get_error_message());
    } catch (const std::bad_variant_access&) {
        // A number where the schema has text, or the other way round: no writer leaves that behind.
        throw sqliteError(file, SQLITE_CORRUPT, {});
    } catch (const soci::soci_error& error) {
        throw Error(ErrorKind::Store, error.get_error_message(), file.string());
    }
}

} // namespace outturn::store
