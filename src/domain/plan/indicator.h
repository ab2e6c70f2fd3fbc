#pragma once

#include <domain/codes.h>
#include <domain/identifier.h>
#include <domain/measure/unit.h>
#include <domain/period/academic_year.h>
#include <domain/period/term.h>
#include <domain/plan/target.h>
#include <domain/rating/policy.h>

#include <map>
#include <optional>
#include <string>

namespace outturn {

/// What a figure of an activity indicator is expected to lie between. It is never rated.
struct ExpectedRange
{
    std::optional<Decimal> lower;
    std::optional<Decimal> upper;
    friend bool operator==(const ExpectedRange&, const ExpectedRange&) = default;
};

/// Who has to reach a target for the council to have reached it.
enum class TargetsFor
{
    Council,       ///< the council as a whole
    EveryDistrict, ///< each of its districts: the furthest behind decides
};

template <>
struct EnumCodes<TargetsFor>
{
    static constexpr std::array<std::pair<TargetsFor, std::string_view>, 2> table{
        {{TargetsFor::Council, "council"}, {TargetsFor::EveryDistrict, "every-district"}}};
};

/// One of the plan's key performance indicators, or an activity indicator when @ref activity is
/// set.
struct Indicator
{
    IndicatorCode code;
    PriorityNumber priority;
    std::string name;
    std::string definition; ///< may be empty
    /// What a share is of, or a count is out of, in words: "children targeted in six schools".
    /// Empty where the measure's denominator says it.
    std::string base;
    std::string phase; ///< "KS1", "Primary", "All": what the dashboard filters by
    Unit unit = Unit::Percent;
    Polarity polarity = Polarity::Higher;
    int decimals = 1; ///< published precision, 0 to 4; all comparisons are made at it
    Frequency frequency = Frequency::Annual;
    std::optional<MeasureCode> measure; ///< the version it is defined by
    /// The council's own minimum acceptable performance, which the minimum policy rates against.
    /// Not the Department's floor standard for a school.
    std::optional<Decimal> minimum;
    std::optional<BenchmarkKind> benchmark; ///< the comparator shown beside it
    std::map<AcademicYear, Target> targets;
    bool isUndated = false; ///< the source sets no year: the targets are read as every year's
    TargetsFor targetsFor = TargetsFor::Council;
    /// The indicator whose outturn for the whole council is this one's council average. Without it
    /// the average is a benchmark that is entered.
    std::optional<IndicatorCode> councilAverage;
    std::optional<ExpectedRange> activity; ///< set for an activity indicator, which has no targets
    std::optional<RagPolicy> policy;       ///< overrides the plan's
    std::optional<PostCode> lead;          ///< accountable post; the plan's director when empty
    std::string reconstructed;             ///< how a damaged source was made good; empty otherwise
    friend bool operator==(const Indicator&, const Indicator&) = default;
};

} // namespace outturn
