#include <planfile/json/place.h>
#include <planfile/json/utf8.h>

namespace outturn::planfile {

std::string memberPlace(std::string_view place, std::string_view key)
{
    std::string result{place};
    result += '/';
    for (const char c : key) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

std::string elementPlace(std::string_view place, std::size_t index)
{
    return std::string{place} + '/' + std::to_string(index);
}

std::string shownPlace(std::string_view place)
{
    constexpr std::size_t longestPlace = 300;
    return place.empty() ? "/" : printable(place, longestPlace);
}

} // namespace outturn::planfile
