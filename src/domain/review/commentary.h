#pragma once

#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace outturn {

/// What commentary is about: an indicator that is red or amber, or an action that is late.
using CommentarySubject = std::variant<IndicatorCode, ActionCode>;

/// "indicator KS1-R2B", "action 7".
[[nodiscard]] std::string subjectText(const CommentarySubject& subject);

/// The code alone: "KS1-R2B".
[[nodiscard]] const std::string& subjectCode(const CommentarySubject& subject);

/// What the accountable officer says in a review, in its four parts. Each may be empty as long as
/// it is being written.
struct Commentary
{
    std::string whatHappened;
    std::string why;
    std::string whatIsBeingDone;
    std::optional<Date> byWhen;
    friend bool operator==(const Commentary&, const Commentary&) = default;
};

/// The most that one part may hold, in bytes.
inline constexpr std::size_t longestCommentaryPart = 8000;

/// @p commentary with the blank space around its texts taken away. Throws Error{Input} when a text
/// is longer than longestCommentaryPart or has control characters other than line feeds and tabs.
[[nodiscard]] Commentary checked(Commentary commentary);

/// The parts that are still to be written, in order, as a person names them: "why", "by when".
[[nodiscard]] std::vector<std::string> missingParts(const Commentary& commentary);

[[nodiscard]] inline bool isComplete(const Commentary& commentary)
{
    return missingParts(commentary).empty();
}

[[nodiscard]] inline bool isEmpty(const Commentary& commentary)
{
    return commentary == Commentary{};
}

} // namespace outturn
