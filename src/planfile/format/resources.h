#pragma once

#include <domain/plan/resources.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<FinanceLine>
{
    static FinanceLine read(const Node& node);
    static OrderedJson write(const FinanceLine& value);
};

template <>
struct Format<Staffing>
{
    static Staffing read(const Node& node);
    static OrderedJson write(const Staffing& value);
};

template <>
struct Format<Contract>
{
    static Contract read(const Node& node);
    static OrderedJson write(const Contract& value);
};

template <>
struct Format<SupportImpact>
{
    static SupportImpact read(const Node& node);
    static OrderedJson write(const SupportImpact& value);
};

template <>
struct Format<SupportRequest>
{
    static SupportRequest read(const Node& node);
    static OrderedJson write(const SupportRequest& value);
};

template <>
struct Format<Decision>
{
    static Decision read(const Node& node);
    static OrderedJson write(const Decision& value);
};

template <>
struct Format<Risk>
{
    static Risk read(const Node& node);
    static OrderedJson write(const Risk& value);
};

} // namespace outturn::planfile
