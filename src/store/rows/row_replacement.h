#pragma once

#include <store/edit.h>
#include <store/rows/plan_tables.h>

#include <cstdint>
#include <functional>
#include <map>
#include <string_view>
#include <vector>

namespace outturn::store {

/// The rows of a plan, put one after the other in the plan's order, take the place of those in the
/// file: a row that is there already is left alone, one that differs is written over, one that is
/// new is added, and finish() takes away what was not put again. Into empty tables it just adds.
///
/// Rows are put without a position. One in the file keeps the position that it has as long as it
/// still stands after the row put before it, so taking something out of a list changes no other
/// row.
class RowReplacement
{
public:
    /// @p edit must outlive this.
    explicit RowReplacement(Edit& edit);

    [[nodiscard]] const TableShape& shape(std::string_view table) const
    {
        return m_edit.shape(table);
    }

    /// Returns the id that the row has or gets, for the rows that belong to it.
    std::int64_t put(std::string_view table, Fields fields);
    /// The same for a row that was made; its id and position are not looked at.
    std::int64_t put(const Row& made);

    void finish();

private:
    using Key = std::vector<Cell>;

    struct Table
    {
        PlanTable rules;
        std::multimap<Key, Row> rowsLeft;          ///< of the file, in its order under each key
        std::map<Key, std::int64_t> lastPositions; ///< of the rows put, under their owner
    };

    [[nodiscard]] static Key keyOf(const PlanTable& rules, const Row& row);
    [[nodiscard]] static Row placed(Table& table, const Row& made, const Row* current);

    Edit& m_edit;
    std::map<std::string_view, Table> m_tables;
};

} // namespace outturn::store
