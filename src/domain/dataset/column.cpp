#include <domain/dataset/column.h>

namespace outturn {

namespace {

constexpr int perYear = 10'000;
constexpr int perMonth = 100;

} // namespace

std::optional<Decimal> DatasetColumn::number(std::size_t row) const
{
    const PackedCell cell = cells.at(row);
    if (heading.kind != ColumnKind::Number || isMarker(cell))
        return std::nullopt;
    return Decimal::millionths(cell * powerOfTen(Decimal::maxDecimals - heading.decimals));
}

std::optional<Date> DatasetColumn::date(std::size_t row) const
{
    const PackedCell cell = cells.at(row);
    if (heading.kind != ColumnKind::Date || isMarker(cell))
        return std::nullopt;
    return Date(cell / perYear, cell / perMonth % perMonth, cell % perMonth);
}

std::string_view DatasetColumn::word(std::size_t row) const
{
    const PackedCell cell = cells.at(row);
    if (heading.kind != ColumnKind::Text || isMarker(cell))
        return {};
    return words.at(static_cast<std::size_t>(cell));
}

std::optional<Marker> DatasetColumn::marker(std::size_t row) const
{
    return markerOf(cells.at(row));
}

std::string DatasetColumn::text(std::size_t row) const
{
    if (const auto found = marker(row))
        return std::string(*found == Marker::Absent ? "" : toCode(*found));
    if (const auto day = date(row))
        return day->text();
    if (const auto value = number(row))
        return value->text(heading.decimals) + (heading.isPercentage ? "%" : "");
    return std::string(word(row));
}

std::string textAt(const DatasetColumn* column, std::size_t row)
{
    return column == nullptr || column->marker(row) ? std::string() : column->text(row);
}

} // namespace outturn
