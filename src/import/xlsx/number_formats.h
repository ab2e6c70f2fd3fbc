#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// What the number in a cell means, as far as its format tells.
enum class NumberKind
{
    Plain,
    Percentage, ///< a share: 0.783 is shown as 78.3%
    Day,        ///< days since the workbook's first day
};

/// The kind that a format code gives: "0.0%" or "dd/mm/yyyy".
[[nodiscard]] NumberKind kindOfFormat(std::string_view code);

/// The kinds of a workbook's cell styles, by their number (xl/styles.xml).
class NumberFormats
{
public:
    NumberFormats() = default;
    explicit NumberFormats(const pugi::xml_node& styles);

    /// Of a style that there is not: plain.
    [[nodiscard]] NumberKind kindOf(std::size_t style) const;

private:
    std::vector<NumberKind> m_kinds;
};

/// A number as a cell of that kind shows it. @p is1904 is the workbook's other first day. What is
/// no number is given back as it is.
[[nodiscard]] std::string numberText(std::string_view number, NumberKind kind, bool is1904);

} // namespace outturn::imports
