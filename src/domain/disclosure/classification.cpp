#include <domain/disclosure/classification.h>
#include <domain/letters.h>

#include <algorithm>
#include <array>
#include <string>

namespace outturn {

namespace {

/// Whether what stands before a mark takes it back: "unrestricted", "non-confidential", "not
/// exempt".
bool isDenied(std::string_view before)
{
    constexpr std::array<std::string_view, 6> denials{"un", "non-", "non ", "not ", "non", "no "};
    return std::ranges::any_of(
        denials, [&](std::string_view denial) { return before.ends_with(denial); });
}

} // namespace

bool isOpenToPublic(std::string_view classification)
{
    constexpr std::array<std::string_view, 7> marks{
        "restricted",
        "confidential",
        "exempt",
        "sensitive",
        "internal",
        "private",
        "not for publication"};
    const auto text = lowerCase(classification);
    for (const auto mark : marks)
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1))
            if (!isDenied(std::string_view(text).substr(0, at)))
                return false;
    return true;
}

} // namespace outturn
