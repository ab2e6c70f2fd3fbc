#include <report/words.h>

#include <algorithm>
#include <utility>

namespace outturn::report {

std::string counted(int count, std::string_view singular, std::string_view plural)
{
    const auto number = count == 0 ? std::string("no") : std::to_string(count);
    return number + ' ' + std::string(count == 1 ? singular : plural);
}

std::string counted(int count, std::string_view singular)
{
    return counted(count, singular, std::string(singular) + 's');
}

std::string_view isOrAre(int count)
{
    return count == 1 ? "is" : "are";
}

std::string joined(const std::vector<std::string>& items)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += i + 1 == items.size() ? " and " : ", ";
        text += items[i];
    }
    return text;
}

std::string inLines(const std::vector<std::string>& texts)
{
    std::string lines;
    for (const auto& text : texts)
        lines += (lines.empty() ? "" : "\n") + sentence(text);
    return lines;
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string asSentence(std::string text)
{
    constexpr std::string_view ends = ".!?:;";
    if (!text.empty() && ends.find(text.back()) == std::string_view::npos)
        text += '.';
    return text;
}

std::string sentence(std::string text)
{
    return asSentence(capitalised(std::move(text)));
}

std::string withinSentence(std::string text)
{
    if (text.starts_with("The "))
        text.front() = 't';
    return text;
}

std::string wordsOf(std::string_view code)
{
    std::string words(code);
    std::ranges::replace(words, '-', ' ');
    return words;
}

std::string momentText(const std::string& at)
{
    constexpr std::size_t dayLength = 10;
    constexpr std::size_t timeLength = 5;
    if (at.size() < dayLength + 1 + timeLength || at[dayLength] != 'T' || at.back() != 'Z')
        return at;
    return Date::parse(at.substr(0, dayLength)).label() + " at " +
        at.substr(dayLength + 1, timeLength) + " UTC";
}

std::string priorityNumbers(const std::vector<PriorityNumber>& priorities)
{
    std::vector<std::string> numbers;
    numbers.reserve(priorities.size());
    for (const auto number : priorities)
        numbers.push_back(std::to_string(number.value()));
    if (numbers.empty())
        return {};
    return (numbers.size() == 1 ? "priority " : "priorities ") + joined(numbers);
}

std::string standingText(const std::vector<StateCount>& states, std::string_view singular)
{
    int total = 0;
    std::vector<std::string> items;
    std::string all;
    for (const auto& [count, one, many] : states) {
        if (count == 0)
            continue;
        total += count;
        items.push_back(std::to_string(count) + ' ' + (count == 1 ? one : many));
        all = count == 1 ? one : many;
    }
    if (total == 1)
        return "The only " + std::string(singular) + ' ' + all;
    if (items.size() == 1)
        return "All " + counted(total, singular) + ' ' + all;
    return "Of " + counted(total, singular) + ", " + joined(items);
}

std::string standingText(const std::vector<Action>& actions)
{
    std::vector<StateCount> states;
    for (const auto status : worstFirst) {
        const auto count = static_cast<int>(std::ranges::count(actions, status, &Action::status));
        if (status != ActionStatus::NotStarted)
            states.push_back(
                {count, "is " + wordsOf(toCode(status)), "are " + wordsOf(toCode(status))});
        else if (count > 1 && std::cmp_equal(count, actions.size()))
            return "None of the " + counted(count, "action") + " has started";
        else
            states.push_back({count, "has not started", "have not started"});
    }
    return standingText(states, "action");
}

std::string dueText(const ReportDue& report)
{
    if (report.day)
        return "on " + report.day->label();
    return "by the end of " + report.month.label();
}

std::string nameAndCode(const Indicator& indicator)
{
    return indicator.name + " (" + indicator.code.text() + ")";
}

std::string postOn(const Plan& plan, const PostCode& post, Date day)
{
    auto text = postText(plan, post, day);
    const auto* found = findPost(plan, post);
    if (!holders(plan, post, day).empty() || (found != nullptr && found->isOrganisation))
        return text;
    return text + " (no holder recorded on " + day.label() + ")";
}

Paragraph numbered(std::string text)
{
    return {.text = std::move(text), .lead = {}, .isNumbered = true};
}

Figure trajectoryFigure(const IndicatorResult& result, AcademicYear chosen, std::string_view area)
{
    auto content = chart::trajectoryChart(result, chosen, area);
    auto words = "Chart of outturns against targets by year. " + chart::describe(content);
    return {
        .caption = nameAndCode(result.indicator) + ", outturns against targets",
        .alternative = std::move(words),
        .chart = std::move(content)};
}

} // namespace outturn::report
