#pragma once

#include <domain/codes.h>
#include <domain/outturn/outturn.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn {

/// How far a figure has come, where a plan asks that figures are looked at before they are relied
/// on. Whatever its state it counts; a figure entered in its place begins anew.
enum class EntryState
{
    Submitted, ///< entered
    Reviewed,  ///< looked at by somebody else
    Accepted,  ///< by the performance officer: the term can be locked on it
};

template <>
struct EnumCodes<EntryState>
{
    static constexpr std::array<std::pair<EntryState, std::string_view>, 3> table{
        {{EntryState::Submitted, "submitted"},
         {EntryState::Reviewed, "reviewed"},
         {EntryState::Accepted, "accepted"}}};
};

/// Who took a figure a step on, and when.
struct EntryStep
{
    std::string by;
    std::string at; ///< UTC, ISO 8601
    friend bool operator==(const EntryStep&, const EntryStep&) = default;
};

/// The steps that a figure has taken since it was entered.
struct EntrySteps
{
    std::optional<EntryStep> reviewed;
    std::optional<EntryStep> accepted; ///< only with the step before
    [[nodiscard]] EntryState state() const noexcept;
    friend bool operator==(const EntrySteps&, const EntrySteps&) = default;
};

/// Throws Error{Input} unless @p by may take @p outturn, which has come to @p now, on to @p next:
/// one step at a time, and never a figure of one's own.
void requireStep(const Outturn& outturn, EntryState now, EntryState next, std::string_view by);

} // namespace outturn
