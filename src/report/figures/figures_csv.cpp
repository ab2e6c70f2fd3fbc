#include <report/csv_cells.h>
#include <report/figures/figure_rows.h>
#include <report/figures/figures_csv.h>

namespace outturn::report {

namespace {

constexpr std::string_view figuresHeader =
    "code,name,priority,year,scope,unit,outturn,stage,status,target,variance,minimum,benchmark,"
    "benchmark_year,direction,change,numerator,denominator,measure,reason,rule,comment,source,"
    "entered_by,entered_at,plan,council,date,audit_head\r\n";

std::string count(const std::optional<std::int64_t>& value)
{
    return value ? std::to_string(*value) : std::string();
}

/// Where the figure came from; nothing without one.
std::vector<std::string> originCells(const IndicatorResult& result)
{
    if (!result.outturn)
        return {"", "", "", ""};
    const Outturn& outturn = *result.outturn;
    return {
        csvText(outturn.comment),
        csvText(outturn.source),
        csvText(outturn.enteredBy),
        csvText(outturn.enteredAt)};
}

std::string rowOf(const FigureRow& row, const ReportRequest& request)
{
    const IndicatorResult& result = *row.result;
    const Indicator& indicator = result.indicator;
    const PlanIdentity& identity = request.record.plan.identity;
    const auto* outturn = result.outturn ? &*result.outturn : nullptr;
    const auto& cohort = outturn ? outturn->cohort : std::optional<Cohort>();
    const auto measure = outturn && outturn->measure ? outturn->measure : indicator.measure;
    std::vector<std::string> cells{
        csvText(indicator.code.text()),
        csvText(indicator.name),
        std::to_string(indicator.priority.value()),
        std::to_string(request.scorecard.point.year.endYear()),
        csvText((outturn ? outturn->scope : request.scorecard.point.scope).text()),
        std::string(toCode(indicator.unit)),
        row.outturn,
        outturn ? std::string(toCode(outturn->stage)) : std::string(),
        std::string(toCode(result.rating.status)),
        row.target,
        row.variance,
        row.minimum,
        row.benchmark,
        result.benchmarkYear ? std::to_string(result.benchmarkYear->endYear()) : std::string(),
        std::string(toCode(result.direction.travel)),
        row.change,
        cohort ? count(cohort->numerator()) : std::string(),
        cohort ? std::to_string(cohort->denominator()) : std::string(),
        measure ? csvText(measure->text()) : std::string(),
        csvText(result.rating.reason),
        csvText(row.rule)};
    for (auto& cell : originCells(result))
        cells.push_back(std::move(cell));
    for (const std::string& text :
         {identity.title, identity.council, request.date.text(), request.auditHead})
        cells.push_back(csvText(text));
    return csvRow(cells);
}

} // namespace

std::string figuresCsv(const ReportRequest& request)
{
    std::string csv(figuresHeader);
    for (const FigureRow& row : figureRows(request))
        csv += rowOf(row, request);
    return csv;
}

} // namespace outturn::report
