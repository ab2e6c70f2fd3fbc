#include <domain/error.h>
#include <import/indicator_code.h>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace outturn::imports {
namespace {

/// Longer than any code; no message should repeat more.
constexpr std::size_t longestCodeShown = 200;

/// Levenshtein's distance between two codes, letters of either case alike.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    const auto upper = [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    };
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = upper(a[i - 1]) == upper(b[j - 1]) ? 0 : 1;
            const std::size_t best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + change});
            diagonal = std::exchange(row[j], best);
        }
    }
    return row[b.size()];
}

} // namespace

std::string unknownIndicatorMessage(const Plan& plan, std::string_view code)
{
    const std::string shown(code.substr(0, longestCodeShown));
    std::string message = "there is no indicator '" + shown + "'";
    if (plan.indicators.empty())
        return message + "; the plan sets no indicators";
    const Indicator* nearest = nullptr;
    std::size_t nearestDistance = std::max<std::size_t>(2, shown.size() / 3) + 1;
    for (const Indicator& indicator : plan.indicators) {
        const std::size_t distance = editDistance(shown, indicator.code.text());
        if (distance < nearestDistance) {
            nearest = &indicator;
            nearestDistance = distance;
        }
    }
    if (nearest != nullptr)
        return message + "; did you mean '" + nearest->code.text() + "'?";
    return message + "; expected the code of one of the plan's indicators";
}

const Indicator& indicatorCalled(const Plan& plan, std::string_view code)
{
    const auto found = std::ranges::find_if(
        plan.indicators, [code](const Indicator& i) { return i.code.text() == code; });
    if (found == plan.indicators.end())
        throw Error(ErrorKind::Input, unknownIndicatorMessage(plan, code));
    return *found;
}

} // namespace outturn::imports
