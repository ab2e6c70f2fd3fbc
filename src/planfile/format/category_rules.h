#pragma once

#include <domain/school/category_rules.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

// The parts of data/category-rules.json, which is read and never written.

template <>
struct Format<ResultTest>
{
    static ResultTest read(const Node& node);
};

template <>
struct Format<CategoryRule>
{
    static CategoryRule read(const Node& node);
};

} // namespace outturn::planfile
