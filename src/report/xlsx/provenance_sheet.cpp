#include <report/figures/figure_rows.h>
#include <report/xlsx/sheets.h>

namespace outturn::report::xlsx {

namespace {

const std::vector<SheetColumn>& provenanceColumns()
{
    static const std::vector<SheetColumn> all{
        {"Code", 14},
        {"Outturn", 10},
        {"Scope", 16},
        {"Measure", 16},
        {"Numerator", 11},
        {"Denominator", 12},
        {"Source", 34},
        {"Entered by", 14},
        {"Entered at", 21},
        {"Comment", 34},
        {"Rated by", 30}};
    return all;
}

void writeRow(WorkbookFile& file, lxw_worksheet* sheet, lxw_row_t row, const FigureRow& figure)
{
    const IndicatorResult& result = *figure.result;
    lxw_col_t column = 0;
    const auto text = [&](std::string_view words) {
        writeText(sheet, row, column++, words, file.text());
    };
    const auto count = [&](const std::optional<std::int64_t>& value) {
        const auto number = value ? std::optional(Decimal::whole(*value)) : std::nullopt;
        writeFigure(file, sheet, row, column++, number, 0);
    };
    const auto* outturn = result.outturn ? &*result.outturn : nullptr;
    const auto measure = outturn && outturn->measure ? outturn->measure : result.indicator.measure;
    const auto& cohort = outturn ? outturn->cohort : std::optional<Cohort>();
    text(result.indicator.code.text());
    writeFigure(file, sheet, row, column++, result.rating.outturn, result.indicator.decimals);
    text(outturn ? outturn->scope.text() : std::string());
    text(measure ? measure->text() : std::string());
    count(cohort ? cohort->numerator() : std::nullopt);
    count(cohort ? std::optional(cohort->denominator()) : std::nullopt);
    text(outturn ? outturn->source : std::string());
    text(outturn ? outturn->enteredBy : std::string());
    text(outturn ? outturn->enteredAt : std::string());
    text(outturn ? outturn->comment : std::string());
    text(figure.rule);
}

} // namespace

void addProvenanceSheet(WorkbookFile& file, const ReportRequest& request)
{
    constexpr lxw_row_t headerRow = 0;
    lxw_worksheet* sheet = file.addSheet("Sources");
    setUpSheet(file, sheet, headerRow, provenanceColumns(), 1);
    lxw_row_t row = headerRow;
    for (const FigureRow& figure : figureRows(request))
        writeRow(file, sheet, ++row, figure);
}

} // namespace outturn::report::xlsx
