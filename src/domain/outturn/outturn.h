#pragma once

#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/identifier.h>
#include <domain/measure/unit.h>
#include <domain/outturn/scope.h>
#include <domain/period/academic_year.h>
#include <domain/period/term.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace outturn {

/// How firm a figure is. A later stage replaces an earlier one as the effective figure, but never
/// erases it.
enum class Stage
{
    Forecast,
    Provisional,
    Validated,
};

template <>
struct EnumCodes<Stage>
{
    static constexpr std::array<std::pair<Stage, std::string_view>, 3> table{
        {{Stage::Forecast, "forecast"},
         {Stage::Provisional, "provisional"},
         {Stage::Validated, "validated"}}};
};

/// A figure withheld because it is about too few pupils (SUPP in the Department's files).
struct Suppressed
{
    friend bool operator==(const Suppressed&, const Suppressed&) = default;
};

using OutturnValue = std::variant<Decimal, Suppressed>;

/// How many, of how many: 288 of 442 schools. A denominator alone is a cohort.
///
/// Construct through make(): 0 <= numerator <= denominator, denominator from 1 to 100 million.
class Cohort
{
public:
    /// Throws Error{Input} when the counts make no sense.
    [[nodiscard]] static Cohort
    make(std::optional<std::int64_t> numerator, std::int64_t denominator);

    [[nodiscard]] const std::optional<std::int64_t>& numerator() const noexcept
    {
        return m_numerator;
    }

    [[nodiscard]] std::int64_t denominator() const noexcept { return m_denominator; }

    friend bool operator==(const Cohort&, const Cohort&) = default;

private:
    Cohort(std::optional<std::int64_t> numerator, std::int64_t denominator)
        : m_numerator(numerator)
        , m_denominator(denominator)
    {
    }

    std::optional<std::int64_t> m_numerator;
    std::int64_t m_denominator;
};

/// A figure that was entered or imported for an indicator and a period. Entering a new one never
/// destroys the old one: which of them counts is decided by effectiveOutturn().
struct Outturn
{
    IndicatorCode indicator;
    AcademicYear year;
    std::optional<Term> term; ///< nothing for a figure of the whole year
    Stage stage = Stage::Validated;
    Scope scope;
    OutturnValue value;
    std::optional<Cohort> cohort;
    std::optional<MeasureCode> measure; ///< named only when it is not the indicator's own version
    std::string comment;
    std::string source;        ///< where it came from: a file and row, a publication
    std::string enteredBy;     ///< the person, as the store knows them; empty in a plan document
    std::string enteredAt;     ///< UTC, ISO 8601; empty in a plan document
    std::int64_t sequence = 0; ///< order of entry, given by the store
    friend bool operator==(const Outturn&, const Outturn&) = default;
};

/// The number in @p outturn at @p decimals places: straight from the counts where both are known
/// (rounded once), else the value rounded. Nothing when it is suppressed.
[[nodiscard]] std::optional<Decimal>
publishedValue(const Outturn& outturn, Unit unit, int decimals);

/// Reads a figure as people type or files carry it: "76", "76.5", "76.5%", " 76 ", or the marker
/// SUPP. A percent sign is taken only where @p unit is a percentage. Throws Error{Input} with the
/// value and what was expected ("expected a number such as 76.5").
[[nodiscard]] OutturnValue parseOutturnValue(std::string_view text, Unit unit);

} // namespace outturn
