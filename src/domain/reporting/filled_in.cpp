#include <domain/reporting/filled_in.h>

#include <algorithm>

namespace outturn {

namespace {

constexpr char caseDistance = 'a' - 'A';

bool isCapital(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

std::string lowered(std::string_view name)
{
    std::string text(name);
    if (!text.empty() && isCapital(text.front()))
        text.front() = static_cast<char>(text.front() + caseDistance);
    return text;
}

std::string withCapital(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - caseDistance);
    return text;
}

/// Hands every {name} of @p text, without its brackets, to @p onName and all else to @p onText.
template <class OnText, class OnName>
void split(std::string_view text, OnText onText, OnName onName)
{
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) {
            onText(text);
            return;
        }
        onText(text.substr(0, open));
        onName(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

} // namespace

std::string
filledIn(std::string_view text, const std::map<std::string, std::string, std::less<>>& values)
{
    std::string filled;
    split(
        text,
        [&](std::string_view words) { filled += words; },
        [&](std::string_view name) {
            const auto found = values.find(lowered(name));
            if (found == values.end())
                filled += '{' + std::string(name) + '}';
            else
                filled += !name.empty() && isCapital(name.front()) ? withCapital(found->second)
                                                                   : found->second;
        });
    return filled;
}

std::optional<std::string> unknownName(std::string_view text)
{
    std::optional<std::string> unknown;
    split(
        text,
        [](std::string_view) {},
        [&](std::string_view name) {
            const auto known = std::ranges::find(templateNames, std::string_view(lowered(name)));
            if (!unknown && known == templateNames.end())
                unknown = '{' + std::string(name) + '}';
        });
    return unknown;
}

} // namespace outturn
