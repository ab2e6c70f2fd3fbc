#pragma once

#include <domain/plan/target.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<Target>
{
    static Target read(const Node& node);
    static OrderedJson write(const Target& value);
};

} // namespace outturn::planfile
