#pragma once

#include <domain/codes.h>
#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

enum class AssessmentState
{
    Needed,    ///< still to be made
    Made,      ///< its findings stand below
    NotNeeded, ///< the reason stands in its conclusion
};

template <>
struct EnumCodes<AssessmentState>
{
    static constexpr std::array<std::pair<AssessmentState, std::string_view>, 3> table{
        {{AssessmentState::Needed, "needed"},
         {AssessmentState::Made, "made"},
         {AssessmentState::NotNeeded, "not-needed"}}};
};

/// Something that the assessment asks for.
struct EqualityAction
{
    std::string text;
    std::optional<PostCode> lead;
    std::optional<Month> due;
    std::optional<ActionCode> action; ///< the plan's action that carries it out
    std::string reconstructed;
    friend bool operator==(const EqualityAction&, const EqualityAction&) = default;
};

/// What the plan means for people with protected characteristics (Equality Act 2010, section 149;
/// councils call it an equality or a diversity impact assessment).
struct EqualityAssessment
{
    std::string title; ///< the council's own name for it
    AssessmentState state = AssessmentState::Made;
    std::optional<Date> date;
    std::vector<std::string> findings;
    std::string conclusion;
    std::vector<EqualityAction> actions;
    friend bool operator==(const EqualityAssessment&, const EqualityAssessment&) = default;
};

} // namespace outturn
