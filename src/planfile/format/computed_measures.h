#pragma once

#include <domain/school/computed_measure.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

// The parts of data/computed-measures.json, which is read and never written.

template <>
struct Format<PupilFigure>
{
    static PupilFigure read(const Node& node);
};

template <>
struct Format<ShareOfGoodSchools>
{
    static ShareOfGoodSchools read(const Node& node);
};

template <>
struct Format<ComputedMeasure>
{
    static ComputedMeasure read(const Node& node);
};

} // namespace outturn::planfile
