#pragma once

#include <domain/plan/work_area.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<KeyActivity>
{
    static KeyActivity read(const Node& node);
    static OrderedJson write(const KeyActivity& value);
};

template <>
struct Format<WorkArea>
{
    static WorkArea read(const Node& node);
    static OrderedJson write(const WorkArea& value);
};

} // namespace outturn::planfile
