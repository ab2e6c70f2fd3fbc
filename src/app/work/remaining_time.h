#pragma once

#include <QString>

#include <chrono>
#include <cstddef>
#include <optional>

namespace outturn::app {

/// How long work has yet to go when it goes on as it has gone. Nothing in the first second and
/// before a fiftieth is done, when a guess would be worth nothing, and where @p total is 0.
[[nodiscard]] std::optional<std::chrono::milliseconds>
remainingTime(std::chrono::milliseconds elapsed, std::size_t done, std::size_t total);

/// The same for the user, no more exact than it is known: "about 40 seconds left".
[[nodiscard]] QString remainingText(std::chrono::milliseconds remaining);

} // namespace outturn::app
