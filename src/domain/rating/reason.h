#pragma once

#include <domain/decimal.h>
#include <domain/measure/unit.h>
#include <domain/plan/indicator.h>
#include <domain/rating/rag_status.h>

#include <optional>
#include <string>

namespace outturn {

/// What the reason for a coloured rating is made of.
struct ReasonParts
{
    const Indicator& indicator;
    AcademicYear year;
    RagStatus status = RagStatus::Amber;
    Decimal outturn;
    Decimal target;
    bool isMet = false;
    bool isForecast = false;
    std::string targetExplanation;       ///< for a target that is not a plain number
    std::optional<Decimal> minimum;      ///< where the minimum decided
    std::string tolerance;               ///< "within the tolerance of ...", where it decided
    bool isTrendDecisive = false;        ///< where the year before decided
    std::optional<Decimal> previousYear; ///< with isTrendDecisive
};

/// One plain sentence: "76.0% is 1.0 percentage point short of the 2012/13 target of 77.0% but no
/// worse than the minimum of 73.0%."
[[nodiscard]] std::string reasonSentence(const ReasonParts& parts);

} // namespace outturn
