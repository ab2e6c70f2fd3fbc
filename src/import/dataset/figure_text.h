#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace outturn::imports {

/// A figure as a published table writes it: @ref digits times ten to the power of minus
/// @ref decimals.
struct FigureText
{
    std::int64_t digits = 0;
    int decimals = 0; ///< as written, noughts at the end among them: 2 of "66.70%"
    bool isPercentage = false;
    friend bool operator==(const FigureText&, const FigureText&) = default;
};

/// Reads "62%", "-1.6", "0.14", " 94 ", and thousands as in "749,750". Nothing for anything else:
/// signs of money, exponents, a second point, more than 18 digits.
[[nodiscard]] std::optional<FigureText> readFigure(std::string_view field) noexcept;

/// Reads a figure that a spreadsheet has written out of its binary number: of "81.099999999999994"
/// and "7.0000000000000007E-2" the shortest decimal that is the same binary number, 81.1 and 0.07.
/// That is the figure that was typed: no number of up to fifteen digits is changed by it. Others
/// are read as readFigure() does.
[[nodiscard]] std::optional<FigureText> readNoisyFigure(std::string_view field) noexcept;

} // namespace outturn::imports
