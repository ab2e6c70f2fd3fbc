#pragma once

#include <domain/plan/indicator.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<ExpectedRange>
{
    static ExpectedRange read(const Node& node);
    static OrderedJson write(const ExpectedRange& value);
};

template <>
struct Format<Indicator>
{
    static Indicator read(const Node& node);
    static OrderedJson write(const Indicator& value);
};

} // namespace outturn::planfile
