// The Local Authority Interactive Tool's long form, turned into a row per area and a column per
// measure and year; and its table of statistical neighbours.
#include <domain/error.h>
#include <import/dataset/figure_text.h>
#include <import/dataset/table_readers.h>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace outturn::imports {

namespace {

constexpr std::string_view measureColumn = "Short Desc";
constexpr std::string_view yearsColumn = "Years";
constexpr std::string_view valueColumn = "Values";
constexpr std::string_view areaColumn = "LA Number";
constexpr std::string_view areaNameColumn = "LA and Regions";
constexpr std::string_view regionColumn = "Region";
constexpr std::size_t mostSeries = 5'000;

/// A measure's figure for an area, where it stands in the file.
struct Place
{
    std::string_view field;
    int line = 0; ///< 0 where the file has no row
    bool isContradicted = false;
};

/// A measure in one year, over the areas in the order they were met.
struct Series
{
    std::string name;
    std::vector<Place> places;
};

class LongForm
{
public:
    LongForm(std::string_view file, const std::string& fileName)
        : m_fileName(fileName)
        , m_text(readEncoding(file, fileName))
        , m_scanner(m_text.bytes, fileName)
    {
        ScannedRow header;
        if (!m_scanner.next(header))
            throw Error(ErrorKind::Input, "the file is empty; expected a header", fileName);
        m_measure = columnAt(header, measureColumn);
        m_years = columnAt(header, yearsColumn);
        m_value = columnAt(header, valueColumn);
        m_area = columnAt(header, areaColumn);
        m_areaName = columnAt(header, areaNameColumn);
        m_region = columnAt(header, regionColumn);
        m_width = header.fields.size();
    }

    ReadTable read(const ReadingProgress& progress)
    {
        constexpr int rowsBetweenLooks = 4096;
        ScannedRow row;
        while (m_scanner.next(row)) {
            RowsRead& rows = m_result.content.rows;
            if (progress && rows.rowsRead % rowsBetweenLooks == 0 &&
                !progress(m_scanner.position(), m_text.bytes.size()))
                throw Error(
                    ErrorKind::Input, "the import was stopped; nothing was taken", m_fileName);
            ++rows.rowsRead;
            try {
                take(row);
            } catch (const Error& error) {
                refuse({row.line, error.place(), {}, error.message()});
            }
        }
        build();
        return std::move(m_result);
    }

private:
    std::size_t columnAt(const ScannedRow& header, std::string_view name) const
    {
        const auto found = std::ranges::find(header.fields, name);
        if (found == header.fields.end())
            throw Error(
                ErrorKind::Input,
                "this is not the interactive tool's long form: there is no column '" +
                    std::string(name) + "'",
                m_fileName + ", line " + std::to_string(header.line));
        return static_cast<std::size_t>(found - header.fields.begin());
    }

    void refuse(RowRemark remark)
    {
        constexpr std::size_t mostRefused = 10'000;
        RowsRead& rows = m_result.content.rows;
        if (rows.refused.size() == mostRefused)
            throw Error(
                ErrorKind::Input,
                "more than " + std::to_string(mostRefused) +
                    " rows cannot be taken; the first in "
                    "line " +
                    std::to_string(rows.refused.front().line) + ": " + rows.refused.front().message,
                m_fileName);
        rows.refused.push_back(std::move(remark));
    }

    void take(const ScannedRow& row)
    {
        if (row.fault)
            throw Error(ErrorKind::Input, *row.fault);
        if (row.fields.size() != m_width)
            throw Error(
                ErrorKind::Input,
                "the row has " + std::to_string(row.fields.size()) + " fields; expected " +
                    std::to_string(m_width) + " as in the header");
        const std::string_view value = row.fields[m_value];
        if (!readNoisyFigure(value) && !readMarker(value))
            throw Error(
                ErrorKind::Input,
                "'" + toUtf8(value.substr(0, 40), m_text.encoding) +
                    "' is not a figure; expected a number such as 76.5 or a marker such as -",
                std::string(valueColumn));
        const std::size_t area = areaOf(row);
        Series& series = seriesOf(row);
        if (series.places.size() <= area)
            series.places.resize(area + 1);
        settle(series, series.places[area], value, row);
    }

    std::size_t areaOf(const ScannedRow& row)
    {
        try {
            const AreaCode code = AreaCode::parse(row.fields[m_area]);
            const auto [known, isNew] = m_areas.try_emplace(code, m_areas.size());
            if (isNew) {
                m_result.content.keys.emplace_back(code);
                m_areaNames.push_back(row.fields[m_areaName]);
                m_regions.push_back(row.fields[m_region]);
            }
            return known->second;
        } catch (const Error& error) {
            throw Error(ErrorKind::Input, error.message(), std::string(areaColumn));
        }
    }

