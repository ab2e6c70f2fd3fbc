#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/outturn/entry_rules.h>
#include <domain/school/computed_outturn.h>
#include <planfile/computed_measures.h>
#include <planfile/floor_standards.h>
#include <planfile/measure_catalogue.h>

#include <nlohmann/json.hpp>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;
using store::ComputedFigures;
using store::FigureAnswer;
using store::PublishedTables;

const ComputedMeasure& requireComputed(const Indicator& indicator, AcademicYear year)
{
    const ComputedMeasure* computed = computedFor(
        indicator, year, planfile::builtInMeasures(), planfile::builtInComputedMeasures());
    if (computed == nullptr)
        throw Error(
            ErrorKind::Input,
            indicator.code.text() + " cannot be worked out from published tables of " +
                year.label());
    return *computed;
}

ordered_json schoolsJson(const ComputedGroup& group)
{
    ordered_json schools = ordered_json::array();
    for (const SchoolBehind& each : group.behind)
        schools.push_back(
            {{"urn", each.urn.value()},
             {"name", each.name},
             {"figure", each.figure},
             {"counted", each.isCounted},
             {"remark", orNull(each.remark)}});
    return schools;
}

ordered_json groupJson(const ComputedGroup& group, int decimals)
{
    return {
        {"group", group.group.name},
        {"code", orNull(group.group.code)},
        {"value", group.value ? ordered_json(group.value->text(decimals)) : ordered_json(nullptr)},
        {"numerator", group.numerator ? ordered_json(*group.numerator) : ordered_json(nullptr)},
        {"denominator", group.denominator},
        {"schools", group.schools},
        {"schoolsLeftOut", group.schoolsLeftOut},
        {"published", orNull(group.published.value_or(""))},
        {"behind", schoolsJson(group)}};
}

void printAnswer(const FigureAnswer& answer, const Indicator& indicator, const Session& session)
{
    std::vector<std::vector<std::string>> rows;
    for (const ComputedGroup& group : answer.figure.groups)
        rows.push_back(
            {group.group.name,
             group.value ? figureText(*group.value, indicator.unit, answer.figure.decimals) : "-",
             group.numerator ? std::to_string(*group.numerator) : "-",
             std::to_string(group.denominator),
             std::to_string(group.schools),
             std::to_string(group.schoolsLeftOut)});
    printColumns({"Group", "Figure", "Number", "Of", "Schools", "Left out"}, rows, session);
}

void printSchools(const FigureAnswer& answer, const Session& session)
{
    for (const ComputedGroup& group : answer.figure.groups) {
        session.print(group.group.name + ":");
        for (const SchoolBehind& each : group.behind)
            session.print(
                "  " + each.name + " (" + each.urn.text() + "): " + each.figure +
                (each.remark.empty() ? "" : ", " + each.remark) +
                (each.isCounted ? "" : "; not counted"));
    }
}

/// The outturns that the groups make: of the council, or of each district.
std::vector<Outturn> outturnsFrom(
    const FigureAnswer& answer,
    ComputedEntry entry,
    const MeasureOptions& options,
    const Plan& plan)
{
    entry.source = store::sourceText(answer.files);
    std::vector<Outturn> outturns;
    const auto add = [&](const ComputedGroup& group) {
        if (const auto outturn = outturnFrom(group, entry))
            outturns.push_back(*outturn);
    };
    if (options.by == "council") {
        add(councilMeant(answer.figure.groups, options, plan, true));
        return outturns;
    }
    if (options.by != "district")
        throw Error(ErrorKind::Usage, "only figures --by council or --by district can be recorded");
    for (const ComputedGroup& group : answer.figure.groups) {
        entry.scope = Scope::district(group.group.name);
        add(group);
    }
    return outturns;
}

void record(
    store::PlanStore& plan,
    const std::vector<Outturn>& outturns,
    const Indicator& indicator,
    const Session& session)
{
    if (outturns.empty())
        throw Error(ErrorKind::Input, "there is no figure to record");
    const PlanRecord before = plan.load().record;
    for (const Outturn& outturn : outturns)
        for (const EntryRemark& remark :
             remarksOnEntry(outturn, indicator, before.measures, nullptr)) {
            if (remark.refused)
                throw Error(ErrorKind::Input, remark.message);
            session.say("warning: " + remark.message);
        }
    plan.enter(outturns);
    for (const Outturn& outturn : outturns)
        session.print(
            "Recorded for " + indicator.code.text() + ", " + outturn.year.label() + ", " +
            outturn.scope.text() + ": " +
            figureText(std::get<Decimal>(outturn.value), indicator.unit, indicator.decimals) +
            " from " + outturn.source);
}

} // namespace

void measureIndicator(const MeasureOptions& options, const Session& session)
{
    const auto access = options.record ? store::Access::ReadWrite : store::Access::ReadOnly;
    auto plan = openPlan(options.file, access, session);
    const PlanRecord planRecord = plan.load().record;
    const Indicator& indicator = requireIndicator(planRecord.plan, options.indicator);
    const store::FigureQuestion question = questionFrom(options);
    const ComputedMeasure& measure = requireComputed(indicator, question.year);
    const PublishedTables tables(plan);
    const FigureAnswer answer =
        ComputedFigures(tables, planfile::builtInFloorStandards()).workOut(measure, question);
    if (options.json) {
        ordered_json rows = ordered_json::array();
        for (const ComputedGroup& group : answer.figure.groups)
            rows.push_back(groupJson(group, answer.figure.decimals));
        session.out << jsonText(ordered_json{
            {"indicator", indicator.code.text()},
            {"measure", measure.measure.text()},
            {"year", question.year.endYear()},
            {"by", options.by},
            {"files", filesJson(answer.files)},
            {"rows", std::move(rows)}});
    } else {
        printAnswer(answer, indicator, session);
        if (options.listSchools)
            printSchools(answer, session);
    }
    if (options.record)
        record(
            plan,
            outturnsFrom(
                answer,
                {.indicator = &indicator, .measure = &measure, .year = question.year},
                options,
                planRecord.plan),
            indicator,
            session);
}

} // namespace outturn::cli
