#pragma once

#include <store/sql/cell.h>
#include <store/sqlite/sqlite_file.h>

#include <memory>
#include <string>
#include <vector>

namespace outturn::store {

/// A prepared statement whose parameters and results have the static types of their columns.
///
/// SOCI's dynamic rows are avoided on purpose: on SQLite they narrow 64-bit integers.
class Statement
{
public:
    /// @p inputs are the kinds of the parameters in the order they appear in @p sql, @p outputs
    /// those of the columns selected.
    Statement(
        soci::session& session,
        const std::string& sql,
        const std::vector<Column>& inputs,
        const std::vector<Column>& outputs);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;

    void bind(std::size_t parameter, const Cell& value);

    /// Runs a statement that gives no rows. Returns how many it changed.
    std::int64_t run();

    /// Runs a query; next() then moves to each row in turn and is false after the last.
    void start();
    [[nodiscard]] bool next();
    [[nodiscard]] Cell column(std::size_t index) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace outturn::store
