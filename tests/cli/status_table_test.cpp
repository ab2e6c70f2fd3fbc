#include <cli/status_table.h>
#include <cli/terminal_text.h>
#include <domain/plan/plan.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using namespace outturn::cli;
using Catch::Contains;

namespace {

using Lines = std::vector<std::string>;

IndicatorResult
result(const char* code, const char* name, RagStatus status, std::optional<Decimal> outturn)
{
    const Indicator indicator{
        .code = IndicatorCode(code),
        .priority = PriorityNumber(1),
        .name = name,
        .definition = {},
        .phase = "KS1",
        .measure = std::nullopt,
        .minimum = std::nullopt,
        .benchmark = std::nullopt,
        .targets = {},
        .activity = std::nullopt,
        .policy = std::nullopt,
        .lead = std::nullopt,
        .reconstructed = {}};
    IndicatorResult made{
        .indicator = indicator,
        .outturn = std::nullopt,
        .rating = {.status = status, .reason = std::string("the reason for ") + code},
        .direction = {},
        .minimum = Decimal::parse("73"),
        .benchmark = std::nullopt,
        .benchmarkYear = std::nullopt,
        .cohort = std::nullopt,
        .chance = std::nullopt,
        .trajectory = {},
        .trend = std::nullopt};
    if (outturn) {
        made.outturn = Outturn{
            .indicator = indicator.code,
            .year = AcademicYear(2013),
            .term = std::nullopt,
            .scope = {},
            .value = *outturn,
            .cohort = std::nullopt,
            .measure = std::nullopt,
            .comment = {},
            .source = {},
            .enteredBy = {},
            .enteredAt = {}};
        made.rating.outturn = outturn;
        made.rating.target = Decimal::parse("77");
        made.rating.variance = *outturn - Decimal::parse("77");
        made.direction.travel = Travel::Improved;
    }
    return made;
}

PlanIdentity identity()
{
    return {
        .title = "School improvement plan",
        .council = "A council",
        .directorate = {},
        .division = {},
        .planYear = PlanYear(2013),
        .firstTargetYear = AcademicYear(2013),
        .lastTargetYear = AcademicYear(2016),
        .portfolioHolder = std::nullopt,
        .corporateDirector = std::nullopt,
        .director = std::nullopt,
        .source = {}};
}

Scorecard scorecard(std::vector<IndicatorResult> results)
{
    Scorecard card{
        .point = {AcademicYear(2013), Scope(), std::nullopt},
        .indicators = std::move(results),
        .priorities = {{{PriorityNumber(1), "Attainment", {}, {}}, {}}},
        .counts = {}};
    for (const IndicatorResult& each : card.indicators) {
        card.counts.add(each.rating.status);
        card.priorities.front().counts.add(each.rating.status);
    }
    return card;
}

Scorecard threeIndicators()
{
    return scorecard(
        {result("KS1-R2B", "Reading at level 2b", RagStatus::Green, Decimal::parse("79")),
         result("KS1-W2B", "Writing at level 2b", RagStatus::Red, Decimal::parse("58.5")),
         result("KS1-M2B", "Mathematics at level 2b", RagStatus::NoData, std::nullopt)});
}

} // namespace

TEST_CASE("The status table lines up figures and says why one is red")
{
    const Lines lines = statusTable(identity(), threeIndicators(), 100);
    const Lines expected{
        "A council, School improvement plan",
        "Outturns of 2012/13 (council) against their targets: 1 green, 1 red, 1 no data",
        "",
        "1  Attainment  (1 green, 1 red, 1 no data)",
        "   Code     Indicator                Unit  Outturn   Target  Minimum  Variance  RAG"
        "        Direction",
        "   KS1-R2B  Reading at level 2b      %        79.0     77.0     73.0      +2.0  G Green"
        "    improved",
        "   KS1-W2B  Writing at level 2b      %        58.5     77.0     73.0     −18.5  R Red"
        "      improved",
        "   KS1-M2B  Mathematics at level 2b  %           -        -     73.0         -  - No data"
        "  -",
        "   R KS1-W2B  the reason for KS1-W2B"};
    CHECK(lines == expected);
}

