#pragma once

#include <domain/codes.h>
#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

enum class ActionStatus
{
    NotStarted,
    OnTrack,
    AtRisk,
    Late,
    Complete,
};

template <>
struct EnumCodes<ActionStatus>
{
    static constexpr std::array<std::pair<ActionStatus, std::string_view>, 5> table{
        {{ActionStatus::NotStarted, "not-started"},
         {ActionStatus::OnTrack, "on-track"},
         {ActionStatus::AtRisk, "at-risk"},
         {ActionStatus::Late, "late"},
         {ActionStatus::Complete, "complete"}}};
};

/// A post that contributes to an action, for one phase of schooling or for all (phase empty).
struct Contribution
{
    std::string phase;
    PostCode post;
    friend bool operator==(const Contribution&, const Contribution&) = default;
};

/// What an officer wrote about an action on a day.
struct ProgressNote
{
    Date date;
    std::string author;
    ActionStatus status = ActionStatus::NotStarted;
    std::string text;
    friend bool operator==(const ProgressNote&, const ProgressNote&) = default;
};

/// Something the service will do. One action may serve many priorities and is written once.
struct Action
{
    ActionCode code;
    std::string title;
    std::vector<std::string> activities; ///< its parts, in order
    std::vector<PriorityNumber> priorities;
    std::optional<PostCode> lead; ///< at most one; empty where the source names none
    std::vector<Contribution> contributors;
    Month start;
    Month end;
    ActionStatus status = ActionStatus::NotStarted;
    std::vector<ProgressNote> notes;
    std::string reconstructed; ///< how a damaged source was made good; empty otherwise
    friend bool operator==(const Action&, const Action&) = default;
};

/// A dated point to be reached under a priority, known by its letter there. One that names an
/// indicator is a dated view of that indicator's targets and holds no figures of its own.
struct Milestone
{
    PriorityNumber priority;
    std::string letter; ///< "A"
    std::string text;
    std::optional<Month> due;
    std::optional<IndicatorCode> indicator;
    std::string reconstructed;
    friend bool operator==(const Milestone&, const Milestone&) = default;
};

} // namespace outturn
