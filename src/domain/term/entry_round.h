#pragma once

#include <domain/outturn/outturn.h>

#include <compare>

namespace outturn {

/// One round of entering: the figures of a term at a stage, about the council or a part of it.
struct EntryRound
{
    AcademicYear year;
    Term term = Term::Summer; ///< the summer's figures are the whole year's too
    Stage stage = Stage::Validated;
    Scope scope;
    friend auto operator<=>(const EntryRound&, const EntryRound&) = default;
};

/// The round that @p outturn was entered in.
[[nodiscard]] inline EntryRound roundOf(const Outturn& outturn)
{
    return {
        .year = outturn.year,
        .term = outturn.term.value_or(Term::Summer),
        .stage = outturn.stage,
        .scope = outturn.scope};
}

} // namespace outturn
