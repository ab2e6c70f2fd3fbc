#include "sample_governance.h"

namespace outturn::store::test {

namespace {

CommitteePaper fullPaper()
{
    return {
        .title = "Plan for schools",
        .body = "Cabinet",
        .date = Date(2013, 6, 17),
        .item = "4",
        .reportNumber = "2013/17",
        .classification = "Unrestricted",
        .from = {PostCode("director"), PostCode("cabinet-member")},
        .contact = "Sam One",
        .telephone = "01234 567890",
        .email = "sam.one@example.org",
        .purpose = "To agree the plan.",
        .summary = "What it holds;\nand why.",
        .recommendations =
            {{"Members are asked to", {"agree it", "", "thank the staff"}}, {"And", {}}},
        .decision =
            DecisionRecord{
                .number = "1/2013",
                .text = "Agreed.",
                .reasons = "It is needed.",
                .decidedBy = "Cabinet",
                .date = Date(2013, 6, 17)},
        .backgroundDocuments = {"Results of 2012", "The plan before"}};
}

} // namespace

void addGovernance(Plan& plan)
{
    plan.posts.push_back(
        {.code = PostCode("partner"), .title = "Partner", .holders = {}, .isOrganisation = true});
    plan.reporting = {
        {.code = DutyCode("committee"),
         .report = "Progress",
         .audience = "Education committee",
         .months = {MonthOfYear(10), MonthOfYear(2)},
         .meetings = {Date(2014, 2, 28), Date(2013, 10, 4)},
         .by = PostCode("director"),
         .wording = "twice a year",
         .reconstructed = "months inferred"},
        {.code = DutyCode("cabinet"),
         .report = "Annual report",
         .audience = "Cabinet",
         .months = {},
         .meetings = {},
         .by = {},
         .wording = {},
         .reconstructed = {}}};

    CommitteePaper bare{.title = "News"};
    CommitteePaper undecided = fullPaper();
    undecided.decision = DecisionRecord{};
    plan.papers = {fullPaper(), bare, undecided};

    plan.consultations = {
        {.subject = "The strategy",
         .consulted = {"Schools", "Partners"},
         .from = Month(2013, 1),
         .to = Month(2013, 3),
         .steps =
             {{Date(2013, 2, 5), "Committee", "Considered it."}, {Date(2013, 1, 9), "Forum", ""}},
         .outcome = "Broad support.",
         .priorities = {PriorityNumber(2), PriorityNumber(1)}},
        {.subject = "Fees",
         .consulted = {},
         .from = {},
         .to = {},
         .steps = {},
         .outcome = {},
         .priorities = {}}};
    plan.equality = {
        {.title = "Diversity impact assessment",
         .state = AssessmentState::Made,
         .date = Date(2013, 5, 1),
         .findings = {"Boys gain less.", "Data are thin."},
         .conclusion = "Go on.",
         .actions =
             {{.text = "Gather data",
               .lead = PostCode("partner"),
               .due = Month(2013, 12),
               .action = ActionCode("2"),
               .reconstructed = "month inferred"},
              {.text = "Ask boys", .lead = {}, .due = {}, .action = {}, .reconstructed = {}}}},
        {.title = "Screening",
         .state = AssessmentState::NotNeeded,
         .date = {},
         .findings = {},
         .conclusion = "No effect.",
         .actions = {}}};
}

void addWorkAreas(Plan& plan)
{
    plan.categories = CategoryScheme{
        .title = "Framework",
        .agreedBy = "The director and the school",
        .categories = {
            {CategoryCode("2"), "Specific", "Good schools with a need", "Ten days"},
            {CategoryCode("1"), "Core", "", ""}}};
    plan.workAreas = {
        {.code = WorkAreaCode("early-years"),
         .title = "Early years",
         .purpose = "A good start",
         .lead = PostCode("adviser"),
         .priorities = {PriorityNumber(1), PriorityNumber(2)},
         .indicators = {IndicatorCode("KS1-R"), IndicatorCode("ACT_1")},
         .from = Month(2013, 9),
         .to = Month(2014, 8),
         .keyActivities = {{"Visit nurseries", ""}, {"Train", "verb missing"}},
         .aims = {"All visited", "All trained"}},
        {.code = WorkAreaCode("14-19"),
         .title = "14 to 19",
         .purpose = {},
         .lead = {},
         .priorities = {},
         .indicators = {},
         .from = {},
         .to = {},
         .keyActivities = {},
         .aims = {}}};
    plan.remarks = {{"priority 1", "Its heading is missing."}, {"plan", "Two dates disagree."}};
    plan.statedVariances = {
        {.indicator = IndicatorCode("KS1-R"),
         .year = AcademicYear(2013),
         .size = Decimal::parse("3.6"),
         .side = StatedSide::Below,
         .wording = "3.6% below target"},
        {.indicator = IndicatorCode("SCH/1.a"),
         .year = AcademicYear(2014),
         .size = Decimal::whole(2),
         .side = StatedSide::Above,
         .wording = {}}};
}

} // namespace outturn::store::test
