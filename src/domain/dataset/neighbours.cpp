#include <domain/dataset/neighbours.h>
#include <domain/error.h>

#include <algorithm>
#include <array>
#include <utility>

namespace outturn {

namespace {

constexpr std::string_view rankColumn = "rank";
constexpr std::string_view neighbourColumn = "neighbour_la_code";
constexpr std::array<std::string_view, 2> columnsRead{rankColumn, neighbourColumn};
constexpr std::int64_t million = 1'000'000;

std::int64_t wholeNumber(const DatasetColumn& column, std::size_t row)
{
    const auto number = column.number(row);
    return number ? number->inMillionths() / million : 0;
}

/// How much a series is preferred: revised, plain, provisional.
int preference(std::string_view years)
{
    if (years.find("(Rev)") != std::string_view::npos ||
        years.find("(rev)") != std::string_view::npos)
        return 2;
    return years.find("(prov)") != std::string_view::npos ||
            years.find("(Prov)") != std::string_view::npos
        ? 0
        : 1;
}

std::optional<AcademicYear> yearIn(std::string_view years)
{
    try {
        return AcademicYear::parse(years.substr(0, years.find(' ')));
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

std::vector<AreaCode> neighboursOf(const Dataset& table, AreaCode area)
{
    const DatasetColumn* ranks = table.column(rankColumn);
    const DatasetColumn* neighbours = table.column(neighbourColumn);
    std::vector<std::pair<std::int64_t, AreaCode>> ranked;
    if (neighbours == nullptr)
        return {};
    for (std::size_t row = 0; row < table.keys.size(); ++row) {
        const std::int64_t code = wholeNumber(*neighbours, row);
        if (table.keys[row].area() != area || code == 0)
            continue;
        const std::int64_t rank = ranks == nullptr ? 0 : wholeNumber(*ranks, row);
        ranked.emplace_back(rank, AreaCode(static_cast<int>(code)));
    }
    std::ranges::stable_sort(ranked);
    std::vector<AreaCode> codes;
    codes.reserve(ranked.size());
    for (const auto& [rank, code] : ranked)
        codes.push_back(code);
    return codes;
}

std::span<const std::string_view> neighbourColumns()
{
    return columnsRead;
}

std::optional<std::string> benchmarkColumn(
    std::span<const ColumnHeading> headings, std::string_view measure, AcademicYear year)
{
    std::optional<std::string> best;
    int bestPreference = -1;
    for (const ColumnHeading& heading : headings) {
        const std::string_view name = heading.name;
        if (!name.starts_with(measure) || name.size() <= measure.size() + 1 ||
            name[measure.size()] != ' ')
            continue;
        const std::string_view years = name.substr(measure.size() + 1);
        if (yearIn(years) == year && preference(years) > bestPreference) {
            best = heading.name;
            bestPreference = preference(years);
        }
    }
    return best;
}

AreaAverage averageOf(
    const Dataset& table, std::string_view column, std::span<const AreaCode> areas, int decimals)
{
    const DatasetColumn* figures = table.column(column);
    if (figures == nullptr || figures->heading.kind != ColumnKind::Number)
        throw Error(
            ErrorKind::Input,
            "the table of benchmarks has no figures '" + std::string(column) + "'");
    const DatasetColumn* names = table.column(areaNameColumn);
    AreaAverage average;
    Decimal sum;
    std::int64_t count = 0;
    for (const AreaCode area : areas) {
        AreaFigure figure{area, area.text(), {}, "-"};
        for (std::size_t row = 0; row < table.keys.size(); ++row) {
            if (table.keys[row].area() != area)
                continue;
            figure.value = figures->number(row);
            figure.text = figures->text(row);
            if (names != nullptr && !names->marker(row))
                figure.name = names->text(row);
        }
        if (figure.value) {
            sum = sum + *figure.value;
            ++count;
        }
        average.areas.push_back(std::move(figure));
    }
    constexpr std::int64_t perCent = 100; // which percentage() multiplies by
    if (count > 0)
        average.value =
            Decimal::percentage(sum.inMillionths(), count * million * perCent, decimals);
    return average;
}

} // namespace outturn
