#pragma once

#include <domain/codes.h>
#include <domain/error.h>
#include <domain/outturn/entry_rules.h>
#include <import/field_texts.h>
#include <import/indicator_code.h>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// How the parts of a figure are read, whatever figure it is.

namespace outturn::imports {

/// Longer than any code, number or name; a longer cell is a slip, and no message should repeat it.
inline constexpr std::size_t longestPart = 200;

[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

template <class E>
[[nodiscard]] E parseCode(std::string_view text, std::string_view what)
{
    if (const auto value = fromCode<E>(text))
        return *value;
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) + "' is not a " + std::string(what) + "; expected " +
            listOfCodes<E>());
}

/// Reads the parts of one figure and gathers what is wrong with them. The text must outlive it.
template <class Field>
class PartReader
{
public:
    explicit PartReader(const FieldTexts<Field>& text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::string_view part(Field field) const { return trimmed(m_text[field]); }

    void refuse(Field field, std::string message)
    {
        m_remarks.push_back({true, field, m_text[field], std::move(message)});
    }

    void remark(Field field, const EntryRemark& remark)
    {
        m_remarks.push_back({remark.refused, field, m_text[field], remark.message});
    }

    /// What @p parse makes of the part; nothing when it is empty or refused.
    template <std::invocable<std::string_view> Parse>
    auto read(Field field, Parse parse)
        -> std::optional<std::invoke_result_t<Parse, std::string_view>>
    {
        const std::string_view text = part(field);
        if (text.empty())
            return std::nullopt;
        if (text.size() > longestPart) {
            refuse(
                field,
                "the text has " + std::to_string(text.size()) + " bytes; expected at most " +
                    std::to_string(longestPart));
            return std::nullopt;
        }
        try {
            return parse(text);
        } catch (const Error& error) {
            refuse(field, error.message());
            return std::nullopt;
        }
    }

    /// The same for a part that must be there.
    template <std::invocable<std::string_view> Parse>
    auto require(Field field, std::string_view expected, Parse parse)
    {
        if (part(field).empty())
            refuse(
                field,
                "the " + std::string(toCode(field)) + " is missing; expected " +
                    std::string(expected));
        return read(field, parse);
    }

    [[nodiscard]] bool anyRefused() const
    {
        return std::ranges::any_of(m_remarks, &RemarkOn<Field>::refused);
    }

    [[nodiscard]] std::vector<RemarkOn<Field>> takeRemarks() { return std::move(m_remarks); }

    /// What is only worth a second look is noise once the entry is refused.
    [[nodiscard]] std::vector<RemarkOn<Field>> takeRefusals()
    {
        std::erase_if(m_remarks, [](const RemarkOn<Field>& remark) { return !remark.refused; });
        return takeRemarks();
    }

private:
    const FieldTexts<Field>& m_text;
    std::vector<RemarkOn<Field>> m_remarks;
};

/// The indicator that a figure is for; nullptr when it is refused.
template <class Field>
[[nodiscard]] const Indicator* readIndicator(PartReader<Field>& parts, const Plan& plan)
{
    const auto found = parts.require(
        Field::Indicator, "the code of one of the plan's indicators", [&](std::string_view code) {
            return &indicatorCalled(plan, code);
        });
    return found.value_or(nullptr);
}

/// The academic year of a figure.
template <class Field>
[[nodiscard]] std::optional<AcademicYear> readYear(PartReader<Field>& parts)
{
    return parts.require(Field::Year, "the year it ends in, such as 2013", AcademicYear::parse);
}

/// How firm a figure is; validated unless given.
template <class Field>
[[nodiscard]] Stage readStage(PartReader<Field>& parts)
{
    return parts
        .read(Field::Stage, [](std::string_view code) { return parseCode<Stage>(code, "stage"); })
        .value_or(Stage::Validated);
}

} // namespace outturn::imports
