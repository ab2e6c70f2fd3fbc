#pragma once

#include <domain/plan/plan.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<PlanIdentity>
{
    static PlanIdentity read(const Node& node);
    static OrderedJson write(const PlanIdentity& value);
};

template <>
struct Format<NarrativeSection>
{
    static NarrativeSection read(const Node& node);
    static OrderedJson write(const NarrativeSection& value);
};

template <>
struct Format<Priority>
{
    static Priority read(const Node& node);
    static OrderedJson write(const Priority& value);
};

} // namespace outturn::planfile
