#pragma once

#include <domain/plan/source_remark.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<SourceRemark>
{
    static SourceRemark read(const Node& node);
    static OrderedJson write(const SourceRemark& value);
};

template <>
struct Format<StatedVariance>
{
    static StatedVariance read(const Node& node);
    static OrderedJson write(const StatedVariance& value);
};

} // namespace outturn::planfile
