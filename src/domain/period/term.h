#pragma once

#include <domain/codes.h>

namespace outturn {

/// The terms of an academic year in the order they happen.
enum class Term
{
    Autumn,
    Spring,
    Summer,
};

template <>
struct EnumCodes<Term>
{
    static constexpr std::array<std::pair<Term, std::string_view>, 3> table{
        {{Term::Autumn, "autumn"}, {Term::Spring, "spring"}, {Term::Summer, "summer"}}};
};

/// How often an indicator's figure comes out.
enum class Frequency
{
    Annual,
    Termly,
    Quarterly,
    Monthly,
};

template <>
struct EnumCodes<Frequency>
{
    static constexpr std::array<std::pair<Frequency, std::string_view>, 4> table{
        {{Frequency::Annual, "annual"},
         {Frequency::Termly, "termly"},
         {Frequency::Quarterly, "quarterly"},
         {Frequency::Monthly, "monthly"}}};
};

} // namespace outturn
