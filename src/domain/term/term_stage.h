#pragma once

#include <domain/term/entry_round.h>

#include <compare>
#include <string>

namespace outturn {

/// The figures of a term at a stage, whatever they are about: what is locked as one.
struct TermStage
{
    AcademicYear year;
    Term term = Term::Summer;
    Stage stage = Stage::Validated;
    friend auto operator<=>(const TermStage&, const TermStage&) = default;
};

[[nodiscard]] inline TermStage termStageOf(const EntryRound& round)
{
    return {.year = round.year, .term = round.term, .stage = round.stage};
}

[[nodiscard]] inline TermStage termStageOf(const Outturn& outturn)
{
    return termStageOf(roundOf(outturn));
}

/// "summer term 2012/13, provisional".
[[nodiscard]] std::string labelOf(const TermStage& figures);

} // namespace outturn
