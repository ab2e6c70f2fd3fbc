#pragma once

#include <domain/period/calendar.h>
#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>
#include <report/document.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::report {

// How reports put things, whatever they are about.

/// "1 indicator", "22 indicators", "no indicators".
[[nodiscard]] std::string counted(int count, std::string_view singular, std::string_view plural);

/// The same with the plural formed by an s.
[[nodiscard]] std::string counted(int count, std::string_view singular);

/// "is" for one, "are" for any other count.
[[nodiscard]] std::string_view isOrAre(int count);

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string joined(const std::vector<std::string>& items);

/// Texts as sentences, one to a line.
[[nodiscard]] std::string inLines(const std::vector<std::string>& texts);

/// @p text with its first letter as a capital (ASCII letters only).
[[nodiscard]] std::string capitalised(std::string text);

/// @p text with a full stop, unless it ends in punctuation already or is empty.
[[nodiscard]] std::string asSentence(std::string text);

/// @p text as a sentence of its own: with a capital and a full stop.
[[nodiscard]] std::string sentence(std::string text);

/// @p text as it stands within a sentence: "The cabinet" is "the cabinet". Other capitals may
/// belong to a name and stay.
[[nodiscard]] std::string withinSentence(std::string text);

/// A code as words: "not-started" is "not started".
[[nodiscard]] std::string wordsOf(std::string_view code);

/// A moment of the trail, "2026-11-30T06:40:53Z", as papers write it: "30 November 2026 at 06:40
/// UTC". Anything else is left as it is.
[[nodiscard]] std::string momentText(const std::string& at);

/// "priority 1", "priorities 1, 2 and 4"; nothing for none.
[[nodiscard]] std::string priorityNumbers(const std::vector<PriorityNumber>& priorities);

/// How many things have one of several states, and what they are then.
struct StateCount
{
    int count = 0;
    std::string one;  ///< "is green"
    std::string many; ///< "are green"
};

/// "Of 22 indicators, 3 are green, 1 is amber and 2 are red", without a full stop; what is nought
/// is left out. "All 22 indicators are green", "The only indicator is red".
[[nodiscard]] std::string
standingText(const std::vector<StateCount>& states, std::string_view singular);

/// The order in which actions are told.
inline constexpr std::array worstFirst{
    ActionStatus::Late,
    ActionStatus::AtRisk,
    ActionStatus::OnTrack,
    ActionStatus::NotStarted,
    ActionStatus::Complete};

/// When a report is due, within a sentence: "on 28 February 2014", "by the end of February 2014".
[[nodiscard]] std::string dueText(const ReportDue& report);

/// How the actions stand, worst first, as standingText().
[[nodiscard]] std::string standingText(const std::vector<Action>& actions);

/// "Key stage 1 writing (KS1-W2B)".
[[nodiscard]] std::string nameAndCode(const Indicator& indicator);

/// The post with its holder on @p day; says so when nobody is recorded in it. An organisation needs
/// no holder.
[[nodiscard]] std::string postOn(const Plan& plan, const PostCode& post, Date day);

[[nodiscard]] Paragraph numbered(std::string text);

/// The trajectory of an assessed indicator as a figure, @p chosen set off. @p area is the
/// council's, after which its average is called (domain/plan/council_area.h).
[[nodiscard]] Figure
trajectoryFigure(const IndicatorResult& result, AcademicYear chosen, std::string_view area);

} // namespace outturn::report
