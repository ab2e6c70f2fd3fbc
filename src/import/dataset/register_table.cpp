// Extracts of the register of schools: Get Information about Schools, and the one of 2018 that
// came with inspections.
#include <import/dataset/table_readers.h>
#include <import/dataset/urn_column.h>

#include <algorithm>
#include <array>

namespace outturn::imports {

namespace {

constexpr std::array<std::string_view, 8> figureColumns{
    "SchoolCapacity",
    "NumberOfPupils",
    "NumberOfBoys",
    "NumberOfGirls",
    "PercentageFSM",
    "StatutoryLowAge",
    "StatutoryHighAge",
    "FSM"};

constexpr std::array<std::string_view, 8> dayFirstColumns{
    "OpenDate",
    "CloseDate",
    "CensusDate",
    "OfstedLastInsp",
    "LastChangedDate",
    "DateOfLastInspectionVisit",
    "NextInspectionVisit",
    "DateClosed"};

constexpr std::array<std::string_view, 3> yearFirstColumns{
    "Inspect Date", "Date Opened", "Date Closed"};

bool isAmong(const auto& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

CellReading readingOfRegister(std::string_view column)
{
    if (isAmong(figureColumns, column))
        return CellReading::Figure;
    if (isAmong(dayFirstColumns, column))
        return CellReading::DayFirst;
    if (isAmong(yearFirstColumns, column))
        return CellReading::YearFirst;
    return CellReading::Words;
}

} // namespace

ReadTable readRegisterTable(
    std::string_view file, const std::string& fileName, const ReadingProgress& progress)
{
    TableLayout layout;
    layout.kind = "register of schools";
    layout.needed = {urnColumn};
    layout.readingOf = readingOfRegister;
    layout.lastColumnIsList = true;
    TableFile table(file, fileName, std::move(layout));
    const bool isGias = table.findColumn("EstablishmentName").has_value();
    if (!isGias)
        static_cast<void>(table.columnAt("Local Authority"));

    const std::size_t urn = table.columnAt(urnColumn);
    ReadTable result{
        .content = table.read(
            [urn](const std::vector<std::string_view>& fields) {
                return schoolKey(fields[urn], urnColumn);
            },
            progress)};
    result.area = onlyWord(result.content, isGias ? "LA (code)" : "Local Authority");
    return result;
}

} // namespace outturn::imports
