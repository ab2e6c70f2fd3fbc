#include <store/edit.h>

#include <utility>

namespace outturn::store {

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
    const TableShape& shape = m_tables.shape(table);
    Insertion& insertion = insertionInto(shape);
    const Row row = Row::make(shape, insertion.lastId + 1, fields);
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

std::optional<Row> Edit::update(const Row& current, std::int64_t seen, Fields fields)
{
    const Row next = current.changed(fields);
    std::string assignments = "rev = :rev, digest = :digest";
    std::vector<Column> inputs{{"rev", false}, {"digest", true}};
    std::vector<Cell> values{next.revision(), next.digest().hex()};
    for (const Field& field : fields) {
        const std::size_t index = current.shape().indexOf(field.column);
        const Column& column = current.shape().columns[index];
        assignments += ", " + column.name + " = :" + column.name;
        inputs.push_back(column);
        values.push_back(next.cells()[index]);
    }
    inputs.insert(inputs.end(), {{"id", false}, {"seen", false}});
    values.insert(values.end(), {current.id(), seen});

    Statement update(
        m_file.session(),
        "UPDATE " + current.shape().name + " SET " + assignments +
            " WHERE id = :id AND rev = :seen",
        inputs,
        {});
    for (std::size_t i = 0; i < values.size(); ++i)
        update.bind(i, values[i]);
    if (update.run() != 1)
        return std::nullopt;

    TableHead& head = m_heads[current.shape().name];
    head.digest ^= current.digest();
    head.digest ^= next.digest();
    return next;
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
    m_transaction.commit();
}

} // namespace outturn::store
