#pragma once

#include <cli/terminal_text.h>
#include <domain/period/calendar.h>
#include <store/plan_store.h>

#include <cstddef>
#include <ostream>
#include <string_view>

namespace outturn::cli {

/// What a command works with: where its words go, who asks, and when.
struct Session
{
    std::ostream& out; ///< results
    std::ostream& err; ///< messages, warnings among them
    std::size_t width; ///< columns that a table may fill
    store::Author author;
    Date today; ///< UTC

    /// A line of the result, made safe for a terminal.
    void print(std::string_view line) const { out << terminalText(line) << '\n'; }

    /// A message beside the result.
    void say(std::string_view line) const { err << terminalText(line) << '\n'; }
};

} // namespace outturn::cli
