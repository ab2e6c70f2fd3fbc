// The Department's performance tables for key stages 2 and 4, of every year since 2011.
#include <domain/error.h>
#include <import/dataset/table_readers.h>
#include <import/dataset/urn_column.h>

#include <algorithm>
#include <array>

namespace outturn::imports {

namespace {

constexpr std::string_view recordTypeColumn = "RECTYPE";
constexpr std::string_view councilColumn = "LEA";

/// Columns that name or describe a school. All others hold figures unless their first rows say
/// otherwise.
constexpr std::array<std::string_view, 24> identityColumns{
    "SCHNAME",     "SCHNAME_AC", "ADDRESS1",  "ADDRESS2",  "ADDRESS3", "TOWN",
    "PCODE",       "TELNUM",     "PCON_CODE", "PCON_NAME", "URN_AC",   "OPEN_AC",
    "NFTYPE",      "RELDENOM",   "AGERANGE",  "CONFEXAM",  "ADMPOL",   "ADMPOL_PT",
    "ADMPOL_2017", "EGENDER",    "ESTAB",     "LEA",       "URN",      "GENDER"};

CellReading readingOfPerformance(std::string_view column)
{
    return std::ranges::find(identityColumns, column) == identityColumns.end()
        ? CellReading::ByContent
        : CellReading::Words;
}

/// What a record type says a row is about.
enum class RowKind
{
    School,
    Council,
    England,
    EnglandStateFunded,
};

/// The two key stages number their summary rows differently.
RowKind rowKind(std::string_view recordType, DatasetSource keyStage)
{
    const bool isKeyStage2 = keyStage == DatasetSource::KeyStage2;
    if (recordType == "1" || recordType == "2")
        return RowKind::School;
    if (recordType == (isKeyStage2 ? "3" : "4"))
        return RowKind::Council;
    if (recordType == (isKeyStage2 ? "4" : "5"))
        return RowKind::England;
    if (recordType == (isKeyStage2 ? "5" : "7"))
        return RowKind::EnglandStateFunded;
    throw Error(
        ErrorKind::Input,
        "'" + std::string(recordType.substr(0, 20)) +
            "' is no record type; expected 1 or 2 (schools), " +
            (isKeyStage2 ? "3 (local authority), 4 or 5 (England)"
                         : "4 (local authority), 5 or 7 (England)"),
        std::string(recordTypeColumn));
}

RowKey councilKey(std::string_view field)
{
    try {
        return RowKey(AreaCode::parse(field));
    } catch (const Error& error) {
        throw Error(ErrorKind::Input, error.message(), std::string(councilColumn));
    }
}

} // namespace

ReadTable readPerformanceTable(
    std::string_view file,
    const std::string& fileName,
    DatasetSource keyStage,
    const ReadingProgress& progress)
{
    const bool isKeyStage2 = keyStage == DatasetSource::KeyStage2;
    TableLayout layout;
    layout.kind = isKeyStage2 ? "key stage 2 table" : "key stage 4 table";
    layout.needed = {recordTypeColumn, councilColumn, urnColumn, isKeyStage2 ? "TELIG" : "TPUP"};
    layout.readingOf = readingOfPerformance;
    TableFile table(file, fileName, std::move(layout));

    const std::size_t recordType = table.columnAt(recordTypeColumn);
    const std::size_t council = table.columnAt(councilColumn);
    const std::size_t urn = table.columnAt(urnColumn);
    const auto keyOf = [&](const std::vector<std::string_view>& fields) {
        switch (rowKind(fields[recordType], keyStage)) {
        case RowKind::School:
            return schoolKey(fields[urn], urnColumn);
        case RowKind::Council:
            return councilKey(fields[council]);
        case RowKind::England:
            return RowKey(EnglandRow::AllSchools);
        case RowKind::EnglandStateFunded:
            break;
        }
        return RowKey(EnglandRow::StateFunded);
    };
    ReadTable result{.content = table.read(keyOf, progress)};
    result.area = onlyWord(result.content, councilColumn);
    return result;
}

} // namespace outturn::imports
