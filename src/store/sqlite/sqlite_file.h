#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace soci {
class session;
}

namespace outturn::store {

/// One thing that a database's schema names, with the text that made it.
struct SchemaObject
{
    std::string type; ///< "table", "index", "view", "trigger"
    std::string name;
    std::string table;
    std::string sql; ///< empty for an index that a constraint brings along
    friend auto operator<=>(const SchemaObject&, const SchemaObject&) = default;
};

struct Column
{
    std::string name;
    bool isText = false; ///< else a 64-bit integer; a plan file has no other kind
    friend auto operator<=>(const Column&, const Column&) = default;
};

/// A SQLite database file, opened with distrust: the one place that knows what SQLite wants done
/// differently from other engines. Everything above talks to its SOCI session.
///
/// The handle is opened here and lent to SOCI, whose connection string can neither refuse symbolic
/// links nor name every path. Limits, defensive mode and the refusal of triggers, views and
/// extensions are set before the first statement. Throws what SOCI throws; see errors.h.
class SqliteFile
{
public:
    enum class Opening
    {
        ReadOnly,
        Immutable, ///< read-only without locks or journal: for media that cannot be written
        ReadWrite,
        CreateNew,
        InMemory, ///< no file at all; the path is ignored
    };

    SqliteFile(std::filesystem::path file, Opening opening);
    ~SqliteFile();
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;
    SqliteFile(SqliteFile&&) = delete;
    SqliteFile& operator=(SqliteFile&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

    [[nodiscard]] soci::session& session() const noexcept { return *m_session; }

    /// True when the operating system let the file be opened for reading only.
    [[nodiscard]] bool isReadOnly() const;

    /// How long a statement waits for another program's lock.
    void setPatience(std::chrono::milliseconds patience);
    /// Stops any statement that is still running when @p budget is over; zero takes the limit away.
    void setTimeBudget(std::chrono::milliseconds budget);

    /// Runs several statements separated by semicolons.
    void runScript(const std::string& sql);
    [[nodiscard]] std::int64_t pragmaValue(const std::string& name) const;
    [[nodiscard]] std::string pragmaText(const std::string& name) const;

    [[nodiscard]] std::vector<SchemaObject> schema() const;
    [[nodiscard]] std::vector<std::string> tableNames() const;
    /// A table's columns in the order of their names; none where there is no such table.
    [[nodiscard]] std::vector<Column> columnsOf(std::string_view table) const;
    [[nodiscard]] bool hasTable(std::string_view name) const;

    /// What integrity_check, or the faster quick_check, finds wrong; empty when nothing.
    [[nodiscard]] std::vector<std::string> integrityCheck(bool quick) const;
    /// The tables whose rows refer to rows that do not exist.
    [[nodiscard]] std::vector<std::string> foreignKeyCheck() const;

    /// Writes a compact copy to @p copy, which must not exist.
    void copyInto(const std::filesystem::path& copy) const;

    /// Makes this one, which is empty, hold what @p other holds at this moment.
    void fillFrom(const SqliteFile& other);

    // The bytes of the file itself, through the handle that holds the locks: opening the file a
    // second time and closing it would drop this process's locks on it (POSIX).
    [[nodiscard]] std::uint64_t size() const;
    [[nodiscard]] std::vector<unsigned char>
    readBytes(std::uint64_t offset, std::size_t count) const;
    /// Fills all of @p bytes.
    void readBytes(std::uint64_t offset, std::span<unsigned char> bytes) const;
    void writeBytes(std::uint64_t offset, std::span<const unsigned char> bytes);
    void truncateTo(std::uint64_t size);
    void syncToDisk();

private:
    class Native;

    struct Deadline
    {
        std::chrono::steady_clock::time_point end;
    };

    void open(Opening opening);
    void harden();
    static int hasRunOut(void* deadline);

    std::filesystem::path m_path;
    Deadline m_deadline;
    std::unique_ptr<soci::session> m_session;
    std::unique_ptr<Native> m_native;
};

/// A transaction: committed when told so, else rolled back by its destructor.
class Transaction
{
public:
    enum class Kind
    {
        Reading,   ///< everything seen is of one moment
        Writing,   ///< takes the one writer's place at once
        Exclusive, ///< keeps readers out too
    };

    Transaction(SqliteFile& file, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    void commit();

private:
    SqliteFile& m_file;
    bool m_isOpen = true;
};

} // namespace outturn::store
