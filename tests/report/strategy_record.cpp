#include "sample_record.h"

namespace outturn::testing {

namespace {

Action action(const char* code, const char* title, std::vector<PriorityNumber> priorities)
{
    return {
        .code = ActionCode(code),
        .title = title,
        .activities = {},
        .priorities = std::move(priorities),
        .lead = {},
        .contributors = {},
        .start = Month(2013, 4),
        .end = Month(2014, 6),
        .status = ActionStatus::OnTrack,
        .notes = {},
        .reconstructed = {}};
}

void addActionsOfStrategy(Plan& plan)
{
    plan.priorities = {
        {PriorityNumber(1), "Leadership", "Every school is well led and governed", {}},
        {PriorityNumber(2), "Teaching", {}, {}},
        {PriorityNumber(3), "Recruitment", {}, {}}};
    plan.actions = {
        action("1", "Train new heads", {PriorityNumber(1)}),
        action("2", "Share good lessons", {PriorityNumber(1), PriorityNumber(2)})};
    plan.actions[1].status = ActionStatus::Late;
}

void addPaper(Plan& plan)
{
    plan.posts = {{PostCode("head"), "Head of school improvement", {}}};
    plan.papers = {
        {.title = "School improvement strategy",
         .body = "Cabinet",
         .date = Date(2013, 1, 15),
         .item = "4",
         .reportNumber = {},
         .classification = "Not for publication",
         .from = {PostCode("head")},
         .contact = "Jo Elm",
         .telephone = {},
         .email = {},
         .purpose = "to adopt the strategy",
         .summary = {},
         .recommendations = {{"approve the strategy", {"as set out", "from April"}}},
         .decision =
             DecisionRecord{
                 .number = "1/2013",
                 .text = "the strategy was approved",
                 .reasons = "schools need one plan",
                 .decidedBy = "Cabinet",
                 .date = Date(2013, 1, 15)},
         .backgroundDocuments = {"Results of 2012"}},
        {.title = "First news of the strategy", .body = "Scrutiny committee"}};
}

void addDevelopment(Plan& plan)
{
    plan.consultations = {
        {.subject = "the draft strategy",
         .consulted = {"schools", "key partners"},
         .from = Month(2012, 11),
         .to = Month(2012, 11),
         .steps = {{Date(2012, 12, 11), "Strategic board", "considered the answers"}},
         .outcome = "three priorities were confirmed",
         .priorities = {PriorityNumber(1), PriorityNumber(2)}},
        {.subject = "the name"}};
    plan.equality = {
        {.title = "Diversity impact assessment",
         .state = AssessmentState::Made,
         .date = Date(2012, 12, 1),
         .findings = {"the gap for disadvantaged pupils is the main challenge"},
         .conclusion = "no group is worse off",
         .actions = {
             {"close the gap", PostCode("head"), Month(2014, 1), ActionCode("2"), {}},
             {"publish the data", {}, {}, {}, {}}}}};
}

void addWork(Plan& plan)
{
    plan.workAreas = {
        {.code = WorkAreaCode("EY"),
         .title = "Early years",
         .purpose = "a good start for every child",
         .lead = PostCode("head"),
         .priorities = {PriorityNumber(2)},
         .indicators = {},
         .from = Month(2013, 4),
         .to = Month(2014, 3),
         .keyActivities = {{"visit every setting", {}}},
         .aims = {"all settings are good"}}};
    plan.categories = CategoryScheme{
        .title = "School improvement framework",
        .agreedBy = "the head of service and the school",
        .categories = {
            {CategoryCode("core"), "Core", "all schools", "two visits a year"},
            {CategoryCode("intensive"), "Intensive support", {}, "a plan agreed each term"}}};
    plan.reporting = {
        {.code = DutyCode("progress"),
         .report = "Progress on the strategy",
         .audience = "Scrutiny committee",
         .months = {MonthOfYear(6), MonthOfYear(12)},
         .meetings = {Date(2014, 6, 12)},
         .by = PostCode("head"),
         .wording = {},
         .reconstructed = {}},
        {.code = DutyCode("talk"),
         .report = "Oral update",
         .audience = "Cabinet",
         .months = {},
         .meetings = {},
         .by = {},
         .wording = "regularly",
         .reconstructed = {}}};
}

} // namespace

PlanRecord strategyRecord()
{
    auto record = emptyRecord();
    addActionsOfStrategy(record.plan);
    addPaper(record.plan);
    addDevelopment(record.plan);
    addWork(record.plan);
    return record;
}

} // namespace outturn::testing
