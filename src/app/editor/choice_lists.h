#pragma once

#include <app/editor/field.h>
#include <app/editor/field_text.h>

namespace outturn::app {

// What a field that refers to another part of the plan may refer to, in the plan's order.

[[nodiscard]] Choices officerChoices(const PlanRecord& record);
[[nodiscard]] Choices postChoices(const PlanRecord& record);
[[nodiscard]] Choices priorityChoices(const PlanRecord& record);
[[nodiscard]] Choices actionChoices(const PlanRecord& record);
[[nodiscard]] Choices indicatorChoices(const PlanRecord& record);
[[nodiscard]] Choices measureChoices(const PlanRecord& record);
[[nodiscard]] Choices benchmarkChoices(const PlanRecord& record);
[[nodiscard]] Choices unitChoices(const PlanRecord& record);
[[nodiscard]] Choices polarityChoices(const PlanRecord& record);

/// Every value of an enumeration by the words of its code.
template <class E>
[[nodiscard]] Choices codeChoices(const PlanRecord&)
{
    Choices choices;
    for (const auto& [value, code] : EnumCodes<E>::table)
        choices.push_back({fieldText(value), wordsOfCode(code)});
    return choices;
}

/// The same answers with none at all before them, called @p text.
[[nodiscard]] ChoicesOf orNone(ChoicesOf choices, const QString& text);

} // namespace outturn::app
