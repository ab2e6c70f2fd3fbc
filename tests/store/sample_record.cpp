#include "sample_record.h"

#include "sample_governance.h"

#include <string>

namespace outturn::store::test {

namespace {

Plan emptyPlan()
{
    PlanIdentity identity{
        .title = "Learning \"and\" skills; plan's 2013\n",
        .council = "Sample Council",
        .directorate = "Education",
        .division = "Standards — ïéß 學",
        .planYear = PlanYear(2013),
        .firstTargetYear = AcademicYear(2013),
        .lastTargetYear = AcademicYear(2016),
        .portfolioHolder = PostCode("cabinet-member"),
        .corporateDirector = std::nullopt,
        .director = PostCode("director"),
        .source = "made up for tests"};
    Plan plan{.identity = std::move(identity)};
    plan.policy = MinimumPolicy{{Decimal::whole(10), Decimal::parse("0.5")}};
    plan.disclosureThreshold = 6;
    return plan;
}

void addPeople(Plan& plan)
{
    plan.narrative = {{"Purpose", {"First.", "", "Third."}}, {"Nothing yet", {}}};
    plan.officers = {{OfficerCode("s-one"), "Sam One"}, {OfficerCode("a-two"), "Ali Two"}};
    plan.posts = {
        {PostCode("director"),
         "Director",
         {{OfficerCode("s-one"), std::nullopt, Date(2013, 8, 31)},
          {OfficerCode("a-two"), Date(2013, 9, 1), std::nullopt}}},
        {PostCode("cabinet-member"), "Cabinet member", {}},
        {PostCode("adviser"), "Adviser", {{OfficerCode("a-two"), std::nullopt, std::nullopt}}}};
    plan.priorities = {
        {PriorityNumber(2), "Attainment", "Every child reads.", ""},
        {PriorityNumber(1), "Gaps", "", "title taken from the contents page"}};
}

void addActions(Plan& plan)
{
    plan.actions = {
        {.code = ActionCode("10"),
         .title = "Visit schools",
         .activities = {"Plan", "Visit", "Write up"},
         .priorities = {PriorityNumber(2), PriorityNumber(1)},
         .lead = PostCode("adviser"),
         .contributors = {{"Primary", PostCode("adviser")}, {"", PostCode("director")}},
         .start = Month(2013, 4),
         .end = Month(2014, 3),
         .status = ActionStatus::OnTrack,
         .notes =
             {{Date(2013, 9, 30), "Ali Two", ActionStatus::AtRisk, "Behind."},
              {Date(2013, 7, 1), "Sam One", ActionStatus::OnTrack, ""}},
         .reconstructed = "months inferred"},
        {.code = ActionCode("2"),
         .title = "Train governors",
         .activities = {},
         .priorities = {PriorityNumber(1)},
         .lead = std::nullopt,
         .contributors = {},
         .start = Month(2013, 9),
         .end = Month(2013, 9),
         .status = ActionStatus::NotStarted,
         .notes = {{Date(2013, 9, 2), "Sam One", ActionStatus::NotStarted, "Dates asked for."}},
         .reconstructed = {}}};
}

Indicator indicator(const char* code, int priority)
{
    return {
        .code = IndicatorCode(code),
        .priority = PriorityNumber(priority),
        .name = std::string("Indicator ") + code,
        .definition = {},
        .phase = "KS1",
        .measure = {},
        .minimum = {},
        .benchmark = {},
        .targets = {},
        .activity = {},
        .policy = {},
        .lead = {},
        .reconstructed = {}};
}

void addIndicators(Plan& plan)
{
    Indicator reading = indicator("KS1-R", 2);
    reading.definition = "Level 2B or above";
    reading.measure = MeasureCode("M2");
    reading.minimum = Decimal::whole(73);
    reading.benchmark = BenchmarkKind::National;
    reading.targets = {
        {AcademicYear(2013), NumberTarget{Decimal::whole(77)}},
        {AcademicYear(2014),
         RelativeTarget{BenchmarkKind::CouncilAverage, Decimal::parse("-5.25"), Reach::Beyond}},
        {AcademicYear(2015), DirectionTarget{Direction::Increase}},
        {AcademicYear(2016), NumberTarget{Decimal::parse("-0.000001")}}};
    reading.base = "children in year 2";
    reading.targetsFor = TargetsFor::EveryDistrict;
    reading.councilAverage = IndicatorCode("ACT_1");
    reading.policy = TolerancePolicy{{std::nullopt, Decimal::whole(2)}};
    reading.lead = PostCode("adviser");

    Indicator schools = indicator("SCH/1.a", 1);
    schools.unit = Unit::Schools;
    schools.polarity = Polarity::Lower;
    schools.decimals = 0;
    schools.frequency = Frequency::Termly;
    schools.targets = {{AcademicYear(2014), DirectionTarget{Direction::Reduce}}};
    schools.isUndated = true;
    schools.policy = JudgementPolicy{};
    schools.reconstructed = "unit inferred";

    Indicator visits = indicator("ACT_1", 1);
    visits.activity = ExpectedRange{Decimal::whole(40), std::nullopt};
    visits.policy = TrendPolicy{{Decimal::whole(10), Decimal()}};

    Indicator counted = indicator("ACT_2", 1);
    counted.activity = ExpectedRange{};
    plan.indicators = {schools, reading, visits, counted};
    plan.milestones = {
        {PriorityNumber(2), "B", "", Month(2014, 3), IndicatorCode("KS1-R"), ""},
        {PriorityNumber(2), "A", "Policy agreed", std::nullopt, std::nullopt, "text unclear"}};
}

void addResources(Plan& plan)
{
    plan.decisions = {
        {PriorityNumber(1), "Close a unit", true}, {std::nullopt, "Let a contract", false}};
    plan.risks = {
        {.code = RiskCode("SSI 1"),
         .descriptions = {"Schools leave", "Staff leave"},
         .mitigations = {"Offer more"},
         .indicators = {IndicatorCode("KS1-R"), IndicatorCode("SCH/1.a")},
         .likelihood = 4,
         .impact = std::nullopt},
        {.code = RiskCode("SSI 2"),
         .descriptions = {},
         .mitigations = {},
         .indicators = {},
         .likelihood = {},
         .impact = 5}};
    plan.finance = {
        {.year = PlanYear(2013),
         .unit = "Advisers",
         .manager = PostCode("adviser"),
         .staffing = Decimal::parse("1234.5"),
         .nonStaffing = Decimal::whole(3),
         .grossExpenditure = Decimal::parse("1237.5"),
         .serviceIncome = Decimal::parse("-1000.1"),
         .netExpenditure = Decimal::parse("237.4"),
         .grants = Decimal::whole(-237),
         .netCost = Decimal::parse("0.4")},
        {.year = PlanYear(2014), .unit = "Rest", .manager = {}}};
    plan.staffing = {
        {Date(2013, 3, 31),
         Decimal::parse("28.8"),
         Date(2014, 3, 31),
         Decimal::parse("25.2"),
         "two posts end"}};
    plan.contracts = {
        {"Advisers", Decimal::parse("1.5"), true, Decimal::whole(50'000), PlanYear(2013), ""},
        {"Software", Decimal::whole(1), false, Decimal::parse("0.99"), PlanYear(2014), "one year"}};
    plan.support = {
        {.from = "Finance",
         .activity = "Budgets",
         .impacts =
             {{"Money on time", SupportLink::Actions, {ActionCode("2"), ActionCode("10")}},
              {"Everything works", SupportLink::Everything, {}}},
         .expected = Month(2013, 12),
         .reconstructed = {}},
        {.from = "Legal",
         .activity = "Advice",
         .impacts = {},
         .expected = {},
         .reconstructed = "table cut off"}};
}

std::vector<MeasureVersion> sampleMeasures()
{
    MeasureVersion first{
        .code = MeasureCode("M1"),
        .family = "Reading",
        .name = "Reading, first",
        .definition = {},
        .numerator = {},
        .denominator = {},
        .validFrom = AcademicYear(2005),
        .validTo = AcademicYear(2012),
        .predecessor = {},
        .change = {},
        .noDataYears = {},
        .releases = {},
        .sources = {}};
    MeasureVersion second = first;
    second.code = MeasureCode("M2");
    second.numerator = "pupils who reach it";
    second.denominator = "pupils";
    second.validFrom = AcademicYear(2013);
    second.validTo = std::nullopt;
    second.predecessor = MeasureCode("M1");
    second.comparability = Comparability::Partial;
    second.change = "new test";
    second.noDataYears = {
        {AcademicYear(2020), "no tests"}, {AcademicYear(2021), "no tests either"}};
    second.releases = {9, 12};
    second.sources = {"a table", "a note"};
    return {second, first};
}

} // namespace

Outturn sampleOutturn(int year, const char* value)
{
    return {
        .indicator = IndicatorCode("KS1-R"),
        .year = AcademicYear(year),
        .term = {},
        .value = Decimal::parse(value),
        .cohort = {},
        .measure = {},
        .comment = {},
        .source = {},
        .enteredBy = {},
        .enteredAt = {}};
}

PlanRecord sampleRecord()
{
    PlanRecord record{.plan = emptyPlan()};
    addPeople(record.plan);
    addActions(record.plan);
    addIndicators(record.plan);
    addResources(record.plan);
    addGovernance(record.plan);
    addWorkAreas(record.plan);
    record.measures = sampleMeasures();

    Outturn counted = sampleOutturn(2012, "76");
    counted.cohort = Cohort::make(1'234, 5'000);
    counted.measure = MeasureCode("M1");
    counted.comment = "older, with 'quotes'";
    counted.source = "release of 2012";
    Outturn suppressed = sampleOutturn(2012, "0");
    suppressed.value = Suppressed{};
    suppressed.scope = Scope::school(Urn(118258));
    suppressed.cohort = Cohort::make(std::nullopt, 4);
    Outturn termly = sampleOutturn(2013, "-0.000001");
    termly.indicator = IndicatorCode("SCH/1.a");
    termly.term = Term::Autumn;
    termly.stage = Stage::Forecast;
    termly.scope = Scope::district("Isle of Sample");
    record.outturns = {counted, suppressed, termly};

    record.benchmarks = {
        {.indicator = IndicatorCode("KS1-R"),
         .kind = BenchmarkKind::National,
         .year = AcademicYear(2012),
         .value = Decimal::parse("76.5"),
         .stage = Stage::Provisional,
         .comment = "first release",
         .source = "national table",
         .enteredBy = {},
         .enteredAt = {}},
        {.indicator = IndicatorCode("KS1-R"),
         .kind = BenchmarkKind::Region,
         .year = AcademicYear(2012),
         .value = Decimal::whole(75),
         .stage = Stage::Validated,
         .comment = {},
         .source = {},
         .enteredBy = {},
         .enteredAt = {}}};
    record.judgements = {
        {IndicatorCode("SCH/1.a"),
         AcademicYear(2013),
         Scope::group("small schools"),
         RagStatus::Red,
         "Sam One",
         "two more than planned"}};
    record.acceptances = {
        {"target-easier", "KS1-R 2013", "agreed in cabinet", "Sam One", RiskCode("SSI 1")},
        {"no-lead", "2", "vacant", "Ali Two", std::nullopt}};
    return record;
}

PlanRecord plentifulRecord()
{
    PlanRecord record = sampleRecord();
    const Indicator pattern = record.plan.indicators[1];
    const std::string sentence = "The service works with schools so that every child does well. ";
    for (int i = 1; i <= 22; ++i) {
        Indicator next = pattern;
        next.code = IndicatorCode("KPI-" + std::to_string(i));
        next.name = "Indicator number " + std::to_string(i);
        next.definition = sentence + sentence;
        record.plan.indicators.push_back(next);
        for (int year = 2009; year <= 2012; ++year) {
            Outturn outturn = sampleOutturn(year, "70.5");
            outturn.indicator = next.code;
            outturn.comment = sentence;
            record.outturns.push_back(outturn);
        }
    }
    for (int i = 20; i < 30; ++i) {
        Action next = record.plan.actions[0];
        next.code = ActionCode(std::to_string(i));
        next.activities.assign(6, sentence + sentence);
        record.plan.actions.push_back(next);
    }
    for (int i = 0; i < 30; ++i)
        record.plan.narrative.push_back({"Section", {sentence, sentence + sentence}});
    return record;
}

PlanRecord numbered(PlanRecord record)
{
    std::int64_t sequence = 0;
    for (Outturn& outturn : record.outturns)
        outturn.sequence = ++sequence;
    sequence = 0;
    for (Benchmark& benchmark : record.benchmarks)
        benchmark.sequence = ++sequence;
    return record;
}

} // namespace outturn::store::test
