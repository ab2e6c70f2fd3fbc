#include <cli/choice.h>
#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/outturn/effective.h>
#include <domain/school/computed_comparison.h>
#include <planfile/computed_measures.h>
#include <planfile/floor_standards.h>
#include <planfile/measure_catalogue.h>
#include <store/datasets/worked_out.h>

#include <nlohmann/json.hpp>

#include <map>
#include <optional>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;
using store::ComputedFigures;
using store::WorkedOut;

std::string figureOf(const std::optional<Outturn>& outturn, const Indicator& indicator)
{
    if (!outturn)
        return {};
    const auto value = publishedValue(*outturn, indicator.unit, indicator.decimals);
    return value ? value->text(indicator.decimals) : "SUPP";
}

/// One indicator of one scope, entered and worked out, or why it was not.
struct Line
{
    Scope scope;
    const Indicator* indicator;
    std::string entered;
    std::string computed;
    std::optional<Decimal> difference;
    RagStatus status = RagStatus::NoData;
    std::string source;
    std::string trouble;
};

std::vector<Line> linesFor(
    const PlanRecord& record, const WorkedOut& worked, AcademicYear year, const Session& session)
{
    std::vector<IndicatorCode> inVain;
    for (const auto& [code, trouble] : worked.troubles)
        inVain.push_back(code);
    std::vector<Line> lines;
    for (const ComparedFigure& figure :
         compareComputed(record, worked.outturns(), inVain, year, session.today)) {
        const Indicator& indicator = *findIndicator(record.plan, figure.indicator);
        const auto trouble = worked.troubles.find(figure.indicator);
        lines.push_back(
            {figure.scope,
             &indicator,
             figureOf(figure.entered, indicator),
             figureOf(figure.computed, indicator),
             figure.difference,
             figure.status,
             figure.computed ? figure.computed->source : std::string(),
             trouble == worked.troubles.end() ? std::string() : trouble->second});
    }
    return lines;
}

ordered_json lineJson(const Line& line)
{
    return {
        {"indicator", line.indicator->code.text()},
        {"name", line.indicator->name},
        {"scope", line.scope.text()},
        {"entered", orNull(line.entered)},
        {"computed", orNull(line.computed)},
        {"difference",
         line.difference ? ordered_json(line.difference->text(line.indicator->decimals))
                         : ordered_json(nullptr)},
        {"rag", toCode(line.status)},
        {"source", orNull(line.source)},
        {"trouble", orNull(line.trouble)}};
}

void printLines(const std::vector<Line>& lines, const Session& session)
{
    std::vector<std::vector<std::string>> rows;
    rows.reserve(lines.size());
    for (const Line& line : lines)
        rows.push_back(
            {line.indicator->code.text() + " " + line.indicator->name,
             line.entered.empty() ? "-" : line.entered,
             line.computed.empty() ? "-" : line.computed,
             line.difference ? signedText(*line.difference, line.indicator->decimals) : "-",
             std::string(ragWord(line.status))});
    printColumns({"Indicator", "Entered", "Worked out", "Difference", "Status"}, rows, session);
    for (const Line& line : lines)
        if (!line.trouble.empty())
            session.print(line.indicator->code.text() + ": " + line.trouble);
}

/// Districts down, indicators across: the figure and the letter of its status.
void printMap(const std::vector<Line>& lines, const Session& session)
{
    std::vector<std::string> headings{"District"};
    std::map<std::string, std::size_t> columnOf;
    for (const Line& line : lines)
        if (columnOf.try_emplace(line.indicator->code.text(), headings.size()).second)
            headings.push_back(line.indicator->code.text());
    std::map<std::string, std::vector<std::string>> rows;
    for (const Line& line : lines) {
        std::vector<std::string>& row =
            rows.try_emplace(line.scope.name(), headings.size(), "-").first->second;
        row[0] = line.scope.name();
        const std::string& figure = line.entered.empty() ? line.computed : line.entered;
        if (!figure.empty())
            row[columnOf.at(line.indicator->code.text())] =
                figure + " " + std::string(ragWord(line.status));
    }
    std::vector<std::vector<std::string>> table;
    table.reserve(rows.size());
    for (auto& [name, row] : rows)
        table.push_back(std::move(row));
    printColumns(headings, table, session);
}

} // namespace

void measureCompared(const MeasureOptions& options, const Session& session)
{
    if (options.by != "council" && options.by != "district")
        throw Error(ErrorKind::Usage, "--compare goes --by council or --by district");
    const auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const PlanRecord record = plan.load().record;
    const store::PublishedTables tables(plan);
    ComputedFigures figures(tables, planfile::builtInFloorStandards());
    const WorkedOut worked = store::workOutIndicators(
        record.plan,
        {planfile::builtInMeasures(), planfile::builtInComputedMeasures()},
        questionFrom(options),
        figures,
        [&](const std::vector<ComputedGroup>& councils) -> const ComputedGroup& {
            return councilMeant(councils, options, record.plan, false);
        });
    const AcademicYear year = AcademicYear::parse(options.year);
    const std::vector<Line> lines = linesFor(record, worked, year, session);
    if (lines.empty())
        throw Error(
            ErrorKind::Input,
            "no indicator of the plan can be worked out from published tables of " + year.label());
    if (options.json) {
        ordered_json rows = ordered_json::array();
        for (const Line& line : lines)
            rows.push_back(lineJson(line));
        session.out << jsonText(
            ordered_json{{"year", year.endYear()}, {"by", options.by}, {"rows", std::move(rows)}});
    } else if (options.by == "district" && !worked.figures.empty()) {
        printMap(lines, session);
    } else {
        printLines(lines, session);
    }
}

} // namespace outturn::cli
