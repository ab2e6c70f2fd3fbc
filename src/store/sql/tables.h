#pragma once

#include <store/sql/row.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::store {

/// How many rows a table has and the combination of their digests: tells that a row is gone or was
/// added behind the store's back.
struct TableHead
{
    std::int64_t rowCount = 0;
    Digest digest;
    friend bool operator==(const TableHead&, const TableHead&) = default;
};

using TableHeads = std::map<std::string, TableHead, std::less<>>;

/// A row, the digest of what it holds and the one that was written beside it.
struct ScannedRow
{
    Row row;
    Digest digest;
    std::string digestInFile;

    [[nodiscard]] bool isIntact() const { return digest.hex() == digestInFile; }
};

/// Reads the plan's tables: those whose rows carry a digest. A table's columns are learned from the
/// schema, which has been compared with what it must be before, when they are first asked for: most
/// of what is done with a file is about a few of its tables. Not for two threads at a time.
class Tables
{
public:
    explicit Tables(const SqliteFile& file);
    /// Those of a file with the very schema of the one that @p same are of.
    Tables(const SqliteFile& file, Tables&& same);

    [[nodiscard]] const TableShape& shape(std::string_view table) const;
    [[nodiscard]] std::vector<std::string> names() const;

    /// Every row as it stands, in the plan's order, right or wrong.
    [[nodiscard]] std::vector<ScannedRow> scan(std::string_view table) const;

    /// Every row in the plan's order. Throws Error{Store} naming table and row when a digest does
    /// not match, and naming the table when rows are missing or too many.
    [[nodiscard]] std::vector<Row> read(std::string_view table, const TableHeads& heads) const;

    /// The row with that id. Throws Error{Store} when its digest does not match.
    [[nodiscard]] std::optional<Row> find(std::string_view table, std::int64_t id) const;

    /// What the file says each of these tables' head is.
    [[nodiscard]] TableHeads heads() const;

    /// What the rows that are there give.
    [[nodiscard]] static TableHead headOf(const std::vector<ScannedRow>& rows);

private:
    [[nodiscard]] std::vector<ScannedRow> select(
        const TableShape& shape, const std::string& clause, std::optional<std::int64_t> id) const;

    const SqliteFile& m_file;
    std::set<std::string, std::less<>> m_names;
    mutable std::map<std::string, TableShape, std::less<>> m_shapes; ///< as far as asked for
};

/// The file's tables at one moment, every row and every head checked as it is read.
class Reading
{
public:
    explicit Reading(const Tables& tables)
        : Reading(tables, tables.heads())
    {
    }

    /// Against heads that are not in the file yet.
    Reading(const Tables& tables, TableHeads heads)
        : m_tables(tables)
        , m_heads(std::move(heads))
    {
    }

    [[nodiscard]] std::vector<Row> rows(std::string_view table) const
    {
        return m_tables.read(table, m_heads);
    }

private:
    const Tables& m_tables;
    TableHeads m_heads;
};

/// Records one head: how many rows, and their digest in hex.
void writeHead(
    SqliteFile& file, const std::string& table, std::int64_t rowCount, const std::string& digest);

void writeTableHeads(SqliteFile& file, const TableHeads& heads);

/// SHA-256 over every head: one value for the whole plan.
[[nodiscard]] Digest stateOf(const TableHeads& heads);

} // namespace outturn::store
