#include <domain/error.h>
#include <import/dataset/csv_scanner.h>
#include <import/dataset/text_encoding.h>
#include <import/recognised_file.h>
#include <import/xlsx/sheet_rows.h>

#include <algorithm>
#include <array>

namespace outturn::imports {

namespace {

bool hasAll(const std::vector<std::string>& headings, auto... names)
{
    const auto has = [&](std::string_view name) {
        return std::ranges::find(headings, name) != headings.end();
    };
    return (has(names) && ...);
}

std::vector<std::string> inUtf8(const ScannedRow& row, TextEncoding encoding)
{
    std::vector<std::string> fields;
    fields.reserve(row.fields.size());
    for (const std::string_view field : row.fields)
        fields.push_back(toUtf8(field, encoding));
    return fields;
}

void readText(
    std::string_view file,
    const std::string& fileName,
    std::size_t mostRows,
    RecognisedFile& result)
{
    const EncodedText text = readEncoding(file, fileName);
    CsvScanner scanner(text.bytes, fileName);
    ScannedRow row;
    if (!scanner.next(row))
        throw Error(ErrorKind::Input, "the file is empty; expected a header", fileName);
    if (row.fault)
        throw Error(ErrorKind::Input, *row.fault, fileName + ", line " + std::to_string(row.line));
    result.headings = inUtf8(row, text.encoding);
    while (result.rows.size() < mostRows && scanner.next(row))
        if (!row.fault)
            result.rows.push_back(inUtf8(row, text.encoding));
}

void readSheet(
    std::string_view file,
    const std::string& fileName,
    std::size_t mostRows,
    RecognisedFile& result)
{
    const TableRows rows = rowsOfSheet(firstSheet(readWorkbook(file, fileName), fileName));
    if (auto header = rows())
        result.headings = std::move(header->fields);
    while (result.rows.size() < mostRows) {
        auto row = rows();
        if (!row)
            return;
        result.rows.push_back(std::move(row->fields));
    }
}

} // namespace

std::optional<DatasetSource> recogniseTable(const std::vector<std::string>& headings)
{
    using enum DatasetSource;
    if (hasAll(headings, "RECTYPE", "LEA", "URN", "TELIG"))
        return KeyStage2;
    if (hasAll(headings, "RECTYPE", "LEA", "URN", "TPUP"))
        return KeyStage4;
    if (hasAll(headings, "Short Desc", "Years", "Values", "LA Number"))
        return Benchmarks;
    if (hasAll(headings, "la_code", "rank", "neighbour_la_code"))
        return Neighbours;
    if (hasAll(headings, "URN", "Inspection Date", "Rating") ||
        hasAll(headings, "URN", "Inspection start date", "Overall effectiveness"))
        return Inspections;
    if (hasAll(headings, "URN", "EstablishmentName") || hasAll(headings, "URN", "Local Authority"))
        return SchoolRegister;
    return std::nullopt;
}

std::optional<FigureFile> recogniseFigures(const std::vector<std::string>& headings)
{
    std::vector<std::string> small = headings;
    for (std::string& heading : small)
        std::ranges::transform(heading, heading.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
    if (!hasAll(small, "indicator", "year", "value"))
        return std::nullopt;
    return hasAll(small, "kind") ? FigureFile::Benchmarks : FigureFile::Outturns;
}

RecognisedFile
recogniseFile(std::string_view file, const std::string& fileName, std::size_t mostRows)
{
    RecognisedFile result;
    if (isWorkbookName(fileName))
        readSheet(file, fileName, mostRows, result);
    else
        readText(file, fileName, mostRows, result);
    for (std::string& heading : result.headings) {
        heading.erase(0, heading.find_first_not_of(' '));
        heading.erase(heading.find_last_not_of(' ') + 1);
    }
    // Published tables are read as text alone.
    if (!isWorkbookName(fileName))
        result.table = recogniseTable(result.headings);
    if (!result.table)
        result.figures = recogniseFigures(result.headings);
    return result;
}

} // namespace outturn::imports
