#include <domain/dataset/performance_columns.h>
#include <domain/error.h>
#include <domain/school/computed_measure.h>
#include <domain/school/floor_risk.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace outturn {

namespace {

const std::string& presentColumn(const PupilFigure& from, const Dataset& table)
{
    const auto found = std::ranges::find_if(
        from.columns, [&](const std::string& name) { return table.column(name) != nullptr; });
    return found == from.columns.end() ? from.columns.front() : *found;
}

std::string nameOf(const Dataset& table, std::size_t row)
{
    const std::string name = textAt(table.column(schoolNameColumn), row);
    return name.empty() ? table.keys[row].text() : name;
}

void sortByName(std::vector<SchoolBehind>& schools)
{
    std::ranges::sort(schools, [](const SchoolBehind& a, const SchoolBehind& b) {
        return std::tie(a.name, a.urn) < std::tie(b.name, b.urn);
    });
}

/// "62% of 27 pupils", or the marker and why it does not count.
SchoolBehind behindPupilFigure(
    const Dataset& table,
    const DatasetColumn& figures,
    const DatasetColumn* cohort,
    std::size_t row)
{
    SchoolBehind behind{*table.keys[row].school(), nameOf(table, row), figures.text(row), {}, true};
    if (const auto marker = figures.marker(row)) {
        behind.isCounted = false;
        behind.remark = meaningOf(*marker);
    } else if (cohort != nullptr) {
        const auto pupils = cohort->number(row);
        behind.isCounted = pupils && *pupils > Decimal();
        behind.remark = behind.isCounted ? pupils->text() + " pupils" : "no number of pupils";
    }
    return behind;
}

std::string groupKey(const InspectedSchool& inspected, SchoolGrouping grouping)
{
    const School& school = *inspected.school;
    switch (grouping) {
    case SchoolGrouping::Council:
        return school.councilCode;
    case SchoolGrouping::District:
        return school.district.empty() ? "No district" : school.district;
    case SchoolGrouping::Phase:
        return std::string(labelOf(kindOf(school)));
    case SchoolGrouping::School:
        return school.name + "\n" + school.urn.text();
    }
    return {};
}

SchoolGroup
groupOf(const InspectedSchool& inspected, SchoolGrouping grouping, const SchoolRegister& schools)
{
    const School& school = *inspected.school;
    if (grouping == SchoolGrouping::School)
        return {school.name, school.urn.text(), {}};
    if (grouping != SchoolGrouping::Council)
        return {groupKey(inspected, grouping), {}, {}};
    const std::string_view name = schools.councilNamed(school.councilCode);
    return {name.empty() ? school.councilCode : std::string(name), school.councilCode, {}};
}

/// "Good, 1 March 2015", with whose inspection it was where not the school's own.
SchoolBehind
behindInspection(const InspectedSchool& inspected, const std::optional<InspectionGrade>& judgement)
{
    SchoolBehind behind{inspected.school->urn, inspected.school->name, "-", "not inspected", false};
    if (inspected.inspection == nullptr)
        return behind;
    behind.isCounted = judgement.has_value();
    behind.figure = judgement ? std::string(labelOf(*judgement)) : "-";
    behind.remark = judgement ? inspected.inspection->date.label() : "not judged";
    if (inspected.inspection->category)
        behind.remark += ", " + std::string(labelOf(*inspected.inspection->category));
    if (inspected.isOfPredecessor)
        behind.remark += ", of the school it followed";
    return behind;
}

std::map<std::string, std::vector<InspectedSchool>>
inGroups(const std::vector<InspectedSchool>& schools, SchoolGrouping grouping)
{
    std::map<std::string, std::vector<InspectedSchool>> groups;
    for (const InspectedSchool& each : schools)
        groups[groupKey(each, grouping)].push_back(each);
    return groups;
}

} // namespace

const ComputedMeasure*
findComputed(std::span<const ComputedMeasure> measures, const MeasureCode& measure)
{
    const auto found = std::ranges::find(measures, measure, &ComputedMeasure::measure);
    return found == measures.end() ? nullptr : &*found;
}

ComputedFigure
computePupilFigure(const PupilFigure& from, const Dataset& table, const SchoolGroups& groups)
{
    const SchoolMeasure measure = measureSchools(table, presentColumn(from, table), groups);
    const DatasetColumn& figures = *table.column(measure.column);
    const DatasetColumn* cohort = measure.cohort.empty() ? nullptr : table.column(measure.cohort);
    ComputedFigure result{measure.decimals, {}};
    for (const MeasuredGroup& group : measure.groups)
        result.groups.push_back(
            {group.group,
             group.value,
             group.denominator,
             {},
             group.schools,
             group.schoolsLeftOut,
             group.published,
             {}});
    for (std::size_t row = 0; row < groups.ofRows().size(); ++row)
        if (const std::uint32_t index = groups.ofRows()[row]; index != SchoolGroups::none)
            result.groups[index].behind.push_back(behindPupilFigure(table, figures, cohort, row));
    for (ComputedGroup& group : result.groups)
        sortByName(group.behind);
    return result;
}

