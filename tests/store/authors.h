#pragma once

#include <store/plan_store.h>

#include <string>

// Who edits, and when, in the tests of the store.

namespace outturn::store::test {

inline const Author adviser{"a.two", "desk-7"};
inline const Author colleague{"s.one", "desk-8"};
inline const Author officer{"p.three", "desk-9"};

/// A clock that stands still at @p moment.
[[nodiscard]] inline Clock stoppedAt(const char* moment)
{
    return [moment] {
        return std::string(moment);
    };
}

} // namespace outturn::store::test
