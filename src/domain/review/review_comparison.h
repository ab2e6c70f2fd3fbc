#pragma once

#include <domain/codes.h>
#include <domain/review/rated_indicator.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn {

/// Why an indicator stands otherwise than before.
enum class ChangeKind
{
    NewIndicator,      ///< it was not in the plan before
    RemovedIndicator,  ///< it is not in the plan any more
    LaterYear,         ///< the two are of different years
    NewFigure,         ///< there was none
    FigureGone,        ///< it was taken back
    FirmerFigure,      ///< of a later stage: provisional became validated
    LaterFigure,       ///< of a later term of the same year
    CorrectedFigure,   ///< the same figure, another value
    OtherDistrict,     ///< another district is the one furthest behind
    OtherMeasure,      ///< of another version of the measure
    ChangedTarget,     ///< the plan sets another
    MovedTarget,       ///< what the target leans on moved: a comparator, the year before
    ChangedMinimum,    ///< the council's own minimum
    ChangedPolicy,     ///< another rule decides the colour
    ChangedDefinition, ///< its unit, polarity or precision
    ChangedYearBefore, ///< the figure that the trend is judged from
    ChangedJudgement,  ///< a person judges it otherwise
    FellDue,           ///< results were not expected before
};

template <>
struct EnumCodes<ChangeKind>
{
    static constexpr std::array<std::pair<ChangeKind, std::string_view>, 18> table{
        {{ChangeKind::NewIndicator, "new-indicator"},
         {ChangeKind::RemovedIndicator, "removed-indicator"},
         {ChangeKind::LaterYear, "later-year"},
         {ChangeKind::NewFigure, "new-figure"},
         {ChangeKind::FigureGone, "figure-gone"},
         {ChangeKind::FirmerFigure, "firmer-figure"},
         {ChangeKind::LaterFigure, "later-figure"},
         {ChangeKind::CorrectedFigure, "corrected-figure"},
         {ChangeKind::OtherDistrict, "other-district"},
         {ChangeKind::OtherMeasure, "other-measure"},
         {ChangeKind::ChangedTarget, "changed-target"},
         {ChangeKind::MovedTarget, "moved-target"},
         {ChangeKind::ChangedMinimum, "changed-minimum"},
         {ChangeKind::ChangedPolicy, "changed-policy"},
         {ChangeKind::ChangedDefinition, "changed-definition"},
         {ChangeKind::ChangedYearBefore, "changed-year-before"},
         {ChangeKind::ChangedJudgement, "changed-judgement"},
         {ChangeKind::FellDue, "fell-due"}}};
};

/// One cause, and a sentence with the figures in it.
struct ChangeCause
{
    ChangeKind kind = ChangeKind::NewFigure;
    std::string sentence; ///< "The 2012/13 outturn was corrected from 62.0% to 63.1%."
    friend bool operator==(const ChangeCause&, const ChangeCause&) = default;
};

/// An indicator that stands otherwise in one review than in another.
struct ReviewChange
{
    IndicatorCode code;
    std::string name; ///< as the later has it
    std::optional<RatedIndicator> before;
    std::optional<RatedIndicator> now;
    std::vector<ChangeCause> causes; ///< in the order of ChangeKind

    /// True when the status is another; an indicator that came or went has no other status.
    [[nodiscard]] bool isRatedOtherwise() const
    {
        return before && now && before->status != now->status;
    }

    friend bool operator==(const ReviewChange&, const ReviewChange&) = default;
};

/// What changed from @p before to @p now and why, in the order of @p now, those that went last. An
/// indicator whose figures and rules are all the same is none of them. Activity indicators are left
/// out.
[[nodiscard]] std::vector<ReviewChange>
changesBetween(std::span<const RatedIndicator> before, std::span<const RatedIndicator> now);

} // namespace outturn
