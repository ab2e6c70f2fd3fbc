#pragma once

#include <cli/session.h>
#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>

#include <string_view>

namespace outturn::cli {

/// The year and scope that a scorecard is asked for, as at today. Error{Input} when @p year is no
/// academic year or one that the plan has neither targets nor figures for, or when @p scope is not
/// a scope. A district, school or group without any figures is remarked on: it may be a slip.
[[nodiscard]] ReviewPoint reviewPoint(
    const PlanRecord& record,
    std::string_view year,
    std::string_view scope,
    const Session& session);

} // namespace outturn::cli
