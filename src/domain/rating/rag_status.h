#pragma once

#include <domain/codes.h>

namespace outturn {

/// How a figure stands. Three colours and six statuses that are never a colour.
enum class RagStatus
{
    Green,
    Amber,
    Red,
    NoData,
    NoTarget,
    Unresolved,
    NotComparable,
    Suppressed,
    NotDue,
};

template <>
struct EnumCodes<RagStatus>
{
    static constexpr std::array<std::pair<RagStatus, std::string_view>, 9> table{
        {{RagStatus::Green, "green"},
         {RagStatus::Amber, "amber"},
         {RagStatus::Red, "red"},
         {RagStatus::NoData, "no-data"},
         {RagStatus::NoTarget, "no-target"},
         {RagStatus::Unresolved, "unresolved"},
         {RagStatus::NotComparable, "not-comparable"},
         {RagStatus::Suppressed, "suppressed"},
         {RagStatus::NotDue, "not-due"}}};
};

[[nodiscard]] constexpr bool isColour(RagStatus status)
{
    return status == RagStatus::Green || status == RagStatus::Amber || status == RagStatus::Red;
}

/// The status as a word for a person: "Green", "No data", "Not comparable".
[[nodiscard]] constexpr std::string_view ragWord(RagStatus status)
{
    switch (status) {
    case RagStatus::Green:
        return "Green";
    case RagStatus::Amber:
        return "Amber";
    case RagStatus::Red:
        return "Red";
    case RagStatus::NoData:
        return "No data";
    case RagStatus::NoTarget:
        return "No target";
    case RagStatus::Unresolved:
        return "Unresolved";
    case RagStatus::NotComparable:
        return "Not comparable";
    case RagStatus::Suppressed:
        return "Suppressed";
    case RagStatus::NotDue:
        return "Not due";
    }
    return {};
}

} // namespace outturn
