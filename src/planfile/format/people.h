#pragma once

#include <domain/plan/people.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<Officer>
{
    static Officer read(const Node& node);
    static OrderedJson write(const Officer& value);
};

template <>
struct Format<Tenure>
{
    static Tenure read(const Node& node);
    static OrderedJson write(const Tenure& value);
};

template <>
struct Format<Post>
{
    static Post read(const Node& node);
    static OrderedJson write(const Post& value);
};

} // namespace outturn::planfile
