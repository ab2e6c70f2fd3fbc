#pragma once

#include <domain/plan/committee_paper.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<Recommendation>
{
    static Recommendation read(const Node& node);
    static OrderedJson write(const Recommendation& value);
};

template <>
struct Format<DecisionRecord>
{
    static DecisionRecord read(const Node& node);
    static OrderedJson write(const DecisionRecord& value);
};

template <>
struct Format<CommitteePaper>
{
    static CommitteePaper read(const Node& node);
    static OrderedJson write(const CommitteePaper& value);
};

} // namespace outturn::planfile
