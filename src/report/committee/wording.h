#pragma once

#include <report/document.h>
#include <report/report.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::report::committee {

/// "1 indicator", "22 indicators", "no indicators".
[[nodiscard]] std::string counted(int count, std::string_view singular, std::string_view plural);

/// The same with the plural formed by an s.
[[nodiscard]] std::string counted(int count, std::string_view singular);

/// "is" for one, "are" for any other count.
[[nodiscard]] std::string_view isOrAre(int count);

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string joined(const std::vector<std::string>& items);

/// @p text with its first letter as a capital or as a small one (ASCII letters only).
[[nodiscard]] std::string capitalised(std::string text);

/// @p text with a full stop, unless it ends in punctuation already or is empty.
[[nodiscard]] std::string asSentence(std::string text);

/// A code as words: "not-started" is "not started".
[[nodiscard]] std::string wordsOf(std::string_view code);

/// "mid-year", "Mid-year".
[[nodiscard]] std::string reviewWord(Review review);
[[nodiscard]] std::string reviewTitle(Review review);

/// What the paper is about: the writer's own words, else the plan, the review and the results.
[[nodiscard]] std::string subjectOf(const ReportRequest& request);

/// The plan year that is reviewed on the scorecard's academic year.
[[nodiscard]] PlanYear planYearOf(const ReportRequest& request);

/// How many have no colour.
[[nodiscard]] int unratedOf(const StatusCounts& counts);

/// "Of 22 indicators, 3 are green, 1 is amber, 2 are red and 16 cannot be rated", without a full
/// stop; what is nought is left out. "All 22 indicators are green", "The only indicator is red".
[[nodiscard]] std::string standingText(const StatusCounts& counts);

/// The same for any things that each have one of several states: @p states holds how many and what
/// they are ("green", "not started").
struct StateCount
{
    int count = 0;
    std::string one;  ///< "is green"
    std::string many; ///< "are green"
};

[[nodiscard]] std::string
standingText(const std::vector<StateCount>& states, std::string_view singular);

/// "Key stage 1 writing (KS1-W2B)".
[[nodiscard]] std::string nameAndCode(const Indicator& indicator);

/// The post with its holder at the report's date; says so when nobody is recorded in it.
[[nodiscard]] std::string postAtDate(const ReportRequest& request, const PostCode& post);

/// Whether an outturn was taken for any indicator in the scorecard's year.
[[nodiscard]] bool hasOutturns(const Scorecard& scorecard);

[[nodiscard]] Paragraph numbered(std::string text);

} // namespace outturn::report::committee
