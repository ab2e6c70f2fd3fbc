#pragma once

#include <string>
#include <string_view>

namespace outturn {

// What a figure says of where it comes from.

/// The source of a figure that somebody typed in without naming a publication.
inline constexpr std::string_view enteredByHand = "entered by hand";

/// Whether @p source says no more than that the figure was typed in. Files of earlier versions say
/// where: "entered at the command line".
[[nodiscard]] bool isEnteredByHand(std::string_view source);

/// Whether @p source names something that can be looked up by itself. "as above" refers to another
/// line of the file that it came with.
[[nodiscard]] bool namesDocument(std::string_view source);

/// As a reader is told: "not recorded" for none.
[[nodiscard]] std::string sourceText(std::string_view source);

} // namespace outturn
