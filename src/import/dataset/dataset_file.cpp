#include <domain/error.h>
#include <import/dataset/dataset_file.h>
#include <import/dataset/file_name.h>
#include <import/dataset/table_readers.h>

#include <algorithm>
#include <set>

namespace outturn::imports {

namespace {

ReadTable
readTable(std::string_view file, const DatasetRequest& request, const ReadingProgress& progress)
{
    switch (request.source) {
    case DatasetSource::KeyStage2:
    case DatasetSource::KeyStage4:
        return readPerformanceTable(file, request.fileName, request.source, progress);
    case DatasetSource::SchoolRegister:
        return readRegisterTable(file, request.fileName, progress);
    case DatasetSource::Inspections:
        return readInspectionTable(file, request.fileName, progress);
    case DatasetSource::Benchmarks:
        return readBenchmarkTable(file, request.fileName, progress);
    case DatasetSource::Neighbours:
        break;
    }
    return readNeighbourTable(file, request.fileName, progress);
}

AcademicYear yearOf(const DatasetRequest& request, const ReadTable& table)
{
    if (request.year)
        return *request.year;
    if (table.year)
        return *table.year;
    if (const auto day = dayInName(request.fileName))
        return academicYearOf(*day);
    if (const auto year = yearInName(request.fileName))
        return *year;
    const std::vector<RowRemark>& refused = table.content.rows.refused;
    if (table.content.keys.empty() && !refused.empty())
        throw Error(
            ErrorKind::Input,
            "none of its rows can be taken; the first, in line " +
                std::to_string(refused.front().line) + ": " + refused.front().message,
            request.fileName);
    throw Error(
        ErrorKind::Usage,
        "neither the name of '" + request.fileName +
            "' nor its rows tell which academic year it is of; say which");
}

void warnOfAnotherYear(const DatasetRequest& request, RowsRead& rows)
{
    const auto named = yearInName(request.fileName);
    if (named && request.year && *named != *request.year)
        rows.warnings.insert(
            rows.warnings.begin(),
            {1,
             {},
             request.fileName,
             "the name of the file tells of " + named->label() + ", but it is taken as one of " +
                 request.year->label() + " as asked"});
}

} // namespace

RowKey schoolKey(std::string_view field, std::string_view column)
{
    std::string_view number = field;
    while (!number.empty() && number.front() == ' ')
        number.remove_prefix(1);
    while (!number.empty() && number.back() == ' ')
        number.remove_suffix(1);
    if (number.ends_with(".0"))
        number.remove_suffix(2);
    try {
        return RowKey(Urn::parse(number));
    } catch (const Error& error) {
        throw Error(ErrorKind::Input, error.message(), std::string(column));
    }
}

std::string onlyWord(const TableContent& content, std::string_view column)
{
    const auto found = std::ranges::find_if(content.columns, [column](const DatasetColumn& each) {
        return each.heading.name == column;
    });
    std::set<std::string> words;
    if (found != content.columns.end())
        for (std::size_t row = 0; row < content.keys.size() && words.size() < 2; ++row)
            if (content.keys[row].isSchool() && !found->marker(row))
                words.insert(found->text(row));
    return words.size() == 1 ? *words.begin() : "all";
}

std::optional<Date> latestDay(const TableContent& content, std::string_view column)
{
    const auto found = std::ranges::find_if(content.columns, [column](const DatasetColumn& each) {
        return each.heading.name == column && each.heading.kind == ColumnKind::Date;
    });
    if (found == content.columns.end() || found->cells.empty())
        return std::nullopt;
    // Days as numbers stand in their order; markers lie below all of them.
    const auto latest = std::ranges::max_element(found->cells);
    return found->date(static_cast<std::size_t>(latest - found->cells.begin()));
}

std::size_t DatasetFile::rowsTaken() const
{
    std::set<int> refused;
    for (const RowRemark& remark : rows.refused)
        refused.insert(remark.line);
    return static_cast<std::size_t>(rows.rowsRead) - refused.size() - duplicates;
}

DatasetFile
readDataset(std::string_view file, const DatasetRequest& request, const ReadingProgress& progress)
{
    ReadTable table = readTable(file, request, progress);
    DatasetFile result{
        .dataset =
            {.identity =
                 {request.source,
                  yearOf(request, table),
                  request.stage.value_or(stageInName(request.fileName)),
                  table.area},
             .origin = {},
             .keys = std::move(table.content.keys),
             .columns = std::move(table.content.columns)},
        .rows = std::move(table.content.rows),
        .duplicates = table.content.duplicates};
    result.dataset.origin.fileName = request.fileName;
    result.dataset.origin.fileSize = static_cast<std::int64_t>(file.size());
    const auto named = dayInName(request.fileName);
    result.dataset.origin.asAt = named ? named : table.asAt;
    warnOfAnotherYear(request, result.rows);
    return result;
}

ImportReport reportOn(const DatasetFile& file)
{
    ImportReport report = reportOn(file.rows);
    report.duplicates = static_cast<int>(file.duplicates);
    return report;
}

ImportReport reportOn(const RowsRead& rows)
{
    ImportReport report;
    report.rowsRead = rows.rowsRead;
    const auto add = [&report](const std::vector<RowRemark>& remarks, bool isRefusal) {
        for (const RowRemark& remark : remarks)
            report.remarks.push_back(
                {remark.line, remark.column, remark.value, remark.message, isRefusal});
    };
    add(rows.refused, true);
    add(rows.warnings, false);
    return report;
}

} // namespace outturn::imports
