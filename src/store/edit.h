#pragma once

#include <store/audit_trail.h>
#include <store/plan_store.h>
#include <store/sql/statement.h>
#include <store/sql/tables.h>
#include <store/sqlite/sqlite_file.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::store {

/// A change to the plan in one transaction: rows with their digests, the heads of the tables they
/// are in, and the audit entries. Nothing of it stays unless commit() returns.
class Edit
{
public:
    /// Takes the one writer's place. @p file and @p tables must outlive this.
    Edit(SqliteFile& file, const Tables& tables, Author author, std::string now);

    [[nodiscard]] const std::string& now() const noexcept { return m_now; }

    /// The plan as this edit has left it so far.
    [[nodiscard]] Reading reading() const { return {m_tables, m_heads}; }

    [[nodiscard]] std::int64_t rowCount(std::string_view table) const;

    [[nodiscard]] const TableShape& shape(std::string_view table) const
    {
        return m_tables.shape(table);
    }

    /// Adds a row under the next id, which it returns.
    std::int64_t insert(std::string_view table, Fields fields);
    /// The same for a row that was made; the id that it has is not looked at.
    std::int64_t insert(const Row& made);

    /// Puts @p fields into @p current provided that the file still holds revision @p seen of it.
    /// Returns the new row, or nothing when it does not; then nothing was written.
    [[nodiscard]] std::optional<Row> update(const Row& current, std::int64_t seen, Fields fields);

    /// Puts every cell of @p next, a later revision of @p current, in its place.
    void replace(const Row& current, const Row& next);

    /// Takes a row of the file away.
    void erase(const Row& current);

    /// Adds an audit entry for what this edit has written so far. The values are JSON or empty.
    void record(std::string what, std::string subject, std::string oldValue, std::string newValue);

    void commit();

private:
    struct Insertion
    {
        Statement statement;
        std::int64_t lastId;
    };

    using Statements = std::map<std::string, Statement, std::less<>>;

    Insertion& insertionInto(const TableShape& shape);
    /// Writes @p next over the row with its id and revision @p seen; false when there is none.
    bool write(const Row& next, std::int64_t seen);

    SqliteFile& m_file;
    const Tables& m_tables;
    Author m_author;
    std::string m_now;
    Transaction m_transaction;
    TableHeads m_heads;
    TableHeads m_headsInFile;
    AuditHead m_auditHead;
    std::map<std::string, Insertion, std::less<>> m_insertions;
    Statements m_updates;
    Statements m_deletions;
};

} // namespace outturn::store
