#include <domain/error.h>
#include <store/edit.h>

#include <utility>

namespace outturn::store {

namespace {

/// This edit holds the one writer's place and has read the row under it.
[[noreturn]] void refuseAsGone(const Row& row)
{
    throw Error(
        ErrorKind::Store, "the row is not there any more; load the plan again", row.place());
}

} // namespace

Edit::Edit(SqliteFile& file, const Tables& tables, Author author, std::string now)
    : m_file(file)
    , m_tables(tables)
    , m_author(std::move(author))
    , m_now(std::move(now))
    , m_transaction(file, Transaction::Kind::Writing)
    , m_heads(tables.heads())
    , m_headsInFile(m_heads)
    , m_auditHead(readAuditHead(file))
{
    for (const std::string& name : tables.names())
        m_heads.try_emplace(name);
}

std::int64_t Edit::rowCount(std::string_view table) const
{
    const auto head = m_heads.find(table);
    return head == m_heads.end() ? 0 : head->second.rowCount;
}

Edit::Insertion& Edit::insertionInto(const TableShape& shape)
{
    const auto known = m_insertions.find(shape.name);
    if (known != m_insertions.end())
        return known->second;

    Statement highest(
        m_file.session(), "SELECT coalesce(max(id), 0) FROM " + shape.name, {}, {{"id", false}});
    highest.start();
    const std::int64_t lastId = highest.next() ? std::get<std::int64_t>(highest.column(0)) : 0;

    std::string columns = "id, rev, digest";
    std::string values = ":id, :rev, :digest";
    std::vector<Column> inputs{{"id", false}, {"rev", false}, {"digest", true}};
    for (const Column& column : shape.columns) {
        columns += ", " + column.name;
        values += ", :" + column.name;
        inputs.push_back(column);
    }
    Statement insert(
        m_file.session(),
        "INSERT INTO " + shape.name + " (" + columns + ") VALUES (" + values + ")",
        inputs,
        {});
    return m_insertions.emplace(shape.name, Insertion{std::move(insert), lastId}).first->second;
}

std::int64_t Edit::insert(std::string_view table, Fields fields)
{
    return insert(Row::make(m_tables.shape(table), 0, fields));
}

std::int64_t Edit::insert(const Row& made)
{
    const TableShape& shape = made.shape();
    Insertion& insertion = insertionInto(shape);
    const Row row(shape, insertion.lastId + 1, made.revision(), made.cells());
    const Digest digest = row.digest();
    insertion.statement.bind(0, row.id());
    insertion.statement.bind(1, row.revision());
    insertion.statement.bind(2, digest.hex());
    for (std::size_t i = 0; i < row.cells().size(); ++i)
        insertion.statement.bind(i + 3, row.cells()[i]);
    insertion.statement.run();

    insertion.lastId = row.id();
    TableHead& head = m_heads[shape.name];
    ++head.rowCount;
    head.digest ^= digest;
    return row.id();
}

bool Edit::write(const Row& next, std::int64_t seen)
{
    const TableShape& shape = next.shape();
    auto update = m_updates.find(shape.name);
    if (update == m_updates.end()) {
        std::string assignments = "rev = :rev, digest = :digest";
        std::vector<Column> inputs{{"rev", false}, {"digest", true}};
        for (const Column& column : shape.columns) {
            assignments += ", " + column.name + " = :" + column.name;
            inputs.push_back(column);
        }
        inputs.insert(inputs.end(), {{"id", false}, {"seen", false}});
        update = m_updates
                     .emplace(
                         shape.name,
                         Statement(
                             m_file.session(),
                             "UPDATE " + shape.name + " SET " + assignments +
                                 " WHERE id = :id AND rev = :seen",
                             inputs,
                             {}))
                     .first;
    }
    Statement& statement = update->second;
    std::size_t parameter = 0;
    statement.bind(parameter++, next.revision());
    statement.bind(parameter++, next.digest().hex());
    for (const Cell& cell : next.cells())
        statement.bind(parameter++, cell);
    statement.bind(parameter++, next.id());
    statement.bind(parameter, seen);
    return statement.run() == 1;
}

std::optional<Row> Edit::update(const Row& current, std::int64_t seen, Fields fields)
{
    Row next = current.changed(fields);
    if (!write(next, seen))
        return std::nullopt;
    TableHead& head = m_heads[current.shape().name];
    head.digest ^= current.digest();
    head.digest ^= next.digest();
    return next;
}

void Edit::replace(const Row& current, const Row& next)
{
    if (!write(next, current.revision()))
        refuseAsGone(current);
    TableHead& head = m_heads[current.shape().name];
    head.digest ^= current.digest();
    head.digest ^= next.digest();
}

void Edit::erase(const Row& current)
{
    const std::string& table = current.shape().name;
    auto deletion = m_deletions.find(table);
    if (deletion == m_deletions.end())
        deletion = m_deletions
                       .emplace(
                           table,
                           Statement(
                               m_file.session(),
                               "DELETE FROM " + table + " WHERE id = :id AND rev = :seen",
                               {{"id", false}, {"seen", false}},
                               {}))
                       .first;
    deletion->second.bind(0, current.id());
    deletion->second.bind(1, current.revision());
    if (deletion->second.run() != 1)
        refuseAsGone(current);
    TableHead& head = m_heads[table];
    --head.rowCount;
    head.digest ^= current.digest();
}

void Edit::record(std::string what, std::string subject, std::string oldValue, std::string newValue)
{
    m_auditHead = appendAuditEntry(
        m_file,
        m_auditHead,
        {.at = m_now,
         .user = m_author.user,
         .host = m_author.host,
         .what = std::move(what),
         .subject = std::move(subject),
         .oldValue = std::move(oldValue),
         .newValue = std::move(newValue),
         .state = stateOf(m_heads).hex(),
         .hash = {}});
}

void Edit::commit()
{
    TableHeads changed = m_heads;
    std::erase_if(changed, [this](const auto& entry) {
        const auto before = m_headsInFile.find(entry.first);
        return before != m_headsInFile.end() && before->second == entry.second;
    });
    writeTableHeads(m_file, changed);
    // Statements must be finished before the transaction ends.
    m_insertions.clear();
    m_updates.clear();
    m_deletions.clear();
    m_transaction.commit();
}

} // namespace outturn::store
