#include <store/sqlite/sqlite_file.h>

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace outturn::store {

namespace sqlite = sqlite_api;

namespace {

constexpr int instructionsBetweenLooks = 10'000;

struct Limit
{
    int id;
    int value;
};

/// Far beyond what a plan needs, far below what a hostile file could ask for.
constexpr std::array<Limit, 11> limits{
    {{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
     {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
     {SQLITE_LIMIT_COLUMN, 512},
     {SQLITE_LIMIT_EXPR_DEPTH, 100},
     {SQLITE_LIMIT_COMPOUND_SELECT, 20},
     {SQLITE_LIMIT_VDBE_OP, 250'000},
     {SQLITE_LIMIT_ATTACHED, 0},
     {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
     {SQLITE_LIMIT_VARIABLE_NUMBER, 2000},
     {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
     {SQLITE_LIMIT_WORKER_THREADS, 0}}};

struct Switch
{
    int option;
    int value;
};

constexpr std::array<Switch, 8> switches{
    {{SQLITE_DBCONFIG_DEFENSIVE, 1},
     {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
     {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
     {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
     {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
     {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
     {SQLITE_DBCONFIG_DQS_DDL, 0},
     {SQLITE_DBCONFIG_DQS_DML, 0}}};

/// The path as a URI that asks for no locks and no journal.
std::string immutableUri(const std::filesystem::path& file)
{
    constexpr std::string_view hexDigits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : file.string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '/' || c == '.' || c == '-' || c == '_') {
            uri += c;
        } else {
            uri += '%';
            uri += hexDigits[byte >> 4U];
            uri += hexDigits[byte & 0xFU];
        }
    }
    return uri + "?immutable=1";
}

int openFlags(SqliteFile::Opening opening)
{
    switch (opening) {
    case SqliteFile::Opening::ReadOnly:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW;
    case SqliteFile::Opening::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_URI;
    case SqliteFile::Opening::ReadWrite:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW;
    case SqliteFile::Opening::CreateNew:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW;
    case SqliteFile::Opening::InMemory:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY;
}

} // namespace

/// SQLite's own handle and file object, and the check of what they return.
class SqliteFile::Native
{
public:
    explicit Native(sqlite::sqlite3* handle)
        : m_handle(handle)
    {
    }

    [[nodiscard]] sqlite::sqlite3* handle() const { return m_handle; }

    void require(int result) const
    {
        if (result != SQLITE_OK)
            throw soci::sqlite3_soci_error(sqlite::sqlite3_errmsg(m_handle), result);
    }

    [[nodiscard]] sqlite::sqlite3_file& file() const
    {
        sqlite::sqlite3_file* file = nullptr;
        require(sqlite::sqlite3_file_control(
            m_handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)));
        return *file;
    }

private:
    sqlite::sqlite3* m_handle; // owned by the session
};

SqliteFile::SqliteFile(std::filesystem::path file, Opening opening)
    : m_path(std::move(file))
{
    open(opening);
    harden();
}

SqliteFile::~SqliteFile() = default;

void SqliteFile::open(Opening opening)
{
    const std::string name = opening == Opening::InMemory ? std::string(":memory:")
        : opening == Opening::Immutable                   ? immutableUri(m_path)
                                                          : m_path.string();
    sqlite::sqlite3* handle = nullptr;
    const int result = sqlite::sqlite3_open_v2(name.c_str(), &handle, openFlags(opening), nullptr);
    if (result != SQLITE_OK) {
        const std::string message =
            handle != nullptr ? sqlite::sqlite3_errmsg(handle) : "out of memory";
        sqlite::sqlite3_close(handle);
        throw soci::sqlite3_soci_error(message, result);
    }
    m_session = std::make_unique<soci::session>(soci::sqlite3, ":memory:");
    auto* backend = static_cast<soci::sqlite3_session_backend*>(m_session->get_backend());
    std::swap(backend->conn_, handle);
    sqlite::sqlite3_close(handle);
    m_native = std::make_unique<Native>(backend->conn_);
    sqlite::sqlite3_extended_result_codes(m_native->handle(), 1);
}

void SqliteFile::harden()
{
    for (const Limit& limit : limits)
        sqlite::sqlite3_limit(m_native->handle(), limit.id, limit.value);
    for (const Switch& setting : switches)
        m_native->require(
            sqlite::sqlite3_db_config(m_native->handle(), setting.option, setting.value, nullptr));
    // None of these reads the file.
    runScript("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
              "PRAGMA foreign_keys = ON;");
}

bool SqliteFile::isReadOnly() const
{
    return sqlite::sqlite3_db_readonly(m_native->handle(), "main") != 0;
}

void SqliteFile::setPatience(std::chrono::milliseconds patience)
{
    m_native->require(
        sqlite::sqlite3_busy_timeout(m_native->handle(), static_cast<int>(patience.count())));
}

int SqliteFile::hasRunOut(void* deadline)
{
    return std::chrono::steady_clock::now() > static_cast<const Deadline*>(deadline)->end ? 1 : 0;
}

void SqliteFile::setTimeBudget(std::chrono::milliseconds budget)
{
    m_deadline.end = std::chrono::steady_clock::now() + budget;
    const bool isLimited = budget.count() > 0;
    sqlite::sqlite3_progress_handler(
        m_native->handle(),
        isLimited ? instructionsBetweenLooks : 0,
        isLimited ? &SqliteFile::hasRunOut : nullptr,
        &m_deadline);
}

void SqliteFile::runScript(const std::string& sql)
{
    m_native->require(
        sqlite::sqlite3_exec(m_native->handle(), sql.c_str(), nullptr, nullptr, nullptr));
}

std::int64_t SqliteFile::pragmaValue(const std::string& name) const
{
    long long value = 0;
    *m_session << "PRAGMA " + name, soci::into(value);
    return value;
}

std::string SqliteFile::pragmaText(const std::string& name) const
{
    std::string value;
    *m_session << "PRAGMA " + name, soci::into(value);
    return value;
}

void SqliteFile::copyInto(const std::filesystem::path& copy) const
{
    // VACUUM INTO attaches the copy while it works; nothing else ever may.
    sqlite::sqlite3_limit(m_native->handle(), SQLITE_LIMIT_ATTACHED, 1);
    const std::string target = copy.string();
    try {
        *m_session << "VACUUM INTO :copy", soci::use(target);
    } catch (...) {
        sqlite::sqlite3_limit(m_native->handle(), SQLITE_LIMIT_ATTACHED, 0);
        throw;
    }
    sqlite::sqlite3_limit(m_native->handle(), SQLITE_LIMIT_ATTACHED, 0);
}

void SqliteFile::fillFrom(const SqliteFile& other)
{
    sqlite::sqlite3_backup* backup =
        sqlite::sqlite3_backup_init(m_native->handle(), "main", other.m_native->handle(), "main");
    if (backup != nullptr) {
        constexpr int everyPage = -1;
        sqlite::sqlite3_backup_step(backup, everyPage);
        // What went wrong in a step is kept for the handle that was written to.
        sqlite::sqlite3_backup_finish(backup);
    }
    m_native->require(sqlite::sqlite3_errcode(m_native->handle()));
}

std::uint64_t SqliteFile::size() const
{
    sqlite::sqlite3_file& file = m_native->file();
    sqlite::sqlite3_int64 size = 0;
    m_native->require(file.pMethods->xFileSize(&file, &size));
    return static_cast<std::uint64_t>(size);
}

std::vector<unsigned char> SqliteFile::readBytes(std::uint64_t offset, std::size_t count) const
{
    std::vector<unsigned char> bytes(count);
    readBytes(offset, bytes);
    return bytes;
}

void SqliteFile::readBytes(std::uint64_t offset, std::span<unsigned char> bytes) const
{
    sqlite::sqlite3_file& file = m_native->file();
    m_native->require(file.pMethods->xRead(
        &file, bytes.data(), static_cast<int>(bytes.size()), static_cast<std::int64_t>(offset)));
}

void SqliteFile::writeBytes(std::uint64_t offset, std::span<const unsigned char> bytes)
{
    sqlite::sqlite3_file& file = m_native->file();
    m_native->require(file.pMethods->xWrite(
        &file, bytes.data(), static_cast<int>(bytes.size()), static_cast<std::int64_t>(offset)));
}

void SqliteFile::truncateTo(std::uint64_t size)
{
    sqlite::sqlite3_file& file = m_native->file();
    m_native->require(file.pMethods->xTruncate(&file, static_cast<std::int64_t>(size)));
}

void SqliteFile::syncToDisk()
{
    sqlite::sqlite3_file& file = m_native->file();
    m_native->require(file.pMethods->xSync(&file, SQLITE_SYNC_FULL));
}

} // namespace outturn::store
