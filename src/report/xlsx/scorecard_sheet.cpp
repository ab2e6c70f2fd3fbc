#include <domain/measure/figure.h>
#include <report/words.h>
#include <report/xlsx/sheets.h>

namespace outturn::report::xlsx {

namespace {

constexpr lxw_row_t headerRow = 4;

enum Column : lxw_col_t
{
    PriorityColumn,
    CodeColumn,
    IndicatorColumn,
    UnitColumn,
    OutturnColumn,
    StageColumn,
    TargetColumn,
    MinimumColumn,
    BenchmarkColumn,
    BenchmarkYearColumn,
    VarianceColumn,
    DirectionColumn,
    ChangeColumn,
    RagColumn,
    ReasonColumn,
};

const std::vector<SheetColumn>& scorecardColumns()
{
    static const std::vector<SheetColumn> all{
        {"Priority", 7},
        {"Code", 14},
        {"Indicator", 34},
        {"Unit", 11},
        {"Outturn", 9},
        {"Stage", 11},
        {"Target", 9},
        {"Minimum", 9},
        {"Benchmark", 10},
        {"Benchmark of", 11},
        {"Variance", 9},
        {"Direction", 11},
        {"Change from the year before", 12},
        {"RAG", 15},
        {"Reason", 44}};
    return all;
}

void writeHead(WorkbookFile& file, lxw_worksheet* sheet, const ReportRequest& request)
{
    const auto& identity = request.record.plan.identity;
    writeText(sheet, 0, 0, identity.title, file.title());
    writeText(sheet, 1, 0, identity.council, nullptr);
    writeText(
        sheet,
        2,
        0,
        "Results of " + request.scorecard.point.year.label() + ", as at " + request.date.text() +
            (request.auditHead.empty() ? "" : "; head of the audit trail " + request.auditHead),
        nullptr);
}

void writeIndicator(
    WorkbookFile& file, lxw_worksheet* sheet, lxw_row_t row, const IndicatorResult& result)
{
    const Indicator& indicator = result.indicator;
    const auto text = [&](lxw_col_t column, std::string_view words) {
        writeText(sheet, row, column, words, file.text());
    };
    const auto figure = [&](lxw_col_t column, const std::optional<Decimal>& value) {
        writeFigure(file, sheet, row, column, value, indicator.decimals);
    };
    worksheet_write_number(sheet, row, PriorityColumn, indicator.priority.value(), file.number(0));
    text(CodeColumn, indicator.code.text());
    text(IndicatorColumn, indicator.name);
    text(UnitColumn, unitHeading(indicator.unit));
    figure(OutturnColumn, result.rating.outturn);
    text(StageColumn, result.outturn ? toCode(result.outturn->stage) : std::string_view());
    figure(TargetColumn, result.rating.target);
    figure(MinimumColumn, result.minimum);
    figure(BenchmarkColumn, result.benchmark);
    text(
        BenchmarkYearColumn,
        result.benchmark && result.benchmarkYear ? result.benchmarkYear->label() : std::string());
    writeFigure(file, sheet, row, VarianceColumn, result.rating.variance, indicator.decimals, true);
    const auto travel = result.direction.travel;
    text(DirectionColumn, travel == Travel::None ? std::string_view() : toCode(travel));
    writeFigure(file, sheet, row, ChangeColumn, result.direction.change, indicator.decimals, true);
    text(RagColumn, indicator.activity ? std::string_view() : ragWord(result.rating.status));
    text(ReasonColumn, result.rating.reason);
}

/// Shades the rating's word by the word itself; nothing is worked out from a figure.
void shadeRatings(WorkbookFile& file, lxw_worksheet* sheet, lxw_row_t last)
{
    for (const auto status : {RagStatus::Green, RagStatus::Amber, RagStatus::Red}) {
        auto word = "\"" + std::string(ragWord(status)) + "\"";
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        rule.value_string = word.data();
        rule.format = file.rag(status);
        worksheet_conditional_format_range(sheet, headerRow + 1, RagColumn, last, RagColumn, &rule);
    }
}

} // namespace

void addScorecardSheet(WorkbookFile& file, const ReportRequest& request)
{
    lxw_worksheet* sheet = file.addSheet("Scorecard");
    writeHead(file, sheet, request);
    setUpSheet(file, sheet, headerRow, scorecardColumns(), UnitColumn);
    lxw_row_t row = headerRow;
    for (const IndicatorResult& result : request.scorecard.indicators)
        writeIndicator(file, sheet, ++row, result);
    if (row == headerRow)
        return;
    worksheet_autofilter(sheet, headerRow, 0, row, ReasonColumn);
    shadeRatings(file, sheet, row);
}

} // namespace outturn::report::xlsx
