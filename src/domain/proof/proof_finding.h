#pragma once

#include <domain/codes.h>

#include <string>

namespace outturn {

/// What a careful reader would stop at before a paper is issued.
enum class ProofRule
{
    Placeholder,     ///< words that stand for others: "[insert name]", "TBC"
    Alternatives,    ///< "delete as appropriate", "is/is not"
    EmptyField,      ///< a part that has to be there and has no words
    Variance,        ///< a distance in words that the figures do not give
    Side,            ///< "above" or "met" where the figures say otherwise
    PointsAsPercent, ///< a difference between percentages called per cent
    OtherFigure,     ///< a figure in words that is none of the indicator's
    NotSignedOff,    ///< a paper of a review that is still open
};

template <>
struct EnumCodes<ProofRule>
{
    static constexpr std::array<std::pair<ProofRule, std::string_view>, 8> table{
        {{ProofRule::Placeholder, "placeholder"},
         {ProofRule::Alternatives, "alternatives"},
         {ProofRule::EmptyField, "empty-field"},
         {ProofRule::Variance, "variance"},
         {ProofRule::Side, "side"},
         {ProofRule::PointsAsPercent, "points-as-percent"},
         {ProofRule::OtherFigure, "other-figure"},
         {ProofRule::NotSignedOff, "not-signed-off"}}};
};

/// One thing to put right, within a text.
struct TextFinding
{
    ProofRule rule = ProofRule::Placeholder;
    std::string found;   ///< the words as they stand
    std::string message; ///< what is wrong with them, with both figures where there are two
    friend bool operator==(const TextFinding&, const TextFinding&) = default;
};

} // namespace outturn
