#include "sample_record.h"

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;

namespace {

std::string paper(PlanRecord record)
{
    const testing::SampleReport sample(std::move(record));
    return render(buildReport(sample.request()), Format::Markdown);
}

Indicator tuition()
{
    Indicator made{
        .code = IndicatorCode("TUITION"),
        .priority = PriorityNumber(2),
        .name = "Tuition",
        .definition = {},
        .base = "children targeted",
        .phase = "All"};
    made.activity = ExpectedRange{Decimal::whole(30), {}};
    return made;
}

Indicator reading(Target target)
{
    Indicator made{
        .code = IndicatorCode("READ"),
        .priority = PriorityNumber(1),
        .name = "Reading",
        .definition = {},
        .base = {},
        .phase = "All"};
    made.targets = {{AcademicYear(2013), target}};
    return made;
}

PlanRecord withOutturn(PlanRecord record, const char* code, const char* value)
{
    record.outturns.push_back(
        {.indicator = IndicatorCode(code),
         .year = AcademicYear(2013),
         .value = Decimal::parse(value)});
    return record;
}

} // namespace

TEST_CASE("A paper goes to the body that the next report is due to")
{
    CHECK_THAT(paper(testing::strategyRecord()), Contains("**To:** Scrutiny committee"));
    auto record = testing::strategyRecord();
    record.plan.reporting.clear();
    record.plan.papers.pop_back();
    CHECK_THAT(paper(record), Contains("**To:** Cabinet\n"));
}

TEST_CASE("A paper carries the classification of the plan's latest one")
{
    CHECK_THAT(
        paper(testing::strategyRecord()), Contains("**Classification:** Not for publication"));
}

TEST_CASE("A strategy without indicators asks for them and rates nothing")
{
    const auto text = paper(testing::strategyRecord());
    CHECK_THAT(text, Contains("ask for indicators and targets to be set"));
    CHECK_THAT(text, Contains("consider 1 action that is late or at risk"));
    CHECK_THAT(text, !Contains("rated against the target"));
    CHECK_THAT(text, !Contains("2012/13"));
}

TEST_CASE("Activity is shown with its base and is not among what cannot be rated")
{
    auto record = testing::strategyRecord();
    record.plan.indicators = {tuition()};
    const auto text = paper(withOutturn(record, "TUITION", "33"));
    CHECK_THAT(text, Contains("| 33.0% | Children targeted | at least 30.0% |"));
    CHECK_THAT(text, !Contains("What cannot be rated"));
}

TEST_CASE("A target that waits for its comparator says what it waits for")
{
    auto record = testing::strategyRecord();
    record.plan.indicators = {reading(RelativeTarget{})};
    CHECK_THAT(
        paper(record), Contains("| The national average, which is not known yet for 2012/13. |"));
    CHECK_THAT(paper(record), Contains("What each waits for stands under its priority."));
    record.benchmarks = {
        {IndicatorCode("READ"),
         BenchmarkKind::National,
         AcademicYear(2013),
         Decimal::whole(80),
         Stage::Validated,
         {}}};
    CHECK_THAT(paper(record), !Contains("Targets that wait"));
}

TEST_CASE("A target of a later year cannot be known yet, and is not said to wait")
{
    auto record = testing::strategyRecord();
    record.plan.indicators = {reading(NumberTarget{Decimal::whole(70)})};
    record.plan.indicators.front().targets.emplace(AcademicYear(2014), RelativeTarget{});
    const auto text = paper(record);
    CHECK_THAT(text, !Contains("Targets that wait"));
    CHECK_THAT(text, !Contains("which is not known yet"));
}

TEST_CASE("A distance from target that the source states otherwise is set against the figures")
{
    auto record = testing::strategyRecord();
    record.plan.indicators = {reading(NumberTarget{Decimal::parse("58.3")})};
    record.plan.statedVariances = {
        {IndicatorCode("READ"),
         AcademicYear(2013),
         Decimal::parse("3.6"),
         StatedSide::Below,
         "3.6 points below"}};
    CHECK_THAT(
        paper(withOutturn(record, "READ", "51.6")),
        Contains("51.6% against 58.3% is 6.7 percentage points below"));
    CHECK_THAT(paper(withOutturn(record, "READ", "54.7")), !Contains("Where the source"));
}

TEST_CASE("The points of a recommendation are a list, ended as one sentence")
{
    auto record = testing::strategyRecord();
    record.plan.papers.back().recommendations = {
        {"Members are asked to agree that:", {"schools improve;", "pupils gain"}}};
    const auto text = paper(record);
    CHECK_THAT(text, Contains("**Recommendation:** Members are asked to agree that:\n\n"));
    CHECK_THAT(text, Contains("- schools improve;\n- pupils gain.\n"));
}

TEST_CASE("Several recommendations with points are numbered")
{
    auto record = testing::strategyRecord();
    record.plan.papers.back().recommendations = {
        {"Members agree", {"this", "that"}}, {"Members note the rest", {}}};
    const auto text = paper(record);
    CHECK_THAT(text, Contains("**Recommendation 1:** Members agree:\n\n- this;\n- that.\n"));
    CHECK_THAT(text, Contains("**Recommendation 2:** Members note the rest.\n"));
}

TEST_CASE("A review goes to the body that is reported to twice a year, whoever is next")
{
    auto record = testing::strategyRecord();
    const auto duty = [](const char* code, const char* audience, std::set<MonthOfYear> months) {
        return ReportingDuty{
            .code = DutyCode(code),
            .report = "Progress",
            .audience = audience,
            .months = std::move(months),
            .meetings = {},
            .by = {},
            .wording = {},
            .reconstructed = {}};
    };
    const auto month = [](int number) {
        return MonthOfYear(number);
    };
    record.plan.reporting = {
        duty("team", "The management team", {month(1), month(4), month(7), month(10)}),
        duty("committee", "The scrutiny committee", {month(4), month(10)})};
    CHECK_THAT(paper(record), Contains("**To:** The scrutiny committee\n"));
    record.plan.reporting.pop_back();
    CHECK_THAT(paper(record), Contains("**To:** The management team\n"));
    CHECK_THAT(paper(record), Contains("to the management team: Progress."));
}
