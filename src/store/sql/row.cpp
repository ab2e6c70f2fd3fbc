#include <domain/error.h>
#include <store/sql/row.h>

#include <algorithm>
#include <limits>

namespace outturn::store {

int CellReader<int>::read(std::int64_t value)
{
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw Error(ErrorKind::Input, std::to_string(value) + " is out of range");
    return static_cast<int>(value);
}

bool TableShape::has(std::string_view column) const
{
    return std::ranges::find(columns, column, &Column::name) != columns.end();
}

std::size_t TableShape::indexOf(std::string_view column) const
{
    const auto found = std::ranges::find(columns, column, &Column::name);
    if (found == columns.end())
        throw Error(
            ErrorKind::Store, "the table has no column '" + std::string(column) + "'", name);
    return static_cast<std::size_t>(found - columns.begin());
}

Row Row::make(const TableShape& shape, std::int64_t id, Fields fields)
{
    std::vector<Cell> cells(shape.columns.size());
    for (const Field& field : fields)
        cells[shape.indexOf(field.column)] = field.value;
    return {shape, id, 1, std::move(cells)};
}

Row Row::changed(Fields fields) const
{
    Row next(*m_shape, m_id, m_revision + 1, m_cells);
    for (const Field& field : fields)
        next.m_cells[m_shape->indexOf(field.column)] = field.value;
    return next;
}

Row Row::with(std::string_view column, Cell value) const
{
    Row next(*this);
    next.m_cells[m_shape->indexOf(column)] = std::move(value);
    return next;
}

Digest Row::digest() const
{
    CanonicalText canonical;
    canonical.text(m_shape->name).integer(m_id).integer(m_revision);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (const auto* integer = std::get_if<std::int64_t>(&m_cells[i]))
            canonical.text(m_shape->columns[i].name).integer(*integer);
        else if (const auto* content = std::get_if<std::string>(&m_cells[i]))
            canonical.text(m_shape->columns[i].name).text(*content);
    }
    return canonical.digest();
}

std::string Row::place() const
{
    return m_shape->name + ", row " + std::to_string(m_id);
}

bool Row::isEmpty(std::string_view column) const
{
    return std::holds_alternative<std::monostate>(cell(column));
}

const std::string& Row::text(std::string_view column) const
{
    const auto* content = std::get_if<std::string>(&cell(column));
    if (content == nullptr)
        fail(column, "is empty or not text");
    return *content;
}

const Cell& Row::cell(std::string_view column) const
{
    return m_cells[m_shape->indexOf(column)];
}

void Row::fail(std::string_view column, const std::string& what) const
{
    throw Error(
        ErrorKind::Store,
        "the file holds what no plan can: " + std::string(column) + ": " + what +
            "; restore it from a backup",
        place());
}

} // namespace outturn::store
