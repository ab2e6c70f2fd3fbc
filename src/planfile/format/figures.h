#pragma once

#include <domain/outturn/outturn.h>
#include <domain/plan/plan.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<Cohort>
{
    static Cohort read(const Node& node);
    static OrderedJson write(const Cohort& value);
};

template <>
struct Format<OutturnValue>
{
    static OutturnValue read(const Node& node);
    static OrderedJson write(const OutturnValue& value);
};

template <>
struct Format<Outturn>
{
    static Outturn read(const Node& node);
    static OrderedJson write(const Outturn& value);
};

template <>
struct Format<Benchmark>
{
    static Benchmark read(const Node& node);
    static OrderedJson write(const Benchmark& value);
};

template <>
struct Format<Judgement>
{
    static Judgement read(const Node& node);
    static OrderedJson write(const Judgement& value);
};

template <>
struct Format<Acceptance>
{
    static Acceptance read(const Node& node);
    static OrderedJson write(const Acceptance& value);
};

} // namespace outturn::planfile
