#include <domain/plan/council_area.h>

#include <array>

namespace outturn {

std::string_view councilArea(std::string_view council)
{
    // The longer form stands before the shorter one that it ends in.
    constexpr std::array<std::string_view, 8> endings{
        " Metropolitan Borough Council",
        " Metropolitan District Council",
        " City Council",
        " County Council",
        " Borough Council",
        " District Council",
        " Council",
        " Unitary Authority"};
    constexpr std::array<std::string_view, 5> openings{
        "London Borough of ",
        "Royal Borough of ",
        "Metropolitan Borough of ",
        "Borough of ",
        "City of "};
    bool isKnownForm = false;
    for (const std::string_view ending : endings)
        if (council.ends_with(ending)) {
            council.remove_suffix(ending.size());
            isKnownForm = true;
            break;
        }
    for (const std::string_view opening : openings)
        if (council.starts_with(opening)) {
            council.remove_prefix(opening.size());
            isKnownForm = true;
            break;
        }
    return isKnownForm ? council : std::string_view{};
}

} // namespace outturn
