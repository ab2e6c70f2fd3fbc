#include <domain/reporting/report_template.h>

#include <algorithm>

namespace outturn {

namespace {

template <class T>
bool isAmong(const std::vector<T>& list, const T& item)
{
    return list.empty() || std::ranges::find(list, item) != list.end();
}

bool isChosen(const IndicatorResult& result, const IndicatorChoice& choice)
{
    return isAmong(choice.priorities, result.indicator.priority) &&
        isAmong(choice.codes, result.indicator.code) &&
        isAmong(choice.statuses, result.rating.status);
}

} // namespace

Scorecard chosenFrom(Scorecard card, const IndicatorChoice& choice)
{
    if (choice == IndicatorChoice{})
        return card;
    std::erase_if(
        card.indicators, [&](const IndicatorResult& result) { return !isChosen(result, choice); });
    std::erase_if(card.priorities, [&](const PriorityResult& result) {
        return !isAmong(choice.priorities, result.priority.number);
    });
    card.counts = {};
    for (auto& priority : card.priorities)
        priority.counts = {};
    for (const auto& result : card.indicators) {
        if (result.indicator.activity)
            continue;
        card.counts.add(result.rating.status);
        for (auto& [priority, counts] : card.priorities)
            if (priority.number == result.indicator.priority)
                counts.add(result.rating.status);
    }
    return card;
}

} // namespace outturn
