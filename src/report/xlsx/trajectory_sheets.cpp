#include <domain/measure/figure.h>
#include <report/chart/trajectory_chart.h>
#include <report/words.h>
#include <report/xlsx/sheets.h>
#include <report/xml_text.h>

#include <algorithm>
#include <array>

namespace outturn::report::xlsx {

namespace {

constexpr const char* dataSheet = "Years";

// Charts stand two beside one another, four such rows to a page.
constexpr std::size_t chartsAcross = 2;
constexpr lxw_row_t rowsEach = 16;
constexpr lxw_col_t columnsEach = 8;
constexpr lxw_row_t rowsToPage = 4 * rowsEach;

enum YearsColumn : lxw_col_t
{
    YearsCode,
    YearsIndicator,
    YearsYear,
    YearsOutturn,
    YearsApart,
    YearsStage,
    YearsTarget,
    YearsRequired,
    YearsMinimum,
    YearsBenchmark,
    YearsNote,
};

const std::vector<SheetColumn>& yearsColumns()
{
    static const std::vector<SheetColumn> all{
        {"Code", 14},
        {"Indicator", 42},
        {"Year", 10},
        {"Outturn", 10},
        {"Outturn, not comparable", 12},
        {"Stage", 12},
        {"Target", 10},
        {"Required to reach the last target", 14},
        {"Minimum", 10},
        {"Benchmark", 10},
        {"Change of the measure", 50}};
    return all;
}

/// The rows that one indicator's years stand in.
struct Range
{
    lxw_row_t first = 0;
    lxw_row_t last = 0;
};

std::optional<Decimal> requiredIn(const chart::TrajectoryChart& content, AcademicYear year)
{
    const auto& path = content.required;
    if (!path || year < path->from || path->to < year)
        return std::nullopt;
    return path->at(year, content.decimals);
}

void writeYear(
    WorkbookFile& file,
    lxw_worksheet* sheet,
    lxw_row_t row,
    const Indicator& indicator,
    const chart::TrajectoryChart& content,
    const TrajectoryPoint& point)
{
    const auto text = [&](lxw_col_t column, std::string_view words) {
        writeText(sheet, row, column, words, file.text());
    };
    const auto figure = [&](lxw_col_t column, const std::optional<Decimal>& value) {
        writeFigure(file, sheet, row, column, value, indicator.decimals);
    };
    const auto none = std::optional<Decimal>();
    text(YearsCode, indicator.code.text());
    text(YearsIndicator, indicator.name);
    text(YearsYear, point.year.label());
    figure(YearsOutturn, point.isComparable ? point.outturn : none);
    figure(YearsApart, point.isComparable ? none : point.outturn);
    text(YearsStage, point.outturn ? toCode(point.stage) : std::string_view());
    figure(YearsTarget, point.target);
    figure(YearsRequired, requiredIn(content, point.year));
    figure(YearsMinimum, content.minimum);
    figure(YearsBenchmark, point.benchmark);
    text(YearsNote, point.breakBefore.value_or(""));
}

/// How a line of the chart looks; each has its own dash and mark, for paper without colour.
struct SeriesLook
{
    const char* name;
    YearsColumn column;
    lxw_color_t colour;
    float width;
    std::uint8_t dash;
    std::uint8_t marker;
};

constexpr auto seriesLooks = std::to_array<SeriesLook>(
    {{"Outturn", YearsOutturn, 0x1D5A9C, 2.25, LXW_CHART_LINE_DASH_SOLID, LXW_CHART_MARKER_CIRCLE},
     {"Target", YearsTarget, 0x15191F, 1.5, LXW_CHART_LINE_DASH_DASH, LXW_CHART_MARKER_LONG_DASH},
     {"Required", YearsRequired, 0x1D5A9C, 0.75, LXW_CHART_LINE_DASH_SOLID, LXW_CHART_MARKER_NONE},
     {"Minimum", YearsMinimum, 0xB3261E, 1.5, LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_MARKER_NONE},
     {"Benchmark",
      YearsBenchmark,
      0x6B4C9A,
      1.5,
      LXW_CHART_LINE_DASH_DASH_DOT,
      LXW_CHART_MARKER_DIAMOND},
     {"Not comparable", YearsApart, 0x404A54, 0, LXW_CHART_LINE_DASH_SOLID, LXW_CHART_MARKER_X}});

void addSeries(lxw_chart* chart, const SeriesLook& look, Range rows)
{
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_name(series, look.name);
    chart_series_set_categories(series, dataSheet, rows.first, YearsYear, rows.last, YearsYear);
    chart_series_set_values(series, dataSheet, rows.first, look.column, rows.last, look.column);
    lxw_chart_line line{};
    line.color = look.colour;
    line.width = look.width;
    line.dash_type = look.dash;
    line.none = look.width == 0 ? LXW_TRUE : LXW_FALSE;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, look.marker);
    if (look.marker == LXW_CHART_MARKER_NONE)
        return;
    lxw_chart_fill fill{};
    fill.color = look.colour;
    chart_series_set_marker_fill(series, &fill);
    lxw_chart_line edge{};
    edge.color = look.colour;
    chart_series_set_marker_line(series, &edge);
}

bool hasAny(const chart::TrajectoryChart& content, YearsColumn column)
{
    return std::ranges::any_of(content.points, [&](const TrajectoryPoint& point) {
        switch (column) {
        case YearsOutturn:
            return point.outturn && point.isComparable;
        case YearsApart:
            return point.outturn && !point.isComparable;
        case YearsTarget:
            return point.target.has_value();
        case YearsRequired:
            return content.required.has_value();
        case YearsMinimum:
            return content.minimum.has_value();
        default:
            return point.benchmark.has_value();
        }
    });
}

/// Places the chart of one indicator on the sheet of charts, two beside one another.
void insertChart(
    WorkbookFile& file,
    lxw_worksheet* sheet,
    std::size_t place,
    const Indicator& indicator,
    const chart::TrajectoryChart& content,
    Range rows)
{
    lxw_chart* chart = workbook_add_chart(file.book(), LXW_CHART_LINE);
    for (const SeriesLook& look : seriesLooks)
        if (hasAny(content, look.column))
            addSeries(chart, look, rows);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    chart_title_set_name(chart, legalText(nameAndCode(indicator)).c_str());
    lxw_chart_font font{};
    font.size = 10;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    chart_axis_set_name(chart->y_axis, unitHeading(indicator.unit).c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);

    auto words = legalText(chart::describe(content));
    lxw_chart_options options{};
    options.x_scale = 1.0;
    options.y_scale = 1.04;
    options.description = words.data();
    worksheet_insert_chart_opt(
        sheet,
        static_cast<lxw_row_t>(place / chartsAcross) * rowsEach,
        static_cast<lxw_col_t>(place % chartsAcross) * columnsEach,
        chart,
        &options);
}

void setUpCharts(lxw_worksheet* sheet, std::size_t charts)
{
    constexpr std::uint8_t a4 = 9;
    constexpr std::uint16_t percentThatFits = 60;
    worksheet_set_portrait(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_set_print_scale(sheet, percentThatFits);
    worksheet_set_footer(sheet, "&L&A&RPage &P of &N");
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    const auto rows = static_cast<lxw_row_t>((charts + 1) / chartsAcross) * rowsEach;
    std::vector<lxw_row_t> breaks;
    for (lxw_row_t row = rowsToPage; row < rows; row += rowsToPage)
        breaks.push_back(row);
    breaks.push_back(0); // ends the list
    worksheet_set_h_pagebreaks(sheet, breaks.data());
}

} // namespace

void addTrajectorySheets(WorkbookFile& file, const ReportRequest& request)
{
    constexpr lxw_row_t headerRow = 0;
    lxw_worksheet* charts = file.addSheet("Charts");
    lxw_worksheet* years = file.addSheet(dataSheet);
    setUpSheet(file, years, headerRow, yearsColumns(), YearsYear);
    setUpCharts(charts, request.scorecard.indicators.size());

    lxw_row_t row = headerRow;
    std::size_t place = 0;
    for (const IndicatorResult& result : request.scorecard.indicators) {
        const auto content =
            chart::trajectoryChart(result, request.scorecard.point.year, std::string_view());
        if (content.points.empty())
            continue;
        Range rows{row + 1, row + 1};
        for (const TrajectoryPoint& point : content.points)
            writeYear(file, years, ++row, result.indicator, content, point);
        rows.last = row;
        insertChart(file, charts, place++, result.indicator, content, rows);
    }
}

} // namespace outturn::report::xlsx
