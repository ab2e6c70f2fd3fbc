#pragma once

#include <domain/outturn/outturn.h>
#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>

#include <optional>
#include <string_view>

namespace outturn::imports {

// What the names of published files tell: "2016-2017_936_ks2final.csv", "gias_936_20220420.csv",
// "ofsted_mi_2013_14.csv", "320_ks4revised.csv".

/// The academic year in @p fileName: two consecutive years ("2016-2017", "2016_17", "201617"), or a
/// single one that its results came out in ("2018"). Nothing when there is none or more than one.
[[nodiscard]] std::optional<AcademicYear> yearInName(std::string_view fileName);

/// The day in @p fileName: "20220420".
[[nodiscard]] std::optional<Date> dayInName(std::string_view fileName);

/// Provisional where the name says so; published otherwise.
[[nodiscard]] Stage stageInName(std::string_view fileName);

/// The academic year that @p day lies in: from September the next.
[[nodiscard]] AcademicYear academicYearOf(const Date& day);

} // namespace outturn::imports