ComputedFigure computeGap(const PupilGap& from, const Dataset& table, const SchoolGroups& groups)
{
    ComputedFigure result = computePupilFigure(from.of, table, groups);
    const ComputedFigure minus = computePupilFigure(from.minus, table, groups);
    result.decimals = std::max(result.decimals, minus.decimals);
    for (std::size_t i = 0; i < result.groups.size(); ++i) {
        ComputedGroup& group = result.groups[i];
        const ComputedGroup& other = minus.groups[i];
        group.value =
            group.value && other.value ? std::optional(*group.value - *other.value) : std::nullopt;
        group.published.reset();
        group.schoolsLeftOut = std::max(group.schoolsLeftOut, other.schoolsLeftOut);
        for (std::size_t school = 0; school < group.behind.size(); ++school) {
            SchoolBehind& behind = group.behind[school];
            behind.figure += " and " + other.behind[school].figure;
            behind.isCounted = behind.isCounted || other.behind[school].isCounted;
        }
    }
    return result;
}

ComputedFigure computeShareAtFloor(
    const Dataset& table, const FloorStandards& standards, const SchoolGroups& groups)
{
    const FloorTable floor = judgeSchools(table, standards, groups);
    ComputedFigure result;
    for (const FloorGroup& each : floor.groups) {
        ComputedGroup group{.group = each.group, .value = each.share(result.decimals)};
        group.denominator = each.atOrAbove + each.below;
        group.numerator = each.atOrAbove;
        group.schools = each.atOrAbove + each.below;
        group.schoolsLeftOut = each.leftOut + each.unknown;
        for (const std::size_t row : each.rows) {
            const FloorJudgement& judgement = floor.ofRows[row].judgement;
            const bool isCounted = judgement.outcome == FloorOutcome::AtOrAbove ||
                judgement.outcome == FloorOutcome::Below;
            group.behind.push_back(
                {*table.keys[row].school(),
                 nameOf(table, row),
                 std::string(labelOf(judgement.outcome)),
                 judgement.reason,
                 isCounted});
        }
        sortByName(group.behind);
        result.groups.push_back(std::move(group));
    }
    return result;
}

ComputedFigure computeShareOfGoodSchools(
    const ShareOfGoodSchools& from,
    const SchoolRegister& schools,
    const InspectionHistory& history,
    InspectionQuestion question,
    SchoolGrouping grouping)
{
    question.kind = from.kind;
    question.academiesExcluded = question.academiesExcluded || from.academiesExcluded;
    ComputedFigure result;
    for (const auto& [key, members] :
         inGroups(inspectedSchools(schools, history, question), grouping)) {
        ComputedGroup group{.group = groupOf(members.front(), grouping, schools), .value = {}};
        std::int64_t good = 0;
        for (const InspectedSchool& each : members) {
            std::optional<InspectionGrade> judgement;
            if (each.inspection != nullptr)
                judgement = from.ofTeaching ? each.inspection->teaching
                                            : std::optional(each.inspection->overall);
            good += judgement && isGoodOrOutstanding(*judgement) ? 1 : 0;
            (judgement ? group.schools : group.schoolsLeftOut) += 1;
            group.behind.push_back(behindInspection(each, judgement));
        }
        group.numerator = good;
        group.denominator = group.schools;
        if (group.schools > 0)
            group.value = Decimal::percentage(good, group.schools, result.decimals);
        result.groups.push_back(std::move(group));
    }
    return result;
}

ComputedFigure computeSchoolsInCategory(
    const SchoolRegister& schools,
    const InspectionHistory& history,
    const InspectionQuestion& question,
    SchoolGrouping grouping)
{
    ComputedFigure result{0, {}};
    for (const auto& [key, members] :
         inGroups(inspectedSchools(schools, history, question), grouping)) {
        ComputedGroup group{.group = groupOf(members.front(), grouping, schools), .value = {}};
        std::int64_t inCategory = 0;
        for (const InspectedSchool& each : members) {
            group.schools += 1;
            if (!isInCategory(each))
                continue;
            ++inCategory;
            group.behind.push_back(behindInspection(each, each.inspection->overall));
        }
        group.denominator = group.schools;
        group.value = Decimal::whole(inCategory);
        result.groups.push_back(std::move(group));
    }
    return result;
}

std::vector<std::string> columnsFor(const ComputedFrom& from, const FloorStandards& standards)
{
    std::vector<std::string> names;
    const auto add = [&names](const PupilFigure& figure) {
        for (const std::string& column : figure.columns) {
            names.push_back(column);
            const AggregationRule rule = aggregationRule(figure.source, column);
            names.insert(names.end(), rule.cohorts.begin(), rule.cohorts.end());
        }
    };
    if (const auto* figure = std::get_if<PupilFigure>(&from))
        add(*figure);
    else if (const auto* gap = std::get_if<PupilGap>(&from)) {
        add(gap->of);
        add(gap->minus);
    } else if (std::holds_alternative<ShareAtFloor>(from))
        names = FloorTest::columnsNeeded(standards.standards);
    else
        return {};
    for (std::string& name : SchoolGroups::columnsNeeded())
        names.push_back(std::move(name));
    return names;
}

Dataset onlyCouncil(Dataset table, std::string_view council)
{
    const DatasetColumn* councils = table.column(councilColumn);
    if (councils == nullptr || council.empty())
        return table;
    std::vector<std::size_t> kept;
    for (std::size_t row = 0; row < table.keys.size(); ++row)
        if (!table.keys[row].isSchool() || councils->text(row) == council)
            kept.push_back(row);
    if (kept.size() == table.keys.size())
        return table;
    Dataset result{table.identity, table.origin, {}, {}};
    for (const std::size_t row : kept)
        result.keys.push_back(table.keys[row]);
    for (const DatasetColumn& column : table.columns) {
        DatasetColumn& own =
            result.columns.emplace_back(DatasetColumn{column.heading, {}, column.words});
        for (const std::size_t row : kept)
            own.cells.push_back(column.cells[row]);
    }
    return result;
}

} // namespace outturn
