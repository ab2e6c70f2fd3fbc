#include <domain/outturn/source.h>

#include <algorithm>
#include <array>

namespace outturn {

namespace {

/// Without capitals, and without a full stop at its end.
std::string plain(std::string_view text)
{
    std::string result(text);
    for (char& letter : result)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    while (!result.empty() && (result.back() == '.' || result.back() == ' '))
        result.pop_back();
    return result;
}

} // namespace

bool isEnteredByHand(std::string_view source)
{
    return source == enteredByHand || source == "entered at the command line";
}

bool namesDocument(std::string_view source)
{
    constexpr std::array<std::string_view, 5> references{
        "as above", "as before", "see above", "ditto", "same"};
    return !source.empty() && !isEnteredByHand(source) &&
        std::ranges::find(references, plain(source)) == references.end();
}

std::string sourceText(std::string_view source)
{
    if (source.empty())
        return "not recorded";
    return std::string(isEnteredByHand(source) ? enteredByHand : source);
}

} // namespace outturn
