#pragma once

#include <domain/decimal.h>
#include <domain/measure/unit.h>
#include <domain/plan/indicator.h>
#include <domain/rating/rag_status.h>

#include <optional>
#include <string>

namespace outturn {

/// What a reason sentence is made of.
struct ReasonParts
{
    const Indicator& indicator;
    AcademicYear year;
    RagStatus status = RagStatus::NoData;
    Decimal outturn;
    Decimal target;
    std::string targetExplanation;       ///< for a target that is not a plain number
    std::optional<Decimal> minimum;      ///< where the minimum decided
    std::string tolerance;               ///< the tolerance in words, where it decided
    std::optional<Decimal> previousYear; ///< where the trend decided
    bool isForecast = false;
};

/// One plain sentence: "76.0% is 1.0 percentage point short of the 2012/13 target of 77.0%, at or
/// better than the minimum of 73.0%."
[[nodiscard]] std::string reasonSentence(const ReasonParts& parts);

} // namespace outturn
