#pragma once

#include <app/entry/entry_text.h>
#include <domain/rating/rating.h>
#include <domain/rating/record_view.h>
#include <domain/term/entry_round.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace outturn::app {

/// What the domain says to a row as it is typed.
struct EntryVerdict
{
    std::optional<Outturn> outturn; ///< what would be taken; nothing when refused or incomplete
    QString refusal;                ///< why not; a sentence
    EntryField blamed = EntryField::Value;
    QStringList remarks; ///< taken all the same
    std::optional<Rating> rating;
    bool needsComment = false; ///< taken all the same, but the term is not done with it
};

/// Asks the domain about an entry before it is taken: is it a figure, may it be entered, how would
/// it be rated. @p existing is the figure that the entry would follow, whose measure version and,
/// where the figures are the same, source it keeps; may be nullptr.
[[nodiscard]] EntryVerdict judgeEntry(
    const RecordView& record,
    const EntryText& text,
    const Indicator& indicator,
    const EntryRound& round,
    const Outturn* existing);

} // namespace outturn::app
