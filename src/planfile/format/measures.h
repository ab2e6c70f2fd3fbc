#pragma once

#include <domain/measure/measure.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<NoDataYear>
{
    static NoDataYear read(const Node& node);
    static OrderedJson write(const NoDataYear& value);
};

template <>
struct Format<ReleaseCalendar>
{
    static ReleaseCalendar read(const Node& node);
    static OrderedJson write(const ReleaseCalendar& value);
};

template <>
struct Format<MeasureVersion>
{
    static MeasureVersion read(const Node& node);
    static OrderedJson write(const MeasureVersion& value);
};

} // namespace outturn::planfile
