#pragma once

#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// A body that considered what was consulted on or what came back.
struct ConsultationStep
{
    Date date;
    std::string body;
    std::string text; ///< what it considered, and what it said
    friend bool operator==(const ConsultationStep&, const ConsultationStep&) = default;
};

/// Asking those whom the plan concerns, before it is decided.
struct Consultation
{
    std::string subject;
    std::vector<std::string> consulted; ///< "Schools", "Key partners"
    std::optional<Month> from;
    std::optional<Month> to;
    std::vector<ConsultationStep> steps; ///< in order of time
    std::string outcome;
    std::vector<PriorityNumber> priorities; ///< that it confirmed or shaped
    friend bool operator==(const Consultation&, const Consultation&) = default;
};

} // namespace outturn
