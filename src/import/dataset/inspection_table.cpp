// Ofsted's inspections: the history (a row per inspection) and the management information of a
// year.
#include <domain/error.h>
#include <import/dataset/file_name.h>
#include <import/dataset/table_readers.h>
#include <import/dataset/urn_column.h>

#include <array>
#include <string>

namespace outturn::imports {

namespace {

constexpr std::string_view historyDay = "Inspection Date";
constexpr std::string_view startDay = "Inspection start date";

CellReading readingOfInspection(std::string_view column)
{
    if (column == historyDay)
        return CellReading::YearFirst;
    if (column == startDay || column == "Inspection end date")
        return CellReading::DayFirst;
    constexpr std::array<std::string_view, 12> words{
        "Rating",
        "Web Link",
        "URN",
        "LAESTAB",
        "School name",
        "Postcode",
        "Inspection number",
        "Inspection type",
        "Category of concern",
        "Phase",
        "Type of establishment",
        "Local authority (education)"};
    for (const std::string_view word : words)
        if (word == column)
            return CellReading::Words;
    return CellReading::ByContent;
}

/// The five judgements in words, or 1 to 4. Anything else is refused: the row would be lost among
/// the schools that were never inspected.
void requireJudgement(std::string_view field, std::string_view column)
{
    // Of a type with a length: this is asked of every row.
    constexpr std::array<std::string_view, 12> judgements{
        "Outstanding",
        "Good",
        "Satisfactory",
        "Requires Improvement",
        "Requires improvement",
        "Inadequate",
        "1",
        "2",
        "3",
        "4",
        "9",
        "NULL"};
    for (const std::string_view known : judgements)
        if (field == known)
            return;
    throw Error(
        ErrorKind::Input,
        "'" + std::string(field.substr(0, 40)) +
            "' is no judgement; expected one such as Good or 1 to 4",
        std::string(column));
}

} // namespace

ReadTable readInspectionTable(
    std::string_view file, const std::string& fileName, const ReadingProgress& progress)
{
    TableLayout layout;
    layout.kind = "table of inspections";
    layout.needed = {urnColumn};
    layout.readingOf = readingOfInspection;
    layout.uniqueness = RowUniqueness::Content;
    TableFile table(file, fileName, std::move(layout));
    const bool isHistory = table.findColumn(historyDay).has_value();
    const std::string_view day = isHistory ? historyDay : startDay;
    const std::string_view judgement = isHistory ? "Rating" : "Overall effectiveness";
    static_cast<void>(table.columnAt(day));
    const std::size_t judged = table.columnAt(judgement);
    const std::size_t urn = table.columnAt(urnColumn);

    ReadTable result{
        .content = table.read(
            [&](const std::vector<std::string_view>& fields) {
                requireJudgement(fields[judged], judgement);
                return schoolKey(fields[urn], urnColumn);
            },
            progress)};
    result.asAt = latestDay(result.content, day);
    if (result.asAt)
        result.year = academicYearOf(*result.asAt);
    return result;
}

} // namespace outturn::imports
