#pragma once

#include <domain/plan/equality_assessment.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<EqualityAction>
{
    static EqualityAction read(const Node& node);
    static OrderedJson write(const EqualityAction& value);
};

template <>
struct Format<EqualityAssessment>
{
    static EqualityAssessment read(const Node& node);
    static OrderedJson write(const EqualityAssessment& value);
};

} // namespace outturn::planfile
