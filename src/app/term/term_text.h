#pragma once

#include <domain/term/owed.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace outturn::app {

// What the rows of "My term" say.

[[nodiscard]] QString termHeading(int column);

/// The name of a figure with what sets it apart: "Key stage 2, provisional, autumn term, Swale".
[[nodiscard]] QString figureName(const Indicator& indicator, const EntryRound& round);

/// The milestone's text; empty when the plan has it no more.
[[nodiscard]] QString milestoneName(const Plan& plan, const OwedMilestone& milestone);

/// What was noted of the action on @p day; empty when nothing was.
[[nodiscard]] QString noteOn(const Action& action, Date day);

[[nodiscard]] QString statusWord(ActionStatus status);
[[nodiscard]] QStringList statusWords();
[[nodiscard]] std::optional<ActionStatus> statusCalled(const QString& word);

/// The officer's name; the code when the plan has them no more.
[[nodiscard]] QString officerName(const Plan& plan, const OfficerCode& officer);

} // namespace outturn::app
