#pragma once

#include <domain/codes.h>
#include <domain/dataset/marker.h>
#include <domain/dataset/word_list.h>
#include <domain/decimal.h>
#include <domain/period/calendar.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn {

/// What the cells of a column count.
enum class ColumnKind
{
    Number, ///< a number times ten to the power of the column's decimals
    Date,   ///< year, month and day as one number: 20130418
    Text,   ///< the index of a word in the column's list
};

template <>
struct EnumCodes<ColumnKind>
{
    static constexpr std::array<std::pair<ColumnKind, std::string_view>, 3> table{
        {{ColumnKind::Number, "number"}, {ColumnKind::Date, "date"}, {ColumnKind::Text, "text"}}};
};

/// What is known of a column without reading its cells.
struct ColumnHeading
{
    std::string name; ///< as the file heads it, without blanks around: "PTRWM_EXP"
    ColumnKind kind = ColumnKind::Number;
    int decimals = 0;          ///< of a number, 0 to 6: the most that any cell of the file has
    bool isPercentage = false; ///< the file writes its numbers with a percent sign
    friend bool operator==(const ColumnHeading&, const ColumnHeading&) = default;
};

/// A column of a dataset with all its cells.
struct DatasetColumn
{
    ColumnHeading heading;
    std::vector<PackedCell> cells;
    WordList words; ///< of a text column, each once, in the order of the file

    /// The number in @p row; nothing where a marker stands or the column is not of numbers.
    [[nodiscard]] std::optional<Decimal> number(std::size_t row) const;
    [[nodiscard]] std::optional<Date> date(std::size_t row) const;
    /// The word in @p row; empty where there is none.
    [[nodiscard]] std::string_view word(std::size_t row) const;
    [[nodiscard]] std::optional<Marker> marker(std::size_t row) const;

    /// The cell as the table publishes it: "67%", "SUPP", "2013-04-18", "Community school".
    [[nodiscard]] std::string text(std::size_t row) const;

    friend bool operator==(const DatasetColumn&, const DatasetColumn&) = default;
};

/// The cell of a @p column that a table may lack; empty without the column and where a marker
/// stands.
[[nodiscard]] std::string textAt(const DatasetColumn* column, std::size_t row);

} // namespace outturn
