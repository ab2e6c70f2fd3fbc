#include "arbitrary_plan.h"

#include <string>
#include <utility>
#include <vector>

namespace outturn::test {

namespace {

namespace gen = rc::gen;

// Draws: each takes one value from RapidCheck. They may be called only while a plan is generated.

[[nodiscard]] int number(int least, int most)
{
    return *gen::inRange(least, most + 1);
}

[[nodiscard]] bool chance()
{
    return number(0, 1) == 1;
}

template <class Make>
[[nodiscard]] auto maybe(Make make)
{
    return chance() ? std::optional(make()) : std::nullopt;
}

template <class Make>
[[nodiscard]] auto several(int most, Make make)
{
    std::vector<decltype(make())> values;
    const auto count = static_cast<std::size_t>(number(0, most));
    values.reserve(count);
    while (values.size() < count)
        values.push_back(make());
    return values;
}

template <class E>
[[nodiscard]] E oneOf()
{
    const auto& table = EnumCodes<E>::table;
    return table[static_cast<std::size_t>(number(0, static_cast<int>(table.size()) - 1))].first;
}

[[nodiscard]] std::string text()
{
    return *gen::container<std::string>(
               gen::elementOf(std::string{"abcXYZ 019\"\\/\t\n{}[]:,~%"})) +
        *gen::element<std::string>("", "é", "…", "£", "\U0001F4C8", "\u2212");
}

[[nodiscard]] std::string words()
{
    return "w" + text();
}

[[nodiscard]] Decimal figure()
{
    return Decimal::millionths(*gen::arbitrary<std::int64_t>() / 1000);
}

[[nodiscard]] Decimal size()
{
    return Decimal::millionths(number(0, 2'000'000'000));
}

[[nodiscard]] AcademicYear year()
{
    return AcademicYear(number(1990, 2100));
}

[[nodiscard]] PlanYear planYear()
{
    return PlanYear(number(1990, 2099));
}

[[nodiscard]] Month month()
{
    const int calendarYear = number(1990, 2100);
    return {calendarYear, number(1, 12)};
}

[[nodiscard]] Date date()
{
    const int calendarYear = number(1900, 2100);
    const int calendarMonth = number(1, 12);
    return {calendarYear, calendarMonth, number(1, 28)};
}

/// How many there are of everything that can be referred to.
struct Extent
{
    int officers = number(0, 3);
    int posts = number(0, 3);
    int priorities = number(1, 4);
    int actions = number(0, 3);
    int indicators = number(0, 4);
    int measures = indicators > 0 ? number(0, 3) : 0;
    int risks = number(0, 2);
    int firstYear = number(1990, 2095);
    int years = number(1, 5);
};

template <class CodeType>
[[nodiscard]] CodeType numbered(const char* stem, int index)
{
    return CodeType(stem + std::to_string(index));
}

/// One of @p count codes; nothing where there are none.
template <class CodeType>
[[nodiscard]] std::optional<CodeType> reference(const char* stem, int count)
{
    if (count == 0 || chance())
        return std::nullopt;
    return numbered<CodeType>(stem, number(0, count - 1));
}

[[nodiscard]] std::optional<PostCode> post(const Extent& extent)
{
    return reference<PostCode>("post ", extent.posts);
}

[[nodiscard]] PriorityNumber priority(const Extent& extent)
{
    return PriorityNumber(number(1, extent.priorities));
}

[[nodiscard]] IndicatorCode indicatorOf(const Extent& extent)
{
    return numbered<IndicatorCode>("I-", number(0, extent.indicators - 1));
}

[[nodiscard]] Scope scope()
{
    switch (number(0, 3)) {
    case 0:
        return {};
    case 1:
        return Scope::district("North");
    case 2:
        return Scope::group("Boys");
    default:
        return Scope::school(Urn(number(100000, 999999)));
    }
}

[[nodiscard]] Tolerance tolerance()
{
    return {.percentOfTarget = maybe(size), .points = size()};
}

[[nodiscard]] RagPolicy policy()
{
    switch (number(0, 3)) {
    case 0:
        return MinimumPolicy{.fallback = tolerance()};
    case 1:
        return TolerancePolicy{.tolerance = tolerance()};
    case 2:
        return TrendPolicy{.tolerance = tolerance()};
    default:
        return JudgementPolicy{};
    }
}

[[nodiscard]] Target target()
{
    switch (number(0, 2)) {
    case 0:
        return NumberTarget{.value = figure()};
    case 1:
        return RelativeTarget{
            .benchmark = oneOf<BenchmarkKind>(), .offset = figure(), .reach = oneOf<Reach>()};
    default:
        return DirectionTarget{.direction = oneOf<Direction>()};
    }
}

[[nodiscard]] PlanIdentity identity(const Extent& extent)
{
    return {
        .title = words(),
        .council = words(),
        .directorate = text(),
        .division = text(),
        .planYear = planYear(),
        .firstTargetYear = AcademicYear(extent.firstYear),
        .lastTargetYear = AcademicYear(extent.firstYear + extent.years - 1),
        .portfolioHolder = post(extent),
        .corporateDirector = post(extent),
        .director = post(extent),
        .source = text(),
    };
}

[[nodiscard]] Post postNumbered(int index, const Extent& extent)
{
    Post result{.code = numbered<PostCode>("post ", index), .title = words(), .holders = {}};
    for (int i = 0; i < extent.officers; ++i)
        if (chance())
            result.holders.push_back(
                {.officer = numbered<OfficerCode>("o.", i),
                 .from = maybe(date),
                 .to = maybe(date)});
    return result;
}

[[nodiscard]] Action actionNumbered(int index, const Extent& extent)
{
    Action action{
        .code = numbered<ActionCode>("", index),
        .title = words(),
        .activities = several(3, text),
        .priorities = {priority(extent)},
        .lead = post(extent),
        .contributors = {},
        .start = month(),
        .end = month(),
        .status = oneOf<ActionStatus>(),
        .notes = several(
            2,
            [] {
                return ProgressNote{
                    .date = date(),
                    .author = text(),
                    .status = oneOf<ActionStatus>(),
                    .text = text()};
            }),
        .reconstructed = text(),
    };
    if (const auto contributor = post(extent))
        action.contributors.push_back({.phase = text(), .post = *contributor});
    return action;
}

[[nodiscard]] Indicator indicatorNumbered(int index, const Extent& extent)
{
    Indicator indicator{
        .code = numbered<IndicatorCode>("I-", index),
        .priority = priority(extent),
        .name = words(),
        .definition = text(),
        .phase = text(),
        .unit = oneOf<Unit>(),
        .polarity = oneOf<Polarity>(),
        .decimals = number(0, 4),
        .frequency = oneOf<Frequency>(),
        .measure = std::nullopt,
        .minimum = maybe(figure),
        .benchmark = maybe(oneOf<BenchmarkKind>),
        .targets = {},
        .activity =
            maybe([] { return ExpectedRange{.lower = maybe(figure), .upper = maybe(figure)}; }),
        .policy = maybe(policy),
        .lead = post(extent),
        .reconstructed = text(),
    };
    if (index == 0 && extent.measures > 0)
        indicator.measure = numbered<MeasureCode>("M_", number(0, extent.measures - 1));
    if (!indicator.activity)
        for (int i = 0; i < extent.years; ++i)
            if (chance())
                indicator.targets.emplace(AcademicYear(extent.firstYear + i), target());
    return indicator;
}

/// Each version follows the one before it, so that all are led to from any.
[[nodiscard]] MeasureVersion measureNumbered(int index)
{
    return {
        .code = numbered<MeasureCode>("M_", index),
        .family = text(),
        .name = words(),
        .definition = text(),
        .numerator = text(),
        .denominator = text(),
        .unit = oneOf<Unit>(),
        .polarity = oneOf<Polarity>(),
        .decimals = number(0, 4),
        .validFrom = year(),
        .validTo = maybe(year),
        .predecessor =
            index == 0 ? std::nullopt : std::optional(numbered<MeasureCode>("M_", index - 1)),
        .comparability = oneOf<Comparability>(),
        .change = text(),
        .noDataYears = several(2, [] { return NoDataYear{.year = year(), .reason = words()}; }),
        .releases = {.provisionalMonth = number(1, 12), .validatedMonth = number(1, 12)},
        .sources = several(2, text),
    };
}

[[nodiscard]] std::optional<Cohort> cohort()
{
    const int denominator = number(1, 1'000'000);
    switch (number(0, 2)) {
    case 0:
        return std::nullopt;
    case 1:
        return Cohort::make(std::nullopt, denominator);
    default:
        return Cohort::make(number(0, denominator), denominator);
    }
}

[[nodiscard]] Outturn outturn(const Extent& extent)
{
    return {
        .indicator = indicatorOf(extent),
        .year = year(),
        .term = maybe(oneOf<Term>),
        .stage = oneOf<Stage>(),
        .scope = scope(),
        .value = chance() ? OutturnValue(figure()) : OutturnValue(Suppressed{}),
        .cohort = cohort(),
        .measure = reference<MeasureCode>("M_", extent.measures),
        .comment = text(),
        .source = text(),
        .enteredBy = {},
        .enteredAt = {},
        .sequence = 0,
    };
}

void addResources(Plan& plan, const Extent& extent)
{
    plan.finance = several(2, [&] {
        return FinanceLine{
            .year = planYear(),
            .unit = words(),
            .manager = post(extent),
            .staffing = figure(),
            .nonStaffing = figure(),
            .grossExpenditure = figure(),
            .serviceIncome = figure(),
            .netExpenditure = figure(),
            .grants = figure(),
            .netCost = figure()};
    });
    plan.staffing = several(2, [] {
        return Staffing{
            .from = date(), .fteFrom = size(), .to = date(), .fteTo = size(), .reason = text()};
    });
    plan.contracts = several(2, [] {
        return Contract{
            .subject = words(),
            .posts = size(),
            .isFullTimeEquivalent = chance(),
            .costInPounds = figure(),
            .year = planYear(),
            .note = text()};
    });
    plan.support = several(2, [&] {
        return SupportRequest{
            .from = words(),
            .activity = words(),
            .impacts = several(
                2,
                [&] {
                    SupportImpact impact{
                        .text = words(), .link = oneOf<SupportLink>(), .actions = {}};
                    if (const auto action = reference<ActionCode>("", extent.actions))
                        impact.actions.push_back(*action);
                    return impact;
                }),
            .expected = maybe(month),
            .reconstructed = text()};
    });
}

void addRisks(Plan& plan, const Extent& extent)
{
    plan.decisions = several(2, [&] {
        return Decision{
            .priority = maybe([&] { return priority(extent); }),
            .text = words(),
            .isInForwardPlan = chance()};
    });
    for (int i = 0; i < extent.risks; ++i) {
        Risk risk{
            .code = numbered<RiskCode>("R ", i),
            .descriptions = several(2, text),
            .mitigations = several(2, text),
            .indicators = {},
            .likelihood = maybe([] { return number(1, 5); }),
            .impact = maybe([] { return number(1, 5); })};
        if (extent.indicators > 0 && chance())
            risk.indicators.push_back(indicatorOf(extent));
        plan.risks.push_back(std::move(risk));
    }
}

void addMilestones(Plan& plan, const Extent& extent)
{
    const int count = number(0, 3);
    for (int i = 0; i < count; ++i)
        plan.milestones.push_back(
            {.priority = priority(extent),
             .letter = std::string(1, static_cast<char>('A' + i)),
             .text = text(),
             .due = maybe(month),
             .indicator = reference<IndicatorCode>("I-", extent.indicators),
             .reconstructed = text()});
}

[[nodiscard]] Plan plan(const Extent& extent)
{
    Plan result{
        .identity = identity(extent),
        .policy = policy(),
        .disclosureThreshold = number(0, 1000),
        .narrative = several(
            2, [] { return NarrativeSection{.title = words(), .paragraphs = several(3, text)}; }),
        .officers = {},
        .posts = {},
        .priorities = {},
        .actions = {},
        .indicators = {},
        .milestones = {},
        .decisions = {},
        .risks = {},
        .finance = {},
        .staffing = {},
        .contracts = {},
        .support = {}};
    for (int i = 0; i < extent.officers; ++i)
        result.officers.push_back({.code = numbered<OfficerCode>("o.", i), .name = words()});
    for (int i = 0; i < extent.posts; ++i)
        result.posts.push_back(postNumbered(i, extent));
    for (int i = 1; i <= extent.priorities; ++i)
        result.priorities.push_back(
            {.number = PriorityNumber(i),
             .title = words(),
             .description = text(),
             .reconstructed = text()});
    for (int i = 0; i < extent.actions; ++i)
        result.actions.push_back(actionNumbered(i, extent));
    for (int i = 0; i < extent.indicators; ++i)
        result.indicators.push_back(indicatorNumbered(i, extent));
    addMilestones(result, extent);
    addRisks(result, extent);
    addResources(result, extent);
    return result;
}

void addRecorded(PlanRecord& record, const Extent& extent)
{
    if (extent.indicators == 0)
        return;
    record.outturns = several(4, [&] { return outturn(extent); });
    record.benchmarks = several(3, [&] {
        return Benchmark{
            .indicator = indicatorOf(extent),
            .kind = oneOf<BenchmarkKind>(),
            .year = year(),
            .value = figure(),
            .stage = oneOf<Stage>(),
            .source = text()};
    });
    record.judgements = several(2, [&] {
        return Judgement{
            .indicator = indicatorOf(extent),
            .year = year(),
            .scope = scope(),
            .status = *gen::element(RagStatus::Green, RagStatus::Amber, RagStatus::Red),
            .by = words(),
            .reason = words()};
    });
}

} // namespace

rc::Gen<PlanRecord> arbitraryPlan()
{
    return gen::exec([] {
        const Extent extent;
        PlanRecord record{
            .plan = plan(extent),
            .measures = {},
            .outturns = {},
            .benchmarks = {},
            .judgements = {},
            .acceptances = {}};
        addRecorded(record, extent);
        record.acceptances = several(2, [&] {
            return Acceptance{
                .finding = words(),
                .subject = words(),
                .reason = words(),
                .by = text(),
                .risk = reference<RiskCode>("R ", extent.risks)};
        });
        const bool isMeasured =
            !record.plan.indicators.empty() && record.plan.indicators.front().measure;
        for (int i = 0; isMeasured && i < extent.measures; ++i)
            record.measures.push_back(measureNumbered(i));
        return record;
    });
}

} // namespace outturn::test
