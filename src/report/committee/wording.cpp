#include <report/committee/wording.h>

#include <algorithm>

namespace outturn::report::committee {

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

std::string wordsOf(std::string_view code)
{
    std::string words(code);
    std::ranges::replace(words, '-', ' ');
    return words;
}

std::string reviewWord(Review review)
{
    return std::string(toCode(review));
}

std::string reviewTitle(Review review)
{
    return capitalised(reviewWord(review));
}

std::string subjectOf(const ReportRequest& request)
{
    if (!request.front.subject.empty())
        return request.front.subject;
    return request.record.plan.identity.title + ": " + reviewWord(request.review) +
        " review on the results of " + request.scorecard.point.year.label();
}

PlanYear planYearOf(const ReportRequest& request)
{
    return PlanYear(request.scorecard.point.year.endYear());
}

int unratedOf(const StatusCounts& counts)
{
    return counts.total() - counts.of(RagStatus::Green) - counts.of(RagStatus::Amber) -
        counts.of(RagStatus::Red);
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

std::string standingText(const StatusCounts& counts)
{
    std::vector<StateCount> states;
    for (const auto status : {RagStatus::Green, RagStatus::Amber, RagStatus::Red}) {
        const std::string colour(toCode(status));
        states.push_back({counts.of(status), "is " + colour, "are " + colour});
    }
    states.push_back({unratedOf(counts), "cannot be rated", "cannot be rated"});
    return standingText(states, "indicator");
}

std::string nameAndCode(const Indicator& indicator)
{
    return indicator.name + " (" + indicator.code.text() + ")";
}

std::string postAtDate(const ReportRequest& request, const PostCode& post)
{
    const auto& plan = request.record.plan;
    auto text = postText(plan, post, request.date);
    if (!holders(plan, post, request.date).empty())
        return text;
    return text + " (no holder recorded on " + request.date.label() + ")";
}

bool hasOutturns(const Scorecard& scorecard)
{
    return std::ranges::any_of(
        scorecard.indicators, [](const IndicatorResult& r) { return r.outturn.has_value(); });
}

Paragraph numbered(std::string text)
{
    return {.text = std::move(text), .lead = {}, .isNumbered = true};
}

} // namespace outturn::report::committee
