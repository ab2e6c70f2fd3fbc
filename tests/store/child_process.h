#pragma once

#include <functional>
#include <string>

namespace outturn::store::test {

/// Runs @p work in a process of its own and returns what it returned, or what the exception that
/// left it says. The process ends without closing anything.
[[nodiscard]] std::string inChild(const std::function<std::string()>& work);

/// As inChild(), but as the user nobody, whom permissions bind even when the tests run as root.
[[nodiscard]] std::string asNobody(const std::function<std::string()>& work);

/// True when this process may change its user.
[[nodiscard]] bool canBecomeNobody();

} // namespace outturn::store::test
