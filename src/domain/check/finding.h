#pragma once

#include <domain/codes.h>
#include <domain/plan/plan.h>

#include <optional>
#include <string>

namespace outturn {

enum class Severity
{
    Hint,    ///< worth knowing
    Warning, ///< a careful officer would question it
    Fault,   ///< contradicts itself
};

template <>
struct EnumCodes<Severity>
{
    static constexpr std::array<std::pair<Severity, std::string_view>, 3> table{
        {{Severity::Hint, "hint"}, {Severity::Warning, "warning"}, {Severity::Fault, "fault"}}};
};

/// Something for a person to look at. A finding never blocks; it may be accepted with a reason.
struct Finding
{
    Severity severity = Severity::Warning;
    std::string code; ///< which rule: "minimum-stricter-than-target"
    std::string
        subject; ///< what it is about: an indicator code, "action 7", "milestone 6A", "plan"
    std::string message; ///< one sentence with the figures in it
    std::optional<Acceptance> accepted;
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace outturn
