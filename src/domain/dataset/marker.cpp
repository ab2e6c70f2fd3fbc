#include <domain/dataset/marker.h>

#include <array>

namespace outturn {

namespace {

constexpr std::size_t markerCount = EnumCodes<Marker>::table.size();

constexpr std::array<std::string_view, markerCount> meanings{
    "not in the row",
    "blank",
    "blank",
    "suppressed, too few pupils",
    "suppressed, results delayed",
    "not applicable or not available",
    "no entries",
    "not published",
    "less than half of the pupils covered",
    "new school",
    "more than nought, less than half a per cent",
    "redacted",
    "no data",
    "not judged",
    "nobody to have a share of",
    "withheld",
    "confidential",
    "not applicable",
    "rounds to nought",
    "low",
    "unreliable"};

} // namespace

std::optional<Marker> markerOf(PackedCell cell) noexcept
{
    if (!isMarker(cell))
        return std::nullopt;
    const auto index = static_cast<std::size_t>(
        static_cast<std::int64_t>(cell) - std::numeric_limits<PackedCell>::min());
    if (index >= markerCount)
        return std::nullopt;
    return EnumCodes<Marker>::table.at(index).first;
}

std::optional<Marker> readMarker(std::string_view field) noexcept
{
    if (field.empty())
        return Marker::Blank;
    const auto first = field.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return field.size() == 1 ? Marker::Space : Marker::Blank;
    const auto last = field.find_last_not_of(' ');
    const std::string_view word = field.substr(first, last - first + 1);
    constexpr std::size_t longest = 6;
    if (word.size() > longest)
        return std::nullopt;
    for (auto i = static_cast<std::size_t>(Marker::Suppressed); i < markerCount; ++i)
        if (const std::string_view code = EnumCodes<Marker>::table.at(i).second;
            code.front() == word.front() && code == word)
            return EnumCodes<Marker>::table.at(i).first;
    return std::nullopt;
}

std::string_view meaningOf(Marker marker) noexcept
{
    return meanings.at(static_cast<std::size_t>(marker));
}

} // namespace outturn
