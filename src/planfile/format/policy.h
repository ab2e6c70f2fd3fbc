#pragma once

#include <domain/rating/policy.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<Tolerance>
{
    static Tolerance read(const Node& node);
    static OrderedJson write(const Tolerance& value);
};

template <>
struct Format<RagPolicy>
{
    static RagPolicy read(const Node& node);
    static OrderedJson write(const RagPolicy& value);
};

} // namespace outturn::planfile
