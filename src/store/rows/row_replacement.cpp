#include <store/rows/row_replacement.h>

#include <span>

namespace outturn::store {

namespace {

constexpr std::string_view positionColumn = "position";

} // namespace

RowReplacement::RowReplacement(Edit& edit)
    : m_edit(edit)
{
    const Reading reading = edit.reading();
    for (const PlanTable& rules : planTables()) {
        Table& table = m_tables[rules.name];
        table.rules = rules;
        for (Row& row : reading.rows(rules.name)) {
            Key key = keyOf(rules, row);
            table.rowsLeft.emplace(std::move(key), std::move(row));
        }
    }
}

RowReplacement::Key RowReplacement::keyOf(const PlanTable& rules, const Row& row)
{
    Key key;
    if (rules.knownBy == KnownBy::Key) {
        for (const std::string_view column : rules.key)
            if (!column.empty())
                key.push_back(row.cell(column));
        return key;
    }
    const std::vector<Column>& columns = row.shape().columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name != positionColumn)
            key.push_back(row.cells()[i]);
    return key;
}

Row RowReplacement::placed(Table& table, const Row& made, const Row* current)
{
    if (!made.shape().has(positionColumn))
        return made;
    Key owner;
    if (!table.rules.owner.empty())
        owner.push_back(made.cell(table.rules.owner));
    std::int64_t& last = table.lastPositions[owner];
    const std::int64_t held = current == nullptr ? 0 : current->get<std::int64_t>(positionColumn);
    last = held > last ? held : last + 1;
    return made.with(positionColumn, last);
}

std::int64_t RowReplacement::put(std::string_view table, Fields fields)
{
    return put(Row::make(m_edit.shape(table), 0, fields));
}

std::int64_t RowReplacement::put(const Row& made)
{
    Table& table = m_tables.at(made.shape().name);
    const Key key = keyOf(table.rules, made);
    const auto first = table.rowsLeft.lower_bound(key);
    if (first == table.rowsLeft.end() || first->first != key)
        return m_edit.insert(placed(table, made, nullptr));
    const Row current = std::move(first->second);
    table.rowsLeft.erase(first);
    const Row next = placed(table, made, &current);
    if (next.cells() != current.cells())
        m_edit.replace(current, current.becoming(next));
    return current.id();
}

void RowReplacement::finish()
{
    // What refers to something goes before it.
    const std::span<const PlanTable> tables = planTables();
    for (std::size_t left = tables.size(); left > 0; --left) {
        Table& table = m_tables.at(tables[left - 1].name);
        for (const auto& [key, row] : table.rowsLeft)
            m_edit.erase(row);
        table.rowsLeft.clear();
    }
}

} // namespace outturn::store
