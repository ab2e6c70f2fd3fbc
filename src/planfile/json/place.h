#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace outturn::planfile {

// Places in a document are JSON pointers (RFC 6901): "/indicators/3/minimum". The document itself,
// whose pointer is empty, is shown as "/".

/// The place of @p key in the object at @p place.
[[nodiscard]] std::string memberPlace(std::string_view place, std::string_view key);

/// The place of element @p index, counted from zero, of the list at @p place.
[[nodiscard]] std::string elementPlace(std::string_view place, std::size_t index);

/// @p place as an error shows it: printable, and cut short where a key is out of all proportion.
[[nodiscard]] std::string shownPlace(std::string_view place);

} // namespace outturn::planfile
