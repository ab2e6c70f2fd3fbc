#pragma once

#include <string_view>

namespace outturn {

/// The area that a council is called after: "Anytown" of "Anytown City Council" or of "London
/// Borough of Anytown". Empty where the name has none of the forms that English councils use.
[[nodiscard]] std::string_view councilArea(std::string_view council);

} // namespace outturn
