#pragma once

#include <report/document.h>
#include <report/report.h>
#include <report/words.h>

#include <string>

namespace outturn::report::committee {

/// "mid-year", "Mid-year".
[[nodiscard]] std::string reviewWord(Review review);
[[nodiscard]] std::string reviewTitle(Review review);

/// What the paper is about: the writer's own words, else the plan and the review, with the results
/// it rests on where the plan has figures to rate.
[[nodiscard]] std::string subjectOf(const ReportRequest& request);

/// Who may read it: the writer's own words, else usualClassification().
[[nodiscard]] std::string classificationOf(const ReportRequest& request);

/// The plan year that is reviewed on the scorecard's academic year.
[[nodiscard]] PlanYear planYearOf(const ReportRequest& request);

/// How many have no colour.
[[nodiscard]] int unratedOf(const StatusCounts& counts);

/// "Of 22 indicators, 3 are green, 1 is amber, 2 are red and 16 cannot be rated", without a full
/// stop.
[[nodiscard]] std::string standingText(const StatusCounts& counts);
using report::standingText;

/// The post with its holder at the report's date; says so when nobody is recorded in it.
[[nodiscard]] std::string postAtDate(const ReportRequest& request, const PostCode& post);

/// Whether an outturn was taken for any rated indicator in the scorecard's year.
[[nodiscard]] bool hasOutturns(const Scorecard& scorecard);

} // namespace outturn::report::committee
