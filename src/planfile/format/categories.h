#pragma once

#include <domain/plan/school_category.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<SchoolCategory>
{
    static SchoolCategory read(const Node& node);
    static OrderedJson write(const SchoolCategory& value);
};

template <>
struct Format<CategoryScheme>
{
    static CategoryScheme read(const Node& node);
    static OrderedJson write(const CategoryScheme& value);
};

} // namespace outturn::planfile
