#pragma once

#include <report/document.h>
#include <report/report.h>
#include <report/words.h>

#include <string>
#include <vector>

namespace outturn::report::parts {

/// "mid-year".
[[nodiscard]] std::string reviewWord(ReviewKind review);

/// What the paper is about: the writer's own words, else what its title does not say already, with
/// the results it rests on where the plan has figures to rate.
[[nodiscard]] std::string subjectOf(const ReportRequest& request);

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

/// How an indicator stands; nullptr where the paper is not about it.
[[nodiscard]] const IndicatorResult*
findResult(const Scorecard& scorecard, const IndicatorCode& code);

/// The indicator that the paper is about; nullptr where it is about none.
[[nodiscard]] const IndicatorResult* indicatorOf(const ReportRequest& request);

/// Its name and code; empty where it is about none.
[[nodiscard]] std::string indicatorName(const ReportRequest& request);

/// The officer whose paper it is, by name; empty where it is nobody's own.
[[nodiscard]] std::string officerName(const ReportRequest& request);

/// The posts that the officer holds at the report's date.
[[nodiscard]] std::vector<const Post*> officerPosts(const ReportRequest& request);

/// Whether an outturn was taken for any rated indicator in the scorecard's year.
[[nodiscard]] bool hasOutturns(const Scorecard& scorecard);

} // namespace outturn::report::parts
