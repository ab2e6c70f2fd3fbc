#pragma once

#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>
#include <planfile/report_template.h>
#include <report/report.h>

namespace outturn::testing {

/// A small plan of an invented council. Its figures for 2012/13 have every status that a report
/// must show; its officers change post during the plan year.
[[nodiscard]] PlanRecord sampleRecord();

/// A strategy of the same council: priorities, actions, a consultation, an equality assessment, a
/// paper with its decision, work areas, categories of schools and a reporting calendar, and not one
/// indicator.
[[nodiscard]] PlanRecord strategyRecord();

/// The same council with a plan that says nothing yet.
[[nodiscard]] PlanRecord emptyRecord();

/// The record with its scorecard of a year, kept together because a request only refers to them.
struct SampleReport
{
    PlanRecord record;
    Scorecard scorecard;

    explicit SampleReport(PlanRecord from, int year = 2013)
        : record(std::move(from))
        , scorecard(assess(record, {.year = AcademicYear(year), .scope = {}, .asAt = std::nullopt}))
    {
    }

    [[nodiscard]] report::ReportRequest request(ReviewKind review = ReviewKind::YearEnd) const
    {
        return {
            .form = planfile::builtInTemplate(ReportKind::CabinetCommittee),
            .review = review,
            .record = record,
            .scorecard = scorecard,
            .date = Date(2014, 3, 31),
            .front = {},
            .auditHead = "3f9a1c"};
    }
};

} // namespace outturn::testing
