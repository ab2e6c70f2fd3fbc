#pragma once

// The months at which a school's or a council's year turns, as Date counts them.

namespace outturn {

inline constexpr int january = 1;
inline constexpr int april = 4;
inline constexpr int may = 5;
inline constexpr int september = 9;

} // namespace outturn
