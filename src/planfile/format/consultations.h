#pragma once

#include <domain/plan/consultation.h>
#include <planfile/json/format.h>
#include <planfile/json/node.h>

namespace outturn::planfile {

template <>
struct Format<ConsultationStep>
{
    static ConsultationStep read(const Node& node);
    static OrderedJson write(const ConsultationStep& value);
};

template <>
struct Format<Consultation>
{
    static Consultation read(const Node& node);
    static OrderedJson write(const Consultation& value);
};

} // namespace outturn::planfile
