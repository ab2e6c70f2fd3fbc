#pragma once

#include <domain/rating/rating.h>
#include <domain/rating/record_view.h>
#include <domain/term/entry_round.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// A figure that a form asks for, beside what there is to go by.
struct FormFigure
{
    Indicator indicator;
    EntryRound round;
    std::optional<Decimal> lastYear; ///< at the indicator's precision
    std::optional<Decimal> target;
    std::optional<Outturn> present; ///< the latest entered in this round
};

/// What is given to somebody to fill in away from the plan: figures, and for an officer their
/// actions.
struct EntryForm
{
    std::string plan;    ///< the plan's title
    std::string council; ///< whose plan it is
    std::optional<Officer> officer;
    AcademicYear year;
    Date madeOn;
    std::vector<FormFigure> figures;
    std::vector<Action> actions;
};

/// The latest figure entered in @p round; nullptr when there is none.
[[nodiscard]] const Outturn*
enteredIn(const RecordView& record, const IndicatorCode& indicator, const EntryRound& round);

/// A form for the figures that @p round asks for, out by @p day or not, in the plan's order. It is
/// filled in by whoever has them: a school, a district, a colleague.
[[nodiscard]] EntryForm formFor(const RecordView& record, const EntryRound& round, Date day);

/// The return of @p officer: the latest round that is out of each indicator they answer for, with
/// what is in the file, and the actions they lead that have begun and are not complete. Throws
/// Error{Input} when the plan has no such officer.
[[nodiscard]] EntryForm
returnOf(const RecordView& record, const OfficerCode& officer, AcademicYear year, Date day);

} // namespace outturn
