#pragma once

#include <domain/reporting/report_template.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>
#include <planfile/json/types.h>

namespace outturn::planfile {

// The parts of a report template.

template <>
struct Format<IndicatorChoice>
{
    static IndicatorChoice read(const Node& node);
    static OrderedJson write(const IndicatorChoice& choice);
};

template <>
struct Format<TemplatePart>
{
    static TemplatePart read(const Node& node);
    static OrderedJson write(const TemplatePart& part);
};

template <>
struct Format<Crest>
{
    static Crest read(const Node& node);
    static OrderedJson write(const Crest& crest);
};

} // namespace outturn::planfile
