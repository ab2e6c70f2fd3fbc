#pragma once

#include <domain/plan/progress.h>
#include <domain/rating/rating.h>
#include <domain/rating/record_view.h>
#include <domain/term/entry_round.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn {

/// True when a figure so rated has to be explained: it is red and has no comment. It counts all the
/// same, but the term is not done with it.
[[nodiscard]] bool needsComment(RagStatus status, std::string_view comment);

/// What is owed of a figure.
enum class FigureOwed
{
    Value,   ///< it is out and not in
    Comment, ///< it is in, red, and without a comment
};

struct OwedFigure
{
    IndicatorCode indicator;
    EntryRound round;
    FigureOwed what = FigureOwed::Value;
    std::string sentence;
    friend bool operator==(const OwedFigure&, const OwedFigure&) = default;
};

struct OwedUpdate
{
    ActionCode action;
    Due due = Due::Running;
    std::string sentence;
    friend bool operator==(const OwedUpdate&, const OwedUpdate&) = default;
};

/// A milestone is never entered: it is a dated view of an indicator's target, or a text.
struct OwedMilestone
{
    PriorityNumber priority;
    std::string letter;
    Due due = Due::Soon;
    std::string sentence;
    friend bool operator==(const OwedMilestone&, const OwedMilestone&) = default;
};

/// What somebody owes the plan on a day, each kind in the plan's order.
struct OwedWork
{
    std::vector<OwedFigure> figures;
    std::vector<OwedUpdate> updates;
    std::vector<OwedMilestone> milestones;
    friend bool operator==(const OwedWork&, const OwedWork&) = default;
};

/// The posts that @p officer holds on @p day, in the plan's order.
[[nodiscard]] std::vector<PostCode>
postsHeldBy(const Plan& plan, const OfficerCode& officer, Date day);

/// The latest round that is out of each indicator that @p officer answers for on @p day, in the
/// plan's order. Where the targets are for every district, one for each district that has had a
/// figure.
[[nodiscard]] std::vector<std::pair<IndicatorCode, EntryRound>>
roundsOf(const RecordView& record, const OfficerCode& officer, AcademicYear year, Date day);

/// The actions that @p officer leads which have begun and are not complete. An action that nobody
/// leads is the director's.
[[nodiscard]] std::vector<const Action*>
actionsUnderWay(const Plan& plan, const OfficerCode& officer, Date day);

/// What @p officer owes on @p day for @p year, by the posts held on that day:
///
/// - the figures of roundsOf() that are not in;
/// - a comment for each such figure that is red and has none;
/// - of each action of actionsUnderWay() a progress note since the term began;
/// - the milestones, judged on that year, that have passed or are near and whose indicator is not
///   green. One of text alone is shown to the director while it is near, for nothing records that
///   it was reached.
[[nodiscard]] OwedWork
owedBy(const RecordView& record, const OfficerCode& officer, AcademicYear year, Date day);

} // namespace outturn
