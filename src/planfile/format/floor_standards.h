#pragma once

#include <domain/school/floor_standard.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

// The parts of data/floor-standards.json, which is read and never written.

template <>
struct Format<FloorCondition>
{
    static FloorCondition read(const Node& node);
};

template <>
struct Format<FloorRoute>
{
    static FloorRoute read(const Node& node);
};

template <>
struct Format<FloorStandard>
{
    static FloorStandard read(const Node& node);
};

template <>
struct Format<NoFloorStandard>
{
    static NoFloorStandard read(const Node& node);
};

} // namespace outturn::planfile
