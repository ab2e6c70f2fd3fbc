#pragma once

#include <domain/identifier.h>
#include <import/entry_text.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// Where a part of a figure comes from in a table that is laid out in a way of its own.
struct MappedPart
{
    EntryField part = EntryField::Value;
    std::string column;  ///< its heading, capitals not counting; empty: the same in every row
    std::string cell;    ///< only where the column reads so, capitals not counting; empty: always
    std::string becomes; ///< what is read in the cell's place, with the cell for "*"; see below
    std::optional<IndicatorCode> indicator; ///< only of figures for this one
    friend bool operator==(const MappedPart&, const MappedPart&) = default;
};

/// How the columns of any table are those of outturns. A person makes it once for a file that comes
/// every term, and keeps it by name.
///
/// - A column as it stands: `value,Result`. In other words: `scope,District,,district:*`.
/// - The same in every row: `year,,,2013`.
/// - A cell in other words: `indicator,KPI,L4+ Eng & Maths,KS2-EM4`. Without other words
///   (`indicator,KPI,Total,`) a row that reads so is left out.
/// - A column for each indicator: `value,KS2 result,,,KS2-EM4`; a row then gives a figure for each
///   of them that is not blank.
class ColumnMapping
{
public:
    /// Throws Error{Input} where the parts cannot make a figure: no value, no year, no indicator,
    /// an indicator both by row and by column, neither a column nor words.
    explicit ColumnMapping(std::vector<MappedPart> parts);

    /// Reads what text() writes: a CSV with the columns `part,column,cell,becomes,indicator`, of
    /// which the last three may be missing. Throws Error{Input} with @p fileName and the line.
    [[nodiscard]] static ColumnMapping parse(std::string_view text, const std::string& fileName);

    [[nodiscard]] const std::vector<MappedPart>& parts() const noexcept { return m_parts; }

    /// The indicators that have columns of their own, each once; empty where rows name theirs.
    [[nodiscard]] std::vector<IndicatorCode> indicators() const;

    [[nodiscard]] std::string text() const;

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;

private:
    std::vector<MappedPart> m_parts;
};

} // namespace outturn::imports
