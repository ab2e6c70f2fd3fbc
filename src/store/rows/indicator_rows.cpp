#include <domain/error.h>
#include <store/rows/plan_rows.h>
#include <store/rows/policy_cells.h>

namespace outturn::store {

namespace {

void writeTarget(
    RowReplacement& rows, const IndicatorCode& indicator, AcademicYear year, const Target& target)
{
    if (const auto* number = std::get_if<NumberTarget>(&target))
        rows.put(
            "target",
            {{"indicator", indicator},
             {"year", year},
             {"kind", "number"},
             {"value", number->value}});
    else if (const auto* relative = std::get_if<RelativeTarget>(&target))
        rows.put(
            "target",
            {{"indicator", indicator},
             {"year", year},
             {"kind", "relative"},
             {"benchmark", relative->benchmark},
             {"distance", relative->offset},
             {"reach", relative->reach}});
    else
        rows.put(
            "target",
            {{"indicator", indicator},
             {"year", year},
             {"kind", "direction"},
             {"direction", std::get<DirectionTarget>(target).direction}});
}

Target targetFrom(const Row& row)
{
    const std::string& kind = row.text("kind");
    if (kind == "number")
        return NumberTarget{row.get<Decimal>("value")};
    if (kind == "relative")
        return RelativeTarget{
            row.get<BenchmarkKind>("benchmark"),
            row.get<Decimal>("distance"),
            row.get<Reach>("reach")};
    if (kind == "direction")
        return DirectionTarget{row.get<Direction>("direction")};
    throw Error(ErrorKind::Store, "'" + kind + "' is no kind of target", row.place());
}

void writeIndicator(RowReplacement& rows, const Indicator& indicator)
{
    const PolicyCells policy = indicator.policy ? toCells(*indicator.policy) : PolicyCells{};
    const ExpectedRange expected = indicator.activity.value_or(ExpectedRange{});
    rows.put(
        "indicator",
        {{"code", indicator.code},
         {"priority", indicator.priority},
         {"name", indicator.name},
         {"definition", indicator.definition},
         {"base", indicator.base},
         {"phase", indicator.phase},
         {"unit", indicator.unit},
         {"polarity", indicator.polarity},
         {"decimals", indicator.decimals},
         {"frequency", indicator.frequency},
         {"measure", indicator.measure},
         {"minimum", indicator.minimum},
         {"benchmark", indicator.benchmark},
         {"is_undated", indicator.isUndated},
         {"targets_for", indicator.targetsFor},
         {"council_average", indicator.councilAverage},
         {"is_activity", indicator.activity.has_value()},
         {"expected_lower", expected.lower},
         {"expected_upper", expected.upper},
         {"policy_kind", policy.kind},
         {"policy_percent", policy.percent},
         {"policy_points", policy.points},
         {"lead", indicator.lead},
         {"reconstructed", indicator.reconstructed}});
    for (const auto& [year, target] : indicator.targets)
        writeTarget(rows, indicator.code, year, target);
}

Indicator indicatorFrom(const Row& row)
{
    Indicator indicator{
        .code = row.get<IndicatorCode>("code"),
        .priority = row.get<PriorityNumber>("priority"),
        .name = row.text("name"),
        .definition = row.text("definition"),
        .base = row.text("base"),
        .phase = row.text("phase"),
        .unit = row.get<Unit>("unit"),
        .polarity = row.get<Polarity>("polarity"),
        .decimals = row.get<int>("decimals"),
        .frequency = row.get<Frequency>("frequency"),
        .measure = row.find<MeasureCode>("measure"),
        .minimum = row.find<Decimal>("minimum"),
        .benchmark = row.find<BenchmarkKind>("benchmark"),
        .targets = {},
        .isUndated = row.get<bool>("is_undated"),
        .targetsFor = row.get<TargetsFor>("targets_for"),
        .councilAverage = row.find<IndicatorCode>("council_average"),
        .activity = {},
        .policy = {},
        .lead = row.find<PostCode>("lead"),
        .reconstructed = row.text("reconstructed")};
    if (row.get<bool>("is_activity"))
        indicator.activity =
            ExpectedRange{row.find<Decimal>("expected_lower"), row.find<Decimal>("expected_upper")};
    if (!row.isEmpty("policy_kind"))
        indicator.policy = policyFrom(row);
    return indicator;
}

} // namespace

void writePriorities(RowReplacement& rows, const Plan& plan)
{
    for (const Priority& priority : plan.priorities)
        rows.put(
            "priority",
            {{"number", priority.number},
             {"title", priority.title},
             {"description", priority.description},
             {"reconstructed", priority.reconstructed}});
}

void readPriorities(const Reading& reading, Plan& plan)
{
    for (const Row& row : reading.rows("priority"))
        plan.priorities.push_back(
            {row.get<PriorityNumber>("number"),
             row.text("title"),
             row.text("description"),
             row.text("reconstructed")});
}

void writeIndicators(RowReplacement& rows, const Plan& plan)
{
    for (const Indicator& indicator : plan.indicators)
        writeIndicator(rows, indicator);

    for (const Milestone& milestone : plan.milestones)
        rows.put(
            "milestone",
            {{"priority", milestone.priority},
             {"letter", milestone.letter},
             {"content", milestone.text},
             {"due", milestone.due},
             {"indicator", milestone.indicator},
             {"reconstructed", milestone.reconstructed}});
}

void readIndicators(const Reading& reading, Plan& plan)
{
    const auto targets = groupedBy<IndicatorCode>("indicator", reading.rows("target"));
    for (const Row& row : reading.rows("indicator")) {
        Indicator indicator = indicatorFrom(row);
        for (const Row& target : rowsOf(targets, indicator.code))
            indicator.targets.emplace(target.get<AcademicYear>("year"), targetFrom(target));
        plan.indicators.push_back(std::move(indicator));
    }
    for (const Row& row : reading.rows("milestone"))
        plan.milestones.push_back(
            {row.get<PriorityNumber>("priority"),
             row.text("letter"),
             row.text("content"),
             row.find<Month>("due"),
             row.find<IndicatorCode>("indicator"),
             row.text("reconstructed")});
}

} // namespace outturn::store
