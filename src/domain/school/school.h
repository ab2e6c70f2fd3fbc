#pragma once

#include <domain/codes.h>
#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn {

/// A school's phase of education as the register (GIAS) has it.
enum class SchoolPhase
{
    Nursery,
    Primary,
    MiddleDeemedPrimary,
    Secondary,
    MiddleDeemedSecondary,
    AllThrough,
    Sixteenplus,
    NotApplicable, ///< special schools, pupil referral units, independent schools
};

template <>
struct EnumCodes<SchoolPhase>
{
    static constexpr std::array<std::pair<SchoolPhase, std::string_view>, 8> table{
        {{SchoolPhase::Nursery, "nursery"},
         {SchoolPhase::Primary, "primary"},
         {SchoolPhase::MiddleDeemedPrimary, "middle-deemed-primary"},
         {SchoolPhase::Secondary, "secondary"},
         {SchoolPhase::MiddleDeemedSecondary, "middle-deemed-secondary"},
         {SchoolPhase::AllThrough, "all-through"},
         {SchoolPhase::Sixteenplus, "16-plus"},
         {SchoolPhase::NotApplicable, "not-applicable"}}};
};

enum class SchoolStatus
{
    Open,
    ProposedToClose,
    Closed,
    ProposedToOpen,
};

template <>
struct EnumCodes<SchoolStatus>
{
    static constexpr std::array<std::pair<SchoolStatus, std::string_view>, 4> table{
        {{SchoolStatus::Open, "open"},
         {SchoolStatus::ProposedToClose, "proposed-to-close"},
         {SchoolStatus::Closed, "closed"},
         {SchoolStatus::ProposedToOpen, "proposed-to-open"}}};
};

/// A school as the register knows it on one day. What the register leaves blank is empty here.
struct School
{
    Urn urn;
    std::string name;
    std::optional<SchoolPhase> phase;
    std::optional<SchoolStatus> status;
    std::string type;        ///< "Academy converter"
    std::string district;    ///< "Mole Valley"
    std::string council;     ///< the local authority's name
    std::string councilCode; ///< "936"
    std::optional<Date> opened;
    std::optional<Date> closed;
    /// The schools this one followed and those that followed it: a school that becomes an academy
    /// closes, and one with a new number opens.
    std::vector<Urn> predecessors;
    std::vector<Urn> successors;
    friend bool operator==(const School&, const School&) = default;
};

/// The phase in the register's words: "Middle deemed primary", "All-through". Nothing for others.
[[nodiscard]] std::optional<SchoolPhase> phaseInRegister(std::string_view words);

/// The status in the register's words: "Open, but proposed to close".
[[nodiscard]] std::optional<SchoolStatus> statusInRegister(std::string_view words);

/// "Middle deemed primary".
[[nodiscard]] std::string_view labelOf(SchoolPhase phase);

} // namespace outturn
