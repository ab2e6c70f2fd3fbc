#include <cli/choice.h>
#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/outturn/effective.h>
#include <domain/rating/scorecard.h>
#include <domain/school/computed_outturn.h>
#include <planfile/computed_measures.h>
#include <planfile/floor_standards.h>
#include <planfile/measure_catalogue.h>

#include <nlohmann/json.hpp>

#include <map>
#include <set>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;
using store::ComputedFigures;
using store::FigureAnswer;

/// The plan's indicators worked out, and why some of them could not be.
struct WorkedOut
{
    std::vector<Outturn> outturns;
    std::map<IndicatorCode, std::string> troubles;
};

/// The scopes that the groups are: the council, or the districts.
std::vector<std::pair<Scope, const ComputedGroup*>>
scopesOf(const FigureAnswer& answer, const MeasureOptions& options, const Plan& plan)
{
    if (options.by == "council")
        return {{Scope(), &councilMeant(answer.figure.groups, options, plan, false)}};
    std::vector<std::pair<Scope, const ComputedGroup*>> scopes;
    for (const ComputedGroup& group : answer.figure.groups)
        scopes.emplace_back(Scope::district(group.group.name), &group);
    return scopes;
}

WorkedOut
workOutAll(const PlanRecord& record, const MeasureOptions& options, ComputedFigures& figures)
{
    WorkedOut result;
    const store::FigureQuestion question = questionFrom(options);
    for (const Indicator& indicator : record.plan.indicators) {
        const ComputedMeasure* measure = computedFor(
            indicator,
            question.year,
            planfile::builtInMeasures(),
            planfile::builtInComputedMeasures());
        if (measure == nullptr)
            continue;
        try {
            const FigureAnswer answer = figures.workOut(*measure, question);
            for (const auto& [scope, group] : scopesOf(answer, options, record.plan)) {
                const auto outturn = outturnFrom(
                    *group,
                    {.indicator = &indicator,
                     .measure = measure,
                     .year = question.year,
                     .scope = scope,
                     .source = store::sourceText(answer.files)});
                if (outturn)
                    result.outturns.push_back(*outturn);
            }
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Input)
                throw;
            result.troubles[indicator.code] = error.message();
        }
    }
    return result;
}

const Outturn*
computedOf(const WorkedOut& worked, const IndicatorCode& indicator, const Scope& scope)
{
    for (const Outturn& outturn : worked.outturns)
        if (outturn.indicator == indicator && outturn.scope == scope)
            return &outturn;
    return nullptr;
}

std::string figureOf(const Outturn* outturn, const Indicator& indicator)
{
    if (outturn == nullptr)
        return {};
    const auto value = publishedValue(*outturn, indicator.unit, indicator.decimals);
    return value ? value->text(indicator.decimals) : "SUPP";
}

/// One indicator of one scope, entered and worked out.
struct Line
{
    Scope scope;
    const Indicator* indicator;
    std::string entered;
    std::string computed;
    std::string difference; ///< computed less entered; empty unless there are both
    RagStatus status;       ///< of what was entered, else of what was worked out
    std::string source;
    std::string trouble;
};

Line lineFor(
    const PlanRecord& record,
    const WorkedOut& worked,
    const IndicatorResult& result,
    Scope scope,
    AcademicYear year)
{
    const Indicator& indicator = result.indicator;
    const Outturn* entered = effectiveOutturn(record.outturns, indicator.code, scope, year);
    const Outturn* computed = computedOf(worked, indicator.code, scope);
    Line line{
        std::move(scope),
        findIndicator(record.plan, indicator.code),
        figureOf(entered, indicator),
        figureOf(computed, indicator),
        {},
        result.rating.status,
        computed == nullptr ? std::string() : computed->source,
        {}};
    const auto a = Decimal::tryParse(line.computed);
    const auto b = Decimal::tryParse(line.entered);
    if (a && b)
        line.difference = signedText(*a - *b, indicator.decimals);
    if (const auto trouble = worked.troubles.find(indicator.code); trouble != worked.troubles.end())
        line.trouble = trouble->second;
    return line;
}

std::vector<Line> linesFor(
    const PlanRecord& record, const WorkedOut& worked, AcademicYear year, const Session& session)
{
    std::set<Scope> scopes;
    for (const Outturn& outturn : worked.outturns)
        scopes.insert(outturn.scope);
    if (scopes.empty())
        scopes.insert(Scope());
    const PlanRecord all = withComputed(record, worked.outturns);
    std::vector<Line> lines;
    for (const Scope& scope : scopes)
        for (const IndicatorResult& result : assess(all, {year, scope, session.today}).indicators)
            if (computedOf(worked, result.indicator.code, scope) != nullptr ||
                worked.troubles.contains(result.indicator.code))
                lines.push_back(lineFor(record, worked, result, scope, year));
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
         line.difference.empty()
             ? ordered_json(nullptr)
             : ordered_json((Decimal::parse(line.computed) - Decimal::parse(line.entered))
                                .text(line.indicator->decimals))},
        {"rag", toCode(line.status)},
        {"source", orNull(line.source)},
        {"trouble", orNull(line.trouble)}};
}

void printLines(const std::vector<Line>& lines, const Session& session)
{
    std::vector<std::vector<std::string>> rows;
    for (const Line& line : lines)
        rows.push_back(
            {line.indicator->code.text() + " " + line.indicator->name,
             line.entered.empty() ? "-" : line.entered,
             line.computed.empty() ? "-" : line.computed,
             line.difference.empty() ? "-" : line.difference,
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
    const WorkedOut worked = workOutAll(record, options, figures);
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
    } else if (options.by == "district" && !worked.outturns.empty()) {
        printMap(lines, session);
    } else {
        printLines(lines, session);
    }
}

} // namespace outturn::cli
