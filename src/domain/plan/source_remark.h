#pragma once

#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/identifier.h>
#include <domain/period/academic_year.h>

#include <string>

namespace outturn {

/// Something odd in the document that the plan was taken from, noted by the person who took it: a
/// heading that is missing, a name spelt two ways. The plan check repeats it until it is accepted.
/// What the figures and texts of the plan show by themselves is left to the plan check.
struct SourceRemark
{
    std::string subject; ///< as a finding names it: "priority 5", "KS2-EM4", "plan"
    std::string text;    ///< one sentence
    friend bool operator==(const SourceRemark&, const SourceRemark&) = default;
};

enum class StatedSide
{
    Below,
    Above,
};

template <>
struct EnumCodes<StatedSide>
{
    static constexpr std::array<std::pair<StatedSide, std::string_view>, 2> table{
        {{StatedSide::Below, "below"}, {StatedSide::Above, "above"}}};
};

/// The distance from target that the source states in words beside a figure ("3.6% below target"),
/// kept so that the plan check can set it against the arithmetic.
struct StatedVariance
{
    IndicatorCode indicator;
    AcademicYear year;
    Decimal size; ///< as printed, without a sign
    StatedSide side = StatedSide::Below;
    std::string wording; ///< as printed: "3.6% below target"
    friend bool operator==(const StatedVariance&, const StatedVariance&) = default;
};

} // namespace outturn