    Series& seriesOf(const ScannedRow& row)
    {
        const std::string_view measure = row.fields[m_measure];
        const std::string_view years = row.fields[m_years];
        if (measure.empty())
            throw Error(ErrorKind::Input, "the row names no measure", std::string(measureColumn));
        // Rows of one series follow each other.
        if (m_last != nullptr && m_lastMeasure == measure && m_lastYears == years)
            return *m_last;
        std::string name = toUtf8(measure, m_text.encoding) + " " + toUtf8(years, m_text.encoding);
        if (const auto hidden = hiddenCharacter(name))
            throw Error(
                ErrorKind::Input,
                "the name holds a character that hides or turns the text (" + *hidden + ")",
                std::string(measureColumn));
        auto found = m_seriesByName.find(name);
        if (found == m_seriesByName.end()) {
            if (m_series.size() == mostSeries)
                throw Error(
                    ErrorKind::Input,
                    "the file has more than " + std::to_string(mostSeries) + " measures and years",
                    std::string(measureColumn));
            noteYear(years);
            found = m_seriesByName.emplace(name, m_series.size()).first;
            m_series.push_back({std::move(name), {}});
        }
        m_last = &m_series[found->second];
        m_lastMeasure = measure;
        m_lastYears = years;
        return *m_last;
    }

    /// "2016", "2016/17", "2016-17 (OT)", "2025 (prov)"; what else there is tells no year.
    void noteYear(std::string_view years)
    {
        try {
            const auto year = AcademicYear::parse(years.substr(0, years.find(' ')));
            if (!m_result.year || *m_result.year < year)
                m_result.year = year;
        } catch (const Error&) {
            return;
        }
    }

    void settle(Series& series, Place& place, std::string_view value, const ScannedRow& row)
    {
        if (place.line == 0) {
            place = {value, row.line, false};
            return;
        }
        const std::string lines = std::to_string(place.line) + " and " + std::to_string(row.line);
        if (place.field == value && !place.isContradicted) {
            ++m_result.content.duplicates;
            m_result.content.rows.warnings.push_back(
                {row.line, {}, series.name, "lines " + lines + " say the same; it is taken once"});
            return;
        }
        const std::string message = "lines " + lines + " both give '" + series.name +
            "' for area " + std::string(row.fields[m_area]) + " and differ; expected one of them";
        if (!place.isContradicted)
            refuse({place.line, std::string(valueColumn), std::string(place.field), message});
        refuse({row.line, std::string(valueColumn), std::string(value), message});
        place.isContradicted = true;
    }

    void build()
    {
        TableContent& content = m_result.content;
        content.columns.push_back(words(areaNameColumn, m_areaNames));
        content.columns.push_back(words(regionColumn, m_regions));
        for (Series& series : m_series) {
            ColumnBuilder column(series.name, CellReading::NoisyFigure, m_text.encoding);
            series.places.resize(content.keys.size());
            for (const Place& place : series.places) {
                if (place.line == 0 || place.isContradicted) {
                    column.addAbsent();
                } else if (const auto objection = column.add(place.field)) {
                    const std::string value(place.field.substr(0, 40));
                    refuse(
                        {place.line,
                         std::string(valueColumn),
                         value,
                         "'" + value + "' " + *objection});
                    column.addAbsent();
                }
            }
            content.columns.push_back(column.take());
        }
        std::ranges::stable_sort(content.rows.refused, {}, &RowRemark::line);
    }

    DatasetColumn words(std::string_view name, const std::vector<std::string_view>& fields) const
    {
        ColumnBuilder column(std::string(name), CellReading::Words, m_text.encoding);
        for (const std::string_view field : fields)
            if (column.add(field))
                column.addAbsent();
        return column.take();
    }

    std::string m_fileName;
    EncodedText m_text;
    CsvScanner m_scanner;
    std::size_t m_measure = 0;
    std::size_t m_years = 0;
    std::size_t m_value = 0;
    std::size_t m_area = 0;
    std::size_t m_areaName = 0;
    std::size_t m_region = 0;
    std::size_t m_width = 0;
    std::map<AreaCode, std::size_t> m_areas;
    std::vector<std::string_view> m_areaNames;
    std::vector<std::string_view> m_regions;
    std::deque<Series> m_series;
    std::unordered_map<std::string, std::size_t> m_seriesByName;
    Series* m_last = nullptr;
    std::string_view m_lastMeasure;
    std::string_view m_lastYears;
    ReadTable m_result;
};

} // namespace

ReadTable readBenchmarkTable(
    std::string_view file, const std::string& fileName, const ReadingProgress& progress)
{
    return LongForm(file, fileName).read(progress);
}

ReadTable readNeighbourTable(
    std::string_view file, const std::string& fileName, const ReadingProgress& progress)
{
    constexpr std::string_view ownColumn = "la_code";
    TableLayout layout;
    layout.kind = "table of statistical neighbours";
    layout.needed = {ownColumn, "rank", "neighbour_la_code"};
    layout.readingOf = [](std::string_view column) {
        return column == "rank" || column == "neighbour_la_code" ? CellReading::Figure
                                                                 : CellReading::Words;
    };
    layout.uniqueness = RowUniqueness::Content;
    TableFile table(file, fileName, std::move(layout));
    const std::size_t own = table.columnAt(ownColumn);
    return {
        .content = table.read(
            [own](const std::vector<std::string_view>& fields) {
                return RowKey(AreaCode::parse(fields[own]));
            },
            progress)};
}

} // namespace outturn::imports
