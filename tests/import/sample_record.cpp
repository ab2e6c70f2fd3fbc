#include "sample_record.h"

using namespace outturn;

namespace {

Indicator indicator(const char* code, Unit unit, Polarity polarity, int decimals)
{
    return {
        .code = IndicatorCode(code),
        .priority = PriorityNumber(1),
        .name = code,
        .definition = {},
        .phase = "All",
        .unit = unit,
        .polarity = polarity,
        .decimals = decimals,
        .measure = std::nullopt,
        .minimum = std::nullopt,
        .benchmark = std::nullopt,
        .targets = {{AcademicYear(2013), NumberTarget{Decimal::whole(77)}}},
        .activity = std::nullopt,
        .policy = std::nullopt,
        .lead = std::nullopt,
        .reconstructed = {}};
}

MeasureVersion measure(const char* code, int from, int to)
{
    return {
        .code = MeasureCode(code),
        .family = code,
        .name = code,
        .definition = {},
        .numerator = {},
        .denominator = {},
        .unit = Unit::Percent,
        .polarity = Polarity::Higher,
        .decimals = 1,
        .validFrom = AcademicYear(from),
        .validTo = AcademicYear(to),
        .predecessor = std::nullopt,
        .comparability = Comparability::None,
        .change = {},
        .noDataYears = {},
        .releases = {},
        .sources = {}};
}

Outturn outturnOf2012(const char* code, int value)
{
    return {
        .indicator = IndicatorCode(code),
        .year = AcademicYear(2012),
        .term = std::nullopt,
        .stage = Stage::Validated,
        .scope = {},
        .value = Decimal::whole(value),
        .cohort = std::nullopt,
        .measure = std::nullopt,
        .comment = {},
        .source = {},
        .enteredBy = {},
        .enteredAt = {}};
}

} // namespace

PlanRecord sampleRecord()
{
    Indicator reading = indicator("KS1-R2B", Unit::Percent, Polarity::Higher, 1);
    reading.measure = MeasureCode("KS1-R2B");
    Plan plan{
        .identity =
            {.title = "A plan",
             .council = "A council",
             .directorate = {},
             .division = {},
             .planYear = PlanYear(2013),
             .firstTargetYear = AcademicYear(2013),
             .lastTargetYear = AcademicYear(2016),
             .portfolioHolder = std::nullopt,
             .corporateDirector = std::nullopt,
             .director = std::nullopt,
             .source = {}},
        .policy = MinimumPolicy{},
        .narrative = {},
        .officers = {},
        .posts = {},
        .priorities = {{PriorityNumber(1), "Attainment", {}, {}}},
        .actions = {},
        .indicators =
            {reading,
             indicator("GAP-FSM-KS4", Unit::PercentagePoints, Polarity::Lower, 1),
             indicator("OFS-CATEGORY", Unit::Schools, Polarity::Lower, 0)},
        .milestones = {},
        .decisions = {},
        .risks = {},
        .finance = {},
        .staffing = {},
        .contracts = {},
        .support = {}};
    return {
        .plan = std::move(plan),
        .measures = {measure("KS1-R2B", 2005, 2015), measure("KS2-RWM4", 2012, 2015)},
        .outturns = {outturnOf2012("KS1-R2B", 76)},
        .benchmarks = {},
        .judgements = {},
        .acceptances = {}};
}
