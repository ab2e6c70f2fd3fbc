#pragma once

#include <domain/codes.h>
#include <domain/error.h>

#include <string>
#include <string_view>

namespace outturn::cli {

/// The value that @p text names for an option with a closed list; Error{Usage} names the list.
template <class E>
[[nodiscard]] E choice(std::string_view option, std::string_view text)
{
    if (const auto value = fromCode<E>(text))
        return *value;
    throw Error(
        ErrorKind::Usage,
        std::string(option) + " cannot be '" + std::string(text) + "'; expected " +
            listOfCodes<E>());
}

} // namespace outturn::cli
