#pragma once

#include <domain/plan/action.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<Contribution>
{
    static Contribution read(const Node& node);
    static OrderedJson write(const Contribution& value);
};

template <>
struct Format<ProgressNote>
{
    static ProgressNote read(const Node& node);
    static OrderedJson write(const ProgressNote& value);
};

template <>
struct Format<Action>
{
    static Action read(const Node& node);
    static OrderedJson write(const Action& value);
};

template <>
struct Format<Milestone>
{
    static Milestone read(const Node& node);
    static OrderedJson write(const Milestone& value);
};

} // namespace outturn::planfile
