#pragma once

#include <domain/rating/record_view.h>
#include <domain/term/entry_round.h>

#include <optional>
#include <string>

namespace outturn {

/// Whether a round of entering asks for an indicator's figure.
enum class Asked
{
    No,     ///< it does not come in this term or at this stage, or there is none for the year
    NotYet, ///< it comes out later
    Due,    ///< it is out
};

struct AskedFigure
{
    Asked asked = Asked::No;
    std::optional<Date> from; ///< the day from which it is out; nothing when it is not asked for
    std::string sentence;     ///< why, for the user
    friend bool operator==(const AskedFigure&, const AskedFigure&) = default;
};

/// Whether @p round asks for a figure of @p indicator by @p day; its scope makes no difference.
///
/// An annual figure comes with the summer term, provisional and final in its measure's release
/// months; where both are the same month there is no provisional one. A termly, quarterly or
/// monthly figure is final when its term is over. A forecast may be made all the year long. A year
/// in which the measure was not published is asked for only where the plan has a target for it:
/// the plan owes an answer then.
[[nodiscard]] AskedFigure figureAsked(
    const RecordView& record, const Indicator& indicator, const EntryRound& round, Date day);

} // namespace outturn
