#pragma once

#include <domain/plan/reporting_calendar.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<ReportingDuty>
{
    static ReportingDuty read(const Node& node);
    static OrderedJson write(const ReportingDuty& value);
};

} // namespace outturn::planfile
