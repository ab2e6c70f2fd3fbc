#include <domain/check/rules.h>
#include <domain/check/subject.h>
#include <domain/letters.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn::check {

namespace {

std::string_view withoutLeadingSpaces(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return text;
}

/// A number followed by "%" or "per cent", and the word in front of it.
struct PercentFigure
{
    std::string text; ///< "5%"
    std::string_view wordBefore;
};

std::string_view lastWord(std::string_view text)
{
    const auto end = text.find_last_not_of(' ');
    if (end == std::string_view::npos)
        return {};
    const auto space = text.find_last_of(' ', end);
    const auto start = space == std::string_view::npos ? 0 : space + 1;
    return text.substr(start, end + 1 - start);
}

/// The length of "%" or "per cent" that @p rest opens with; 0 without one, or where "points"
/// follows ("10% points" says points).
std::size_t percentSignLength(std::string_view rest)
{
    constexpr std::array<std::string_view, 3> signs{"%", "per cent", "percent"};
    const std::string_view trimmed = withoutLeadingSpaces(rest);
    for (const std::string_view sign : signs) {
        if (!trimmed.starts_with(sign))
            continue;
        const std::string_view after = trimmed.substr(sign.size());
        // "percentage" is another word.
        const bool isWholeWord =
            after.empty() || std::isalpha(static_cast<unsigned char>(after.front())) == 0;
        if (!isWholeWord || withoutLeadingSpaces(after).starts_with("point"))
            return 0;
        return rest.size() - trimmed.size() + sign.size();
    }
    return 0;
}

/// @p text is in lower case and outlives the result.
std::vector<PercentFigure> percentFigures(std::string_view text)
{
    std::vector<PercentFigure> figures;
    std::size_t i = 0;
    while (i < text.size()) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && (isDigit(text[end]) || text[end] == '.'))
            ++end;
        if (const std::size_t sign = percentSignLength(text.substr(end)); sign > 0)
            figures.push_back(
                {std::string(text.substr(i, end + sign - i)), lastWord(text.substr(0, i))});
        i = end;
    }
    return figures;
}

/// The first figure of @p text that is a difference written as a per cent; empty when there is
/// none. In the text of a gap every one is; elsewhere "within 5%", and "by 5%" or "to 5%" of a gap.
std::string misusedPercent(std::string_view text, bool isAboutAGap)
{
    const std::string lower = lowerCase(text);
    const bool mentionsAGap = lower.find("gap") != std::string::npos;
    for (const PercentFigure& figure : percentFigures(lower)) {
        const bool isDistance = figure.wordBefore == "within";
        const bool isChangeOfGap =
            mentionsAGap && (figure.wordBefore == "by" || figure.wordBefore == "to");
        if (isAboutAGap || isDistance || isChangeOfGap)
            return figure.text;
    }
    return {};
}

void questionPercent(
    std::string subject, std::string_view text, bool isAboutAGap, Findings& findings)
{
    const std::string misused = misusedPercent(text, isAboutAGap);
    if (!misused.empty())
        findings.push_back(
            {Severity::Warning,
             "percent-where-points-are-meant",
             std::move(subject),
             "\"" + misused +
                 "\" is a difference between percentages: percentage points are meant, or the text "
                 "has to say of what it is a share.",
             {}});
}

} // namespace

void percentWherePointsAreMeant(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    for (const Priority& priority : plan.priorities)
        questionPercent(
            subjectOf(priority), priority.title + " " + priority.description, false, findings);
    for (const Indicator& indicator : plan.indicators)
        questionPercent(
            subjectOf(indicator),
            indicator.name + " " + indicator.definition,
            indicator.unit == Unit::PercentagePoints,
            findings);
    for (const Milestone& milestone : plan.milestones) {
        const Indicator* indicator =
            milestone.indicator ? findIndicator(plan, *milestone.indicator) : nullptr;
        questionPercent(
            subjectOf(milestone),
            milestone.text,
            indicator != nullptr && indicator->unit == Unit::PercentagePoints,
            findings);
    }
}

} // namespace outturn::check
