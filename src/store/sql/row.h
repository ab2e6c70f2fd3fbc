#pragma once

#include <store/digest.h>
#include <store/sql/cell.h>
#include <store/sqlite/sqlite_file.h>

#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::store {

/// A table of the plan: its name and its own columns in the order of their names, without the id,
/// revision and digest that every one has.
struct TableShape
{
    std::string name;
    std::vector<Column> columns;

    /// Throws Error{Store} when there is no such column.
    [[nodiscard]] std::size_t indexOf(std::string_view column) const;
    [[nodiscard]] bool has(std::string_view column) const;
};

/// A column and what is to be written there.
struct Field
{
    template <class T>
    Field(std::string_view name, const T& content)
        : column(name)
        , value(toCell(content))
    {
    }

    std::string_view column;
    Cell value;
};

using Fields = std::initializer_list<Field>;

/// A row of the plan as it stands in the file. Reads columns as the domain's types; what cannot be
/// one throws Error{Store} naming table, row and column.
class Row
{
public:
    Row(const TableShape& shape, std::int64_t id, std::int64_t revision, std::vector<Cell> cells)
        : m_shape(&shape)
        , m_id(id)
        , m_revision(revision)
        , m_cells(std::move(cells))
    {
    }

    /// A row that is not in the file yet: revision 1, columns not named are left empty.
    [[nodiscard]] static Row make(const TableShape& shape, std::int64_t id, Fields fields);

    /// The same row one revision later with @p fields put in.
    [[nodiscard]] Row changed(Fields fields) const;

    /// The same row with one cell put in, the revision left as it is.
    [[nodiscard]] Row with(std::string_view column, Cell value) const;

    /// @p made as what this row is to become: its id, one revision later.
    [[nodiscard]] Row becoming(const Row& made) const
    {
        return {*m_shape, m_id, m_revision + 1, made.m_cells};
    }

    [[nodiscard]] const TableShape& shape() const noexcept { return *m_shape; }

    [[nodiscard]] std::int64_t id() const noexcept { return m_id; }

    [[nodiscard]] std::int64_t revision() const noexcept { return m_revision; }

    [[nodiscard]] const std::vector<Cell>& cells() const noexcept { return m_cells; }

    /// SHA-256 over table, id, revision and every column that is not empty, by name: so a column
    /// added later and still empty changes nothing.
    [[nodiscard]] Digest digest() const;

    /// "outturn, row 17".
    [[nodiscard]] std::string place() const;

    [[nodiscard]] bool isEmpty(std::string_view column) const;
    [[nodiscard]] const std::string& text(std::string_view column) const;

    template <class T>
    [[nodiscard]] T get(std::string_view column) const
    {
        const auto* held = std::get_if<typename CellReader<T>::Held>(&cell(column));
        if (held == nullptr)
            fail(column, "is empty or of the wrong kind");
        try {
            return CellReader<T>::read(*held);
        } catch (const Error& error) {
            fail(column, error.message());
        }
    }

    /// Nothing when the column is empty.
    template <class T>
    [[nodiscard]] std::optional<T> find(std::string_view column) const
    {
        if (isEmpty(column))
            return std::nullopt;
        return get<T>(column);
    }

    [[nodiscard]] const Cell& cell(std::string_view column) const;

private:
    [[noreturn]] void fail(std::string_view column, const std::string& what) const;

    const TableShape* m_shape;
    std::int64_t m_id;
    std::int64_t m_revision;
    std::vector<Cell> m_cells; ///< as the shape's columns
};

/// The rows of a table whose rows belong to those of another, under the value of @p column, which
/// names their owner.
template <class Owner>
[[nodiscard]] std::map<Owner, std::vector<Row>>
groupedBy(std::string_view column, std::vector<Row> rows)
{
    std::map<Owner, std::vector<Row>> groups;
    for (Row& row : rows) {
        auto owner = row.get<Owner>(column);
        groups[std::move(owner)].push_back(std::move(row));
    }
    return groups;
}

/// The group of @p owner; empty when it has none.
template <class Owner>
[[nodiscard]] std::span<const Row>
rowsOf(const std::map<Owner, std::vector<Row>>& groups, const Owner& owner)
{
    const auto group = groups.find(owner);
    if (group == groups.end())
        return {};
    return group->second;
}

} // namespace outturn::store
