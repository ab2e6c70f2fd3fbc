#pragma once

#include <report/report.h>

namespace outturn::report {

/// The paper that goes to a cabinet committee at mid-year and at year-end: front matter, headline,
/// every priority with its commentary, actions, risks, resources, and where the figures come from.
[[nodiscard]] Document cabinetCommitteeReport(const ReportRequest& request);

} // namespace outturn::report
