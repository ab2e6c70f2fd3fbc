#include <domain/error.h>
#include <domain/school/computed_outturn.h>
#include <store/schools/district_figures.h>

#include <set>

namespace outturn::store {

namespace {

Scope scopeOf(const ComputedGroup& group, SchoolGrouping by)
{
    return by == SchoolGrouping::Council ? Scope() : Scope::district(group.group.name);
}

std::set<std::string> districtsOf(const SchoolRegister& schools)
{
    std::set<std::string> districts;
    for (const School& school : schools.schools())
        districts.insert(school.district);
    return districts;
}

/// What the tables give for one indicator, council and districts. Schools that the register does
/// not know are together in no district.
void addFiguresOf(
    const Indicator& indicator,
    const ComputedMeasure& measure,
    ComputedFigures& figures,
    const FigureQuestion& question,
    const std::set<std::string>& districts,
    std::vector<Outturn>& outturns)
{
    const FigureAnswer answer = figures.workOut(measure, question);
    for (const ComputedGroup& group : answer.figure.groups) {
        if (question.by == SchoolGrouping::District && !districts.contains(group.group.name))
            continue;
        if (const auto outturn = outturnFrom(
                group,
                {.indicator = &indicator,
                 .measure = &measure,
                 .year = question.year,
                 .scope = scopeOf(group, question.by),
                 .source = sourceText(answer.files)}))
            outturns.push_back(*outturn);
    }
}

} // namespace

std::vector<Outturn> districtFigures(
    const PlanRecord& record,
    AcademicYear year,
    const std::string& council,
    ComputedFigures& figures,
    std::span<const ComputedMeasure> computed,
    std::span<const MeasureVersion> catalogue)
{
    const std::set<std::string> districts = districtsOf(figures.schools());
    std::vector<Outturn> outturns;
    for (const Indicator& indicator : record.plan.indicators) {
        const ComputedMeasure* measure = computedFor(indicator, year, catalogue, computed);
        if (measure == nullptr)
            continue;
        for (const SchoolGrouping by : {SchoolGrouping::Council, SchoolGrouping::District}) {
            try {
                addFiguresOf(
                    indicator,
                    *measure,
                    figures,
                    {.year = year, .by = by, .council = council, .day = {}},
                    districts,
                    outturns);
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::Input)
                    throw; // a table that is not imported gives no figure; anything else is trouble
            }
        }
    }
    return outturns;
}

} // namespace outturn::store
