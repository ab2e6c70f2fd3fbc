#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace outturn {

/// The stable short codes of an enumeration, written beside the enumeration itself and used alike
/// by plan documents, the store, CSV files and the command line. Specialise with `static constexpr
/// std::array<std::pair<E, std::string_view>, N> table`.
template <class E>
struct EnumCodes;

/// The code of @p value.
template <class E>
[[nodiscard]] constexpr std::string_view toCode(E value)
{
    for (const auto& [candidate, code] : EnumCodes<E>::table)
        if (candidate == value)
            return code;
    return {};
}

/// The value that @p code stands for; nothing when the code is unknown. Codes are lower case and
/// compared exactly.
template <class E>
[[nodiscard]] constexpr std::optional<E> fromCode(std::string_view code)
{
    for (const auto& [value, candidate] : EnumCodes<E>::table)
        if (candidate == code)
            return value;
    return std::nullopt;
}

/// Every code in a row, for messages: "autumn, spring or summer".
template <class E>
[[nodiscard]] std::string listOfCodes()
{
    constexpr auto& table = EnumCodes<E>::table;
    std::string list;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (i > 0)
            list += i + 1 == table.size() ? " or " : ", ";
        list += table[i].second;
    }
    return list;
}

} // namespace outturn
