#pragma once

#include <domain/plan/plan.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

/// The whole of a plan document. What is read has the document's own measures only, and has not
/// been looked through for references to nothing.
template <>
struct Format<PlanRecord>
{
    static PlanRecord read(const Node& node);
    static OrderedJson write(const PlanRecord& record);
};

} // namespace outturn::planfile