TEST_CASE("A target that waits for its comparator is said to be unresolved")
{
    auto results = threeIndicators().indicators;
    results[2].indicator.targets.emplace(
        AcademicYear(2013), RelativeTarget{.benchmark = BenchmarkKind::National});
    const Lines lines = statusTable(identity(), scorecard(results), 100);
    CHECK_THAT(lines[7], Contains("-   unresolved     73.0         -  - No data"));
}

TEST_CASE("An activity indicator is said to be one, since it is counted under no status")
{
    auto results = threeIndicators().indicators;
    results[2].indicator.activity = ExpectedRange{};
    const Lines lines = statusTable(identity(), scorecard(results), 100);
    CHECK_THAT(lines[7], Contains("-  - Activity"));
}

TEST_CASE("A figure that is not final is marked, and the mark explained")
{
    auto results = threeIndicators().indicators;
    results[0].outturn->stage = Stage::Provisional;
    results[1].outturn->stage = Stage::Forecast;
    const Lines lines = statusTable(identity(), scorecard(results), 100);
    CHECK_THAT(lines[5], Contains("79.0p"));
    CHECK_THAT(lines[6], Contains("58.5f"));
    CHECK(lines.back() == "p provisional, f forecast");
}

TEST_CASE("A suppressed figure shows the marker and no number")
{
    auto results = threeIndicators().indicators;
    results[0].outturn->value = Suppressed{};
    results[0].rating = {.status = RagStatus::Suppressed, .reason = "too few pupils"};
    const Lines lines = statusTable(identity(), scorecard(results), 100);
    CHECK_THAT(lines[5], Contains("SUPP") && Contains("- Suppressed"));
}

TEST_CASE("No line is wider than the terminal, however narrow names must become")
{
    const std::string name(300, 'n');
    const auto width = GENERATE(as<std::size_t>(), 90, 110, 200);
    const Lines lines = statusTable(
        identity(),
        scorecard({result("KS1-R2B", name.c_str(), RagStatus::Amber, Decimal::parse("75"))}),
        width);
    for (const std::string& line : lines)
        CHECK(displayWidth(line) <= width);
    CHECK(std::ranges::any_of(
        lines, [](const std::string& line) { return line.find("n…") != std::string::npos; }));
}

TEST_CASE("A narrow terminal goes without the unit, then the minimum")
{
    const auto headings = [](std::size_t width) {
        return statusTable(identity(), threeIndicators(), width)[4];
    };
    CHECK_THAT(headings(100), Contains("Unit") && Contains("Minimum"));
    CHECK_THAT(headings(95), !Contains("Unit") && Contains("Minimum"));
    CHECK_THAT(headings(85), !Contains("Minimum") && Contains("Variance") && Contains("RAG"));
    CHECK_THAT(headings(60), !Contains("Variance") && Contains("Outturn") && Contains("RAG"));
}

TEST_CASE("A name cannot send escape sequences")
{
    const Lines lines = statusTable(
        identity(),
        scorecard({result("KS1-R2B", "\x1B[31mred", RagStatus::Green, Decimal::parse("79"))}),
        120);
    CHECK_THAT(lines[5], Contains("\\u{1B}[31mred"));
}

TEST_CASE("A green that stands for every district says which district it is of, as a red one does")
{
    auto everyDistrict = result("DIST", "Every district", RagStatus::Green, Decimal::parse("78"));
    everyDistrict.indicator.targetsFor = TargetsFor::EveryDistrict;
    const auto lines = statusTable(
        identity(),
        scorecard({everyDistrict, result("ALL", "All", RagStatus::Green, Decimal::parse("79"))}),
        120);
    const auto has = [&](const std::string& text) {
        return std::ranges::any_of(
            lines, [&](const std::string& line) { return line.find(text) != std::string::npos; });
    };
    CHECK(has("G DIST  the reason for DIST"));
    CHECK_FALSE(has("the reason for ALL"));
}
