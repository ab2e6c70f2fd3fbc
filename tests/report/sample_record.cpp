#include "sample_record.h"

namespace outturn::testing {

namespace {

Plan emptyPlan()
{
    return Plan{
        .identity =
            {.title = "School improvement plan 2013-14",
             .council = "Westmark Council",
             .directorate = "Children's services",
             .division = "School improvement",
             .planYear = PlanYear(2013),
             .firstTargetYear = AcademicYear(2013),
             .lastTargetYear = AcademicYear(2015),
             .portfolioHolder = {},
             .corporateDirector = {},
             .director = {},
             .source = {}},
        .policy = MinimumPolicy{},
        .narrative = {},
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
}

void addPeople(Plan& plan)
{
    plan.officers = {
        {OfficerCode("ash"), "Robin Ash"},
        {OfficerCode("birch"), "Kim Birch"},
        {OfficerCode("cedar"), "Lee Cedar"}};
    plan.posts = {
        {PostCode("member"), "Cabinet member for schools", {{OfficerCode("cedar"), {}, {}}}},
        {PostCode("director"),
         "Director of school improvement",
         {{OfficerCode("ash"), {}, Date(2013, 9, 30)},
          {OfficerCode("birch"), Date(2013, 10, 1), {}}}},
        {PostCode("vacant"), "Senior adviser, secondary", {}}};
    plan.identity.portfolioHolder = PostCode("member");
    plan.identity.director = PostCode("director");
}

Indicator indicator(
    const char* code, int priority, const char* name, Unit unit, Polarity polarity, int target)
{
    Indicator made{
        .code = IndicatorCode(code),
        .priority = PriorityNumber(priority),
        .name = name,
        .definition = {},
        .phase = "All",
        .measure = {},
        .minimum = {},
        .benchmark = {},
        .targets = {{AcademicYear(2013), NumberTarget{Decimal::whole(target)}}},
        .activity = {},
        .policy = {},
        .lead = {},
        .reconstructed = {}};
    made.unit = unit;
    made.polarity = polarity;
    made.decimals = unit == Unit::Schools ? 0 : 1;
    return made;
}

void addIndicators(Plan& plan)
{
    plan.priorities = {
        {PriorityNumber(1), "Raise attainment", "Pupils do as well as anywhere", {}},
        {PriorityNumber(2), "Better schools", {}, {}},
        {PriorityNumber(3), "Places for all", {}, {}}};
    plan.indicators = {
        indicator("READ", 1, "Pupils reading well", Unit::Percent, Polarity::Higher, 77),
        indicator(
            "GAP", 1, "Gap for free school meals", Unit::PercentagePoints, Polarity::Lower, 22),
        indicator(
            "GOOD", 2, "Schools good or better", Unit::PercentOfSchools, Polarity::Higher, 70),
        indicator("CARE", 2, "Schools in a category", Unit::Schools, Polarity::Lower, 3),
        indicator("MATH", 2, "Pupils good at mathematics", Unit::Percent, Polarity::Higher, 80),
        indicator("SMALL", 2, "Pupils in units doing well", Unit::Percent, Polarity::Higher, 50),
        indicator("NEXT", 2, "Pupils going on to study", Unit::Percent, Polarity::Higher, 90)};
    plan.indicators[0].minimum = Decimal::whole(73);
    plan.indicators[0].benchmark = BenchmarkKind::National;
    plan.indicators[2].minimum = Decimal::whole(66);
    plan.indicators[2].lead = PostCode("vacant");
    plan.indicators[3].minimum = Decimal::whole(5);
    plan.indicators[4].measure = MeasureCode("MATH-1");
}

Outturn outturn(const char* code, int year, OutturnValue value, Stage stage = Stage::Validated)
{
    return {
        .indicator = IndicatorCode(code),
        .year = AcademicYear(year),
        .term = {},
        .stage = stage,
        .scope = {},
        .value = value,
        .cohort = {},
        .measure = {},
        .comment = {},
        .source = "Results bulletin, table 2",
        .enteredBy = "Robin Ash",
        .enteredAt = "2013-10-04T09:30:00Z"};
}

void addOutturns(PlanRecord& record)
{
    record.outturns = {
        outturn("READ", 2012, Decimal::whole(74)),
        outturn("READ", 2013, Decimal::whole(76)),
        outturn("GAP", 2012, Decimal::whole(22)),
        outturn("GAP", 2013, Decimal::parse("21.5"), Stage::Provisional),
        outturn("GOOD", 2012, Decimal::parse("66.0")),
        outturn("GOOD", 2013, Decimal::parse("65.2")),
        outturn("CARE", 2012, Decimal::whole(4)),
        outturn("CARE", 2013, Decimal::whole(4), Stage::Forecast),
        outturn("MATH", 2013, Decimal::whole(81)),
        outturn("SMALL", 2013, Suppressed{})};
    record.outturns[1].comment = "two large schools changed their teaching";
    record.outturns[5].cohort = Cohort::make(288, 442);
    record.outturns[8].measure = MeasureCode("MATH-2");
    std::int64_t sequence = 0;
    for (auto& entry : record.outturns)
        entry.sequence = ++sequence;
    record.benchmarks = {
        {IndicatorCode("READ"),
         BenchmarkKind::National,
         AcademicYear(2012),
         Decimal::whole(76),
         Stage::Validated,
         {}}};
}

void addActions(Plan& plan)
{
    Action visits{
        .code = ActionCode("1"),
        .title = "Visit every school",
        .activities = {},
        .priorities = {PriorityNumber(1), PriorityNumber(2), PriorityNumber(3)},
        .lead = PostCode("director"),
        .contributors = {{"Secondary", PostCode("vacant")}},
        .start = Month(2013, 4),
        .end = Month(2014, 3),
        .status = ActionStatus::OnTrack,
        .notes =
            {{Date(2013, 6, 3), "Robin Ash", ActionStatus::OnTrack, "Half of the visits are made"},
             {Date(2014, 2, 3), "Kim Birch", ActionStatus::OnTrack, "Five visits are left."},
             {Date(2014, 5, 1), "Kim Birch", ActionStatus::Complete, "Written after the report"}},
        .reconstructed = {}};
    Action training{
        .code = ActionCode("2"),
        .title = "Train governors",
        .activities = {},
        .priorities = {PriorityNumber(2)},
        .lead = {},
        .contributors = {},
        .start = Month(2013, 4),
        .end = Month(2013, 12),
        .status = ActionStatus::AtRisk,
        .notes = {},
        .reconstructed = {}};
    plan.actions = {visits, training};
    plan.milestones = {
        {PriorityNumber(1), "A", "Reading reaches 77%", Month(2014, 3), IndicatorCode("READ"), {}},
        {PriorityNumber(1), "B", "A strategy is agreed", {}, {}, {}}};
}

void addResources(Plan& plan)
{
    plan.risks = {
        {RiskCode("R 1"),
         {"Advisers leave"},
         {"Posts are filled early", "Work is shared"},
         {IndicatorCode("GOOD")},
         {},
         {}}};
    plan.staffing = {
        {Date(2013, 4, 1),
         Decimal::parse("31.5"),
         Date(2014, 3, 31),
         Decimal::whole(28),
         "a smaller grant"}};
    plan.contracts = {
        {"Adviser", Decimal::whole(2), true, Decimal::whole(90000), PlanYear(2013), {}}};
    plan.finance = {
        {PlanYear(2013),
         "School improvement",
         {},
         Decimal::whole(1200),
         Decimal::whole(300),
         Decimal::whole(1500),
         Decimal::whole(-250),
         Decimal::whole(1250),
         Decimal::parse("-100.5"),
         Decimal::parse("1149.5")}};
}

} // namespace

PlanRecord emptyRecord()
{
    return {
        .plan = emptyPlan(),
        .measures = {},
        .outturns = {},
        .benchmarks = {},
        .judgements = {},
        .acceptances = {}};
}

PlanRecord sampleRecord()
{
    auto record = emptyRecord();
    addPeople(record.plan);
    addIndicators(record.plan);
    addActions(record.plan);
    addResources(record.plan);
    addOutturns(record);
    return record;
}

} // namespace outturn::testing
