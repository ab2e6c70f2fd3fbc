#include <domain/dataset/performance_columns.h>
#include <domain/dataset/school_groups.h>
#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/school/floor_standard.h>

#include <algorithm>

namespace outturn {

namespace {

constexpr std::string_view recordColumn = "RECTYPE";
constexpr std::string_view closedColumn = "ICLOSE";
constexpr std::string_view mainstream = "1"; // of both key stages

/// Nothing while a condition's threshold is not known and no other decides.
std::optional<bool> allMet(std::span<const ConditionFinding> findings)
{
    const auto is = [](bool wanted) {
        return [wanted](const ConditionFinding& finding) {
            return finding.isMet == wanted;
        };
    };
    if (std::ranges::any_of(findings, is(false)))
        return false;
    return std::ranges::all_of(findings, is(true)) ? std::optional(true) : std::nullopt;
}

/// "58% at the expected standard (65% needed)".
std::string clauseOf(const ConditionFinding& finding)
{
    const FloorCondition& condition = *finding.condition;
    const std::string figure = figureText(finding.figure, condition.unit, finding.decimals);
    std::string clause = condition.unit == Unit::Score ? condition.name + " " + figure
                                                       : figure + " " + condition.name;
    if (!condition.atLeast)
        return clause + " (the threshold is not known)";
    const int decimals = std::max(finding.decimals, condition.atLeast->decimalsNeeded());
    return clause + " (" + figureText(*condition.atLeast, condition.unit, decimals) + " needed)";
}

/// "58% at the expected standard (65% needed); progress in reading -6.1 (-5.0 needed)".
std::string reasonFrom(std::span<const ConditionFinding> findings)
{
    std::string reason;
    for (const ConditionFinding& finding : findings)
        reason += (reason.empty() ? "" : "; ") + clauseOf(finding);
    return reason;
}

/// What keeps a school from being at or above the floor, met conditions left away.
std::string reasonAgainst(std::vector<ConditionFinding> findings)
{
    std::erase_if(findings, [](const ConditionFinding& finding) { return finding.isMet == true; });
    return reasonFrom(findings);
}

/// What the figure of a condition counts.
std::string nameOf(const FloorCondition& condition)
{
    return condition.unit == Unit::Pupils ? "pupils " + condition.name : condition.name;
}

/// ": suppressed, too few pupils"; nothing where the table says nothing.
std::string why(std::optional<Marker> marker)
{
    const bool isSilent = !marker || *marker == Marker::Absent || *marker == Marker::Blank ||
        *marker == Marker::Space;
    return isSilent ? std::string() : ": " + std::string(meaningOf(*marker));
}

} // namespace

std::string_view labelOf(FloorOutcome outcome)
{
    switch (outcome) {
    case FloorOutcome::AtOrAbove:
        return "At or above";
    case FloorOutcome::Below:
        return "Below";
    case FloorOutcome::Unknown:
        return "Not known";
    case FloorOutcome::LeftOut:
        return "Left out";
    }
    return {};
}

const FloorStandard* FloorStandards::find(DatasetSource source, AcademicYear year) const
{
    const auto found = std::ranges::find_if(standards, [&](const FloorStandard& each) {
        return each.source == source && each.from <= year && year <= each.to;
    });
    return found == standards.end() ? nullptr : &*found;
}

std::string FloorStandards::reasonForNone(AcademicYear year) const
{
    if (ended && year >= ended->from)
        return ended->reason;
    return "the floor standard of " + year.label() + " is not known";
}

FloorTest::FloorTest(const FloorStandard& standard, const Dataset& table)
    : m_standard(&standard)
    , m_table(&table)
{
    for (const FloorCondition& requirement : standard.requirements)
        m_requirements.push_back(bind(requirement));
    for (const FloorRoute& route : standard.routes) {
        std::vector<BoundCondition>& bound = m_routes.emplace_back();
        for (const FloorCondition& condition : route.conditions)
            bound.push_back(bind(condition));
    }
}

FloorTest::BoundCondition FloorTest::bind(const FloorCondition& condition) const
{
    for (const std::string& name : condition.columns)
        if (const DatasetColumn* column = m_table->column(name)) {
            if (column->heading.kind == ColumnKind::Number)
                return {&condition, column};
            throw Error(ErrorKind::Input, "the column '" + name + "' holds words, not figures");
        }
    throw Error(
        ErrorKind::Input,
        "the table of " + m_table->identity.year.label() + " has no column '" +
            condition.columns.front() + "', which the floor standard of that year looks at");
}

std::optional<std::string> FloorTest::reasonToLeaveOut(std::size_t row) const
{
    if (const std::string record = textAt(m_table->column(recordColumn), row);
        !record.empty() && record != mainstream)
        return "a special school";
    if (const std::string type = textAt(m_table->column(schoolTypeColumn), row);
        !isStateFunded(type))
        return "not a state-funded school";
    if (textAt(m_table->column(closedColumn), row) == "1")
        return "closed";
    for (const auto& [condition, column] : m_requirements) {
        const auto figure = column->number(row);
        if (!figure)
            return "no figure for " + nameOf(*condition) + why(column->marker(row));
        if (condition->atLeast && *figure < *condition->atLeast)
            return figureText(*figure, condition->unit, column->heading.decimals) + " " +
                condition->name + ", fewer than " +
                figureText(*condition->atLeast, condition->unit, 0);
    }
    for (const auto& route : m_routes)
        for (const auto& [condition, column] : route)
            if (const auto marker = column->marker(row))
                return "no figure for " + nameOf(*condition) + why(marker);
    return std::nullopt;
}

std::optional<PupilMargin>
FloorTest::marginOf(const ConditionFinding& finding, std::size_t row) const
{
    const FloorCondition& condition = *finding.condition;
    const auto counted = std::ranges::find_if(m_requirements, [](const BoundCondition& each) {
        return each.condition->unit == Unit::Pupils;
    });
    if (condition.unit != Unit::Percent || !condition.atLeast || counted == m_requirements.end())
        return std::nullopt;
    const auto pupils = counted->column->number(row);
    if (!pupils || pupils->isNegative())
        return std::nullopt;
    constexpr std::int64_t million = 1'000'000;
    const Decimal hundredth = Decimal::parse("0.01");
    const std::int64_t of = pupils->inMillionths() / million;
    const Decimal reached = (finding.figure * hundredth * *pupils).rounded(0);
    const Decimal threshold = *condition.atLeast * hundredth * *pupils;
    const std::int64_t needed = (threshold.inMillionths() + million - 1) / million;
    PupilMargin margin{reached.inMillionths() / million, needed, of};
    // A published share is rounded: one that reads as the threshold is taken as meeting it.
    if (finding.isMet == true)
        margin.reached = std::max(margin.reached, margin.needed);
    return margin;
}

FloorJudgement FloorTest::judge(std::size_t row) const
{
    FloorJudgement judgement;
    if (auto reason = reasonToLeaveOut(row)) {
        judgement.reason = *std::move(reason);
        return judgement;
    }
    std::vector<ConditionFinding> taken;
    bool isOpen = false;
    int routesMet = 0;
    for (const auto& route : m_routes) {
        std::vector<ConditionFinding> findings;
        for (const auto& [condition, column] : route) {
            ConditionFinding finding{
                condition, column->number(row).value_or(Decimal()), column->heading.decimals, {}};
            if (condition->atLeast)
                finding.isMet = finding.figure >= *condition->atLeast;
            if (!judgement.attainment)
                judgement.attainment = marginOf(finding, row);
            findings.push_back(finding);
        }
        const auto met = allMet(findings);
        isOpen = isOpen || !met;
        if (met == true && ++routesMet == 1)
            taken = findings;
        judgement.findings.insert(judgement.findings.end(), findings.begin(), findings.end());
    }
    judgement.outcome = !taken.empty() ? FloorOutcome::AtOrAbove
        : isOpen                       ? FloorOutcome::Unknown
                                       : FloorOutcome::Below;
    judgement.reason = taken.empty() ? reasonAgainst(judgement.findings) : reasonFrom(taken);
    judgement.restsOnAttainment = routesMet == 1 && taken.size() == 1 && judgement.attainment &&
        taken.front().condition == judgement.findings.front().condition;
    return judgement;
}

std::vector<std::string> FloorTest::columnsNeeded(std::span<const FloorStandard> standards)
{
    std::vector<std::string> names{
        std::string(recordColumn), std::string(schoolTypeColumn), std::string(closedColumn)};
    const auto add = [&names](const FloorCondition& condition) {
        for (const std::string& name : condition.columns)
            if (std::ranges::find(names, name) == names.end())
                names.push_back(name);
    };
    for (const FloorStandard& standard : standards) {
        std::ranges::for_each(standard.requirements, add);
        for (const FloorRoute& route : standard.routes)
            std::ranges::for_each(route.conditions, add);
    }
    return names;
}

} // namespace outturn
