#pragma once

#include <domain/plan/plan.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// What was sent out for one figure, and what came back.
struct ReturnedFigure
{
    Outturn returned;
    std::optional<Outturn> sent; ///< as the form had it; nothing where it was empty
    int line = 0;                ///< in the return, for the user
    friend bool operator==(const ReturnedFigure&, const ReturnedFigure&) = default;
};

/// The same of an action: a note that may be empty, and a status.
struct ReturnedUpdate
{
    ActionCode action;
    ActionStatus sent = ActionStatus::NotStarted;
    ActionStatus returned = ActionStatus::NotStarted;
    std::string note;
    int line = 0;
    friend bool operator==(const ReturnedUpdate&, const ReturnedUpdate&) = default;
};

/// How a part of a return stands to the plan as it is now.
enum class Merge
{
    Unchanged, ///< nothing was filled in
    Present,   ///< the plan says the same already
    Taken,     ///< the plan still says what was sent out
    Conflict,  ///< the plan has changed since, to something else
};

struct MergedFigure
{
    Merge merge = Merge::Unchanged;
    ReturnedFigure figure;
    std::optional<Outturn> present; ///< what the plan has now
};

struct MergedUpdate
{
    Merge merge = Merge::Unchanged;
    ReturnedUpdate update;
    ActionStatus present = ActionStatus::NotStarted;
};

/// A return set against the plan: what it would change, and where somebody has to decide.
struct MergedReturn
{
    std::vector<MergedFigure> figures;
    std::vector<MergedUpdate> updates;

    [[nodiscard]] int count(Merge merge) const;
};

/// True when two figures say the same: value, counts and comment. Who entered them, when, and from
/// where makes no difference.
[[nodiscard]] bool saysTheSame(const Outturn& a, const Outturn& b);

/// The plan with the progress of those updates whose merge @p isTaken accepts, as notes of
/// @p officer on @p day.
[[nodiscard]] Plan withUpdates(
    Plan plan,
    const OfficerCode& officer,
    const MergedReturn& merged,
    Date day,
    const std::function<bool(const MergedUpdate&)>& isTaken);

/// Sets figures and updates against @p record, in their order. Two sides are compared by what they
/// say: a figure is in conflict when the plan has another than the one that was sent out, and not
/// the one that came back. A note is always added and never replaces one, so only the status of an
/// action can be in conflict. Throws Error{Input} for an action that the plan has not.
[[nodiscard]] MergedReturn merged(
    const PlanRecord& record,
    const std::vector<ReturnedFigure>& figures,
    const std::vector<ReturnedUpdate>& updates);

} // namespace outturn
