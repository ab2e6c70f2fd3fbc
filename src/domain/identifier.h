#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace outturn {

namespace detail {
/// Returns @p text when it may serve as a code; throws Error{Input} naming @p what otherwise.
std::string checkedCode(std::string_view text, std::string_view what);
} // namespace detail

/// A reference that people write and that survives from year to year: "KS2-EM4", "SSI 1".
///
/// 1 to 40 characters: ASCII letters, digits, hyphen, full stop, underscore, oblique, and single
/// spaces inside. Codes of different kinds cannot be mixed. An invalid one cannot be constructed:
/// the constructor throws Error{Input}.
template <class Kind>
class Code
{
public:
    explicit Code(std::string_view text)
        : m_text(detail::checkedCode(text, Kind::name))
    {
    }

    [[nodiscard]] const std::string& text() const noexcept { return m_text; }

    friend auto operator<=>(const Code&, const Code&) = default;

private:
    std::string m_text;
};

struct IndicatorKind
{
    static constexpr std::string_view name = "indicator code";
};

struct MeasureKind
{
    static constexpr std::string_view name = "measure code";
};

struct ActionKind
{
    static constexpr std::string_view name = "action code";
};

struct PostKind
{
    static constexpr std::string_view name = "post code";
};

struct OfficerKind
{
    static constexpr std::string_view name = "officer code";
};

struct RiskKind
{
    static constexpr std::string_view name = "risk code";
};

struct DutyKind
{
    static constexpr std::string_view name = "reporting duty's code";
};

struct WorkAreaKind
{
    static constexpr std::string_view name = "work area's code";
};

struct CategoryKind
{
    static constexpr std::string_view name = "school category's code";
};

using IndicatorCode = Code<IndicatorKind>; ///< "KS1-R2B"
using MeasureCode = Code<MeasureKind>;     ///< a version of a measure: "KS2-RWM4"
using ActionCode = Code<ActionKind>;       ///< "7"
using PostCode = Code<PostKind>;           ///< a post in the structure: "director"
using OfficerCode = Code<OfficerKind>;     ///< a person: "s-rogers"
using RiskCode = Code<RiskKind>;           ///< "SSI 1"
using DutyCode = Code<DutyKind>;           ///< a report that is expected: "committee"
using WorkAreaCode = Code<WorkAreaKind>;   ///< "early-years"
using CategoryCode = Code<CategoryKind>;   ///< a tier of support: "4"

/// The number of a priority in its plan, from 1 to 99. Throws Error{Input} outside that range.
class PriorityNumber
{
public:
    explicit PriorityNumber(int value);

    [[nodiscard]] int value() const noexcept { return m_value; }

    friend auto operator<=>(const PriorityNumber&, const PriorityNumber&) = default;

private:
    int m_value;
};

/// A school's unique reference number: six digits, 100000 to 999999 (register of schools, GIAS).
class Urn
{
public:
    static constexpr std::int32_t lowest = 100'000;
    static constexpr std::int32_t highest = 999'999;

    /// Throws Error{Input} outside the range.
    explicit Urn(std::int32_t value);
    /// Reads six digits; throws Error{Input} otherwise.
    [[nodiscard]] static Urn parse(std::string_view text);

    [[nodiscard]] std::int32_t value() const noexcept { return m_value; }

    [[nodiscard]] std::string text() const { return std::to_string(m_value); }

    friend auto operator<=>(const Urn&, const Urn&) = default;

private:
    std::int32_t m_value;
};

} // namespace outturn

template <class Kind>
struct std::hash<outturn::Code<Kind>>
{
    std::size_t operator()(const outturn::Code<Kind>& code) const noexcept
    {
        return std::hash<std::string>{}(code.text());
    }
};
