#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/school/floor_risk.h>

namespace outturn {

namespace {

constexpr std::int64_t fewPupils = 2;

std::string pupils(std::int64_t count)
{
    return figureText(Decimal::whole(count), Unit::Pupils, 0);
}

void count(FloorGroup& group, FloorOutcome outcome)
{
    switch (outcome) {
    case FloorOutcome::AtOrAbove:
        ++group.atOrAbove;
        return;
    case FloorOutcome::Below:
        ++group.below;
        return;
    case FloorOutcome::Unknown:
        ++group.unknown;
        return;
    case FloorOutcome::LeftOut:
        ++group.leftOut;
        return;
    }
}

} // namespace

std::string_view labelOf(FloorRisk risk)
{
    switch (risk) {
    case FloorRisk::Below:
        return "Below the floor standard";
    case FloorRisk::NextYear:
        return "Below next year's standard";
    case FloorRisk::Close:
        return "Close to the floor standard";
    case FloorRisk::None:
        return "Clear of the floor standard";
    case FloorRisk::NotJudged:
        return "Not judged";
    }
    return {};
}

std::optional<FloorTest> nextYearsTest(const Dataset& table, const FloorStandards& standards)
{
    const AcademicYear year(table.identity.year.endYear() + 1);
    const FloorStandard* standard = standards.find(table.identity.source, year);
    if (standard == nullptr)
        return std::nullopt;
    try {
        return FloorTest(*standard, table);
    } catch (const Error&) {
        return std::nullopt; // measures that this year's table does not have
    }
}

std::string textOf(const PupilMargin& margin)
{
    if (margin.spare() == 0)
        return "exactly at it";
    return margin.spare() < 0 ? pupils(-margin.spare()) + " short"
                              : pupils(margin.spare()) + " above";
}

FloorStanding standingOf(const FloorTest& standard, const FloorTest* next, std::size_t row)
{
    FloorStanding standing{standard.judge(row), FloorRisk::NotJudged, {}};
    const FloorJudgement& now = standing.judgement;
    if (now.outcome == FloorOutcome::Below) {
        standing.risk = FloorRisk::Below;
        if (now.attainment)
            standing.warning = textOf(*now.attainment) + " of the threshold";
        return standing;
    }
    if (now.outcome != FloorOutcome::AtOrAbove)
        return standing;
    standing.risk = FloorRisk::None;
    if (next != nullptr) {
        const FloorJudgement later = next->judge(row);
        const bool isSafe = later.outcome == FloorOutcome::AtOrAbove;
        if (!isSafe && later.outcome != FloorOutcome::LeftOut) {
            standing.risk = FloorRisk::NextYear;
            standing.warning = "by next year's standard: " + later.reason;
            return standing;
        }
    }
    if (now.restsOnAttainment && now.attainment->spare() <= fewPupils) {
        standing.risk = FloorRisk::Close;
        standing.warning = now.attainment->spare() == 0
            ? "one pupil fewer would have put it below"
            : "only " + textOf(*now.attainment) + " the threshold";
    }
    return standing;
}

std::optional<Decimal> FloorGroup::share(int decimals) const
{
    if (atOrAbove + below == 0)
        return std::nullopt;
    return Decimal::percentage(atOrAbove, atOrAbove + below, decimals);
}

FloorTable
judgeSchools(const Dataset& table, const FloorStandards& standards, const SchoolGroups& groups)
{
    const AcademicYear year = table.identity.year;
    const FloorStandard* standard = standards.find(table.identity.source, year);
    if (standard == nullptr)
        throw Error(
            ErrorKind::Input,
            "no school of " + year.label() +
                " can be set against a floor standard: " + standards.reasonForNone(year));
    const FloorTest now(*standard, table);
    const std::optional<FloorTest> next = nextYearsTest(table, standards);

    FloorTable result;
    result.ofRows.resize(table.keys.size());
    for (std::size_t row = 0; row < table.keys.size(); ++row)
        if (table.keys[row].isSchool())
            result.ofRows[row] = standingOf(now, next ? &*next : nullptr, row);
    for (const SchoolGroup& group : groups.groups())
        result.groups.push_back({.group = group});
    for (std::size_t row = 0; row < groups.ofRows().size(); ++row) {
        const std::uint32_t index = groups.ofRows()[row];
        if (index == SchoolGroups::none)
            continue;
        count(result.groups[index], result.ofRows[row].judgement.outcome);
        result.groups[index].rows.push_back(row);
    }
    return result;
}

} // namespace outturn
