#include "../dataset/sample_table.h"
#include "../fixture/builders.h"
#include "three_schools.h"

#include <domain/school/category_rules.h>
#include <domain/school/collaboration.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::test;
using Catch::Contains;

namespace {

const Urn oldAsh(100009);
const Date dayOfProfile(2019, 12, 2);

/// Ash took over from another school in 2019; Beech is two pupils short of the floor in 2018.
Dataset tableOf(int year, const std::vector<std::string>& figuresOfFour)
{
    Dataset table{keyStage2Of(year), {}, {}, {}};
    const Urn first = year == 2019 ? ash : oldAsh;
    table.keys = {
        RowKey(first), RowKey(beech), RowKey(AreaCode(936)), RowKey(EnglandRow::StateFunded)};
    table.columns = {
        words("SCHNAME", {"Ash", "Beech", "Anyshire", ""}),
        words("LEA", {"936", "936", "936", ""}),
        words("NFTYPE", {"CY", "CY", "", ""}),
        figures("TELIG", {"20", "40", "60", "600000"}),
        figures("PTRWM_EXP", figuresOfFour),
        figures("READPROG", {"-9", "-9", "0", "0"})};
    return table;
}

std::vector<MeasureVersion> catalogue()
{
    return {fixture::measure("RWM", 2016), fixture::measure("OLD", 2010, 2015)};
}

std::vector<ComputedMeasure> ways()
{
    const PupilFigure expected{DatasetSource::KeyStage2, {"PTRWM_EXP"}};
    return {{MeasureCode("RWM"), expected, {}}, {MeasureCode("OLD"), expected, {}}};
}

FloorStandards floors()
{
    FloorStandard standard{
        "Primary floor standard", DatasetSource::KeyStage2, AcademicYear(2018), AcademicYear(2018)};
    standard.requirements = {{"eligible", {"TELIG"}, Unit::Pupils, Decimal::whole(11)}};
    standard.routes = {
        {"attainment",
         {{"at the expected standard", {"PTRWM_EXP"}, Unit::Percent, Decimal::whole(65)}}}};
    return {{standard}, {}};
}

SchoolRegister schools()
{
    School first{.urn = ash, .name = "Ash"};
    first.phase = SchoolPhase::Primary;
    first.status = SchoolStatus::Open;
    first.district = "North";
    first.council = "Anyshire";
    first.councilCode = "936";
    first.predecessors = {oldAsh};
    School second = first;
    second.urn = beech;
    second.name = "Beech";
    second.predecessors.clear();
    return SchoolRegister({first, second});
}

class Published
{
public:
    Published()
        : m_measures(catalogue())
        , m_ways(ways())
        , m_floors(floors())
        , m_schools(
              schools(),
              InspectionHistory(
                  {{oldAsh, Date(2017, 5, 1), InspectionGrade::RequiresImprovement, {}, {}},
                   {beech, Date(2012, 5, 1), InspectionGrade::Satisfactory, {}, {}},
                   {beech, Date(2015, 5, 1), InspectionGrade::RequiresImprovement, {}, {}},
                   {beech, Date(2020, 5, 1), InspectionGrade::Good, {}, {}}}),
              {tableOf(2019, {"50", "SUPP", "65", "66"}),
               tableOf(2018, {"70", "60", "64", "65"}),
               tableOf(2017, {"75", "58", "62", "61"})},
              m_ways,
              m_measures,
              m_floors)
    {
    }

    [[nodiscard]] SchoolProfile of(Urn urn, Date day = dayOfProfile) const
    {
        return m_schools.profileOf(*m_schools.schools().find(urn), day);
    }

    [[nodiscard]] std::vector<SchoolProfile> all() const
    {
        return m_schools.profilesOf("936", dayOfProfile);
    }

    [[nodiscard]] const std::vector<MeasureVersion>& measures() const { return m_measures; }

private:
    std::vector<MeasureVersion> m_measures;
    std::vector<ComputedMeasure> m_ways;
    FloorStandards m_floors;
    PublishedSchools m_schools;
};

CategoryScheme fourTiers()
{
    CategoryScheme scheme;
    for (const char* code : {"1", "2", "3", "4"})
        scheme.categories.push_back({CategoryCode(code), code, {}, {}});
    return scheme;
}

CategorySuggestion suggested(
    const Published& published, Urn school, const CategoryRule& rule, const SchoolLog& log = {})
{
    return suggestCategory(
        published.of(school), log, dayOfProfile, fourTiers(), {{rule}, 1, 6}, published.measures());
}

} // namespace

TEST_CASE("a school's results are its own and those of the school it followed, beside the others'")
{
    const SchoolProfile profile = Published().of(ash);
    REQUIRE(profile.results.size() == 3);
    const SchoolResult& earliest = profile.results[0];
    CHECK(earliest.measure == MeasureCode("RWM"));
    CHECK(earliest.year == AcademicYear(2017));
    CHECK(earliest.of == oldAsh);
    CHECK(earliest.value == Decimal::whole(75));
    CHECK(earliest.pupils == 20);
    CHECK(earliest.council == Decimal::whole(62));
    CHECK(earliest.national == Decimal::whole(61));
    CHECK_FALSE(earliest.floor);
    CHECK(profile.results[1].floor == Decimal::whole(65));
    CHECK(profile.results[2].of == ash);
    CHECK(profile.latestResult(MeasureCode("RWM"))->value == Decimal::whole(50));
}

TEST_CASE("a figure that is withheld keeps its marker and is nobody's latest figure")
{
    const SchoolProfile profile = Published().of(beech);
    CHECK_FALSE(profile.results[2].value);
    CHECK(profile.results[2].text == "SUPP");
    CHECK(profile.latestResult(MeasureCode("RWM"))->year == AcademicYear(2018));
}

TEST_CASE("the floor is that of the latest year with a standard, told in pupils")
{
    const auto floor = Published().of(beech).floor;
    REQUIRE(floor);
    CHECK(floor->year == AcademicYear(2018));
    CHECK(floor->standing.risk == FloorRisk::Below);
    CHECK(floor->standing.judgement.attainment->spare() == -2);
    CHECK_FALSE(Published().of(ash).floor); // its row of that year is another school's
}

TEST_CASE("the results of a year are not known before it has ended")
{
    const SchoolProfile profile = Published().of(beech, Date(2018, 8, 31));
    CHECK(profile.results.size() == 1);
    CHECK_FALSE(profile.floor);
    CHECK(Published().of(beech, Date(2018, 9, 1)).floor);
}

TEST_CASE("inspections after the day are not known yet, and a predecessor's stands in")
{
    const SchoolProfile beeches = Published().of(beech);
    CHECK(beeches.inspections.size() == 2);
    CHECK(beeches.latest->date == Date(2015, 5, 1));
    const SchoolProfile ashes = Published().of(ash);
    CHECK(ashes.inspections.empty());
    CHECK(ashes.latest->date == Date(2017, 5, 1));
    CHECK(ashes.isLatestOfPredecessor);
}

TEST_CASE("a council's number is told by its name, or by being the only one")
{
    CHECK(councilNumber(schools(), "Anyshire County Council") == "936");
    CHECK(councilNumber(schools(), "Elsewhere Council") == "936");
    School other{.urn = Urn(100007), .name = "Yew"};
    other.council = "Elsewhere";
    other.councilCode = "886";
    std::vector<School> all = schools().schools();
    all.push_back(other);
    CHECK(councilNumber(SchoolRegister(all), "Elsewhere Council") == "886");
    CHECK(councilNumber(SchoolRegister(all), "Nowhere Council").empty());
}

TEST_CASE("the heaviest reason decides the category, and every reason has its figures")
{
    const Published published;
    SupportRules rules{{}, 1, 6};
    rules.categories.push_back(
        {.name = "Less than good",
         .stepsBelowHeaviest = 2,
         .grades = {InspectionGrade::RequiresImprovement, InspectionGrade::Satisfactory}});
    rules.categories.push_back(
        {.name = "Below the floor", .stepsBelowHeaviest = 1, .floor = {FloorRisk::Below}});
    const CategorySuggestion suggestion = suggestCategory(
        published.of(beech), {}, dayOfProfile, fourTiers(), rules, published.measures());
    CHECK(suggestion.category == CategoryCode("3"));
    REQUIRE(suggestion.reasons.size() == 2);
    CHECK_THAT(suggestion.reasons[0].text, Contains("2017/18") && Contains("2 pupils short"));
    CHECK_THAT(suggestion.reasons[1].text, Contains("Requires improvement, inspected 1 May 2015"));
    CHECK(suggestion.reasons[1].category == CategoryCode("2"));
}

TEST_CASE("a school that meets no rule is suggested the lightest category")
{
    const CategorySuggestion suggestion = suggested(
        Published(),
        beech,
        {.name = "In a category", .stepsBelowHeaviest = 0, .inOfstedCategory = true});
    CHECK(suggestion.category == CategoryCode("1"));
    CHECK(suggestion.reasons.empty());
    CHECK(suggestion.unknown.empty());
}

TEST_CASE("twice in a row counts a school's own inspections, the last ones")
{
    const CategoryRule twice{
        .name = "Twice",
        .stepsBelowHeaviest = 1,
        .grades = {InspectionGrade::RequiresImprovement, InspectionGrade::Satisfactory},
        .timesInARow = 2};
    CHECK(suggested(Published(), beech, twice).category == CategoryCode("3"));
    CHECK(suggested(Published(), ash, twice).category == CategoryCode("1"));
}

TEST_CASE("falling results and a distance from the council are counted in the sense of the measure")
{
    const Published published;
    const auto rule = [](ResultTest::Kind kind, const char* number) {
        return CategoryRule{
            .name = "Results",
            .stepsBelowHeaviest = 0,
            .result = ResultTest{kind, {MeasureCode("RWM")}, Decimal::parse(number), 3}};
    };
    const auto fallen = suggested(published, ash, rule(ResultTest::Kind::FallenBy, "25"));
    REQUIRE(fallen.reasons.size() == 1);
    CHECK_THAT(fallen.reasons[0].text, Contains("25 percentage points worse than in 2016/17"));
    CHECK(suggested(published, ash, rule(ResultTest::Kind::FallenBy, "25.1")).reasons.empty());
    CHECK(suggested(published, beech, rule(ResultTest::Kind::FallenBy, "1")).reasons.empty());
    CHECK(
        suggested(published, ash, rule(ResultTest::Kind::BehindCouncil, "15")).reasons.size() == 1);
    CHECK(suggested(published, ash, rule(ResultTest::Kind::BehindCouncil, "16")).reasons.empty());
    CHECK(suggested(published, ash, rule(ResultTest::Kind::AtLeast, "50")).reasons.size() == 1);
}

TEST_CASE("a rule whose facts are not known speaks for nothing and says so")
{
    const CategoryRule rule{
        .name = "Gap",
        .stepsBelowHeaviest = 0,
        .result =
            ResultTest{ResultTest::Kind::AtLeast, {MeasureCode("GAP")}, Decimal::whole(30), 3}};
    const CategorySuggestion suggestion = suggested(Published(), ash, rule);
    CHECK(suggestion.category == CategoryCode("1"));
    REQUIRE(suggestion.unknown.size() == 1);
    CHECK(suggestion.unknown[0] == "no figure of the school for GAP");
}

TEST_CASE("an intervention speaks for two years")
{
    const CategoryRule rule{
        .name = "Intervention",
        .stepsBelowHeaviest = 0,
        .steps = {InterventionStep::WarningNotice}};
    const auto with = [&](Date day) {
        const std::vector<LogEntry> entries{
            InterventionEvent{ash, day, InterventionStep::WarningNotice, {}}};
        return suggested(Published(), ash, rule, SchoolLog(entries)).reasons.size();
    };
    CHECK(with(Date(2018, 1, 1)) == 1);
    CHECK(with(Date(2017, 11, 1)) == 0);
    CHECK(with(Date(2019, 12, 3)) == 0);
}

TEST_CASE("a collaboration's results are of the schools that both years know, by their pupils")
{
    const Published published;
    const std::vector<LogEntry> entries{
        CollaborationMembership{ash, "North", Date(2018, 9, 1), {}},
        CollaborationMembership{beech, "North", Date(2018, 9, 1), {}},
        CollaborationMembership{beech, "Past", Date(2016, 9, 1), Date(2017, 8, 31)}};
    auto profiles = published.all();
    const auto found =
        collaborations(SchoolLog(entries), dayOfProfile, profiles, published.measures());
    REQUIRE(found.size() == 1);
    CHECK(found[0].members == std::vector{ash, beech});
    REQUIRE(found[0].results.size() == 1);
    // Beech's figure of 2019 is suppressed, so that only Ash has two years in a row.
    CHECK(found[0].results[0].year == AcademicYear(2019));
    CHECK(found[0].results[0].schools == 1);
    CHECK(found[0].results[0].now == Decimal::whole(50));
    CHECK(found[0].results[0].before == Decimal::whole(70));
    CHECK(found[0].results[0].better == 0);

    for (SchoolProfile& profile : profiles)
        std::erase_if(profile.results, [](const SchoolResult& result) {
            return result.year == AcademicYear(2019);
        });
    const auto before =
        collaborations(SchoolLog(entries), dayOfProfile, profiles, published.measures());
    REQUIRE(before[0].results.size() == 1);
    // (20 x 70 + 40 x 60) / 60 = 63.3; (20 x 75 + 40 x 58) / 60 = 63.7.
    CHECK(before[0].results[0].now == Decimal::parse("63.3"));
    CHECK(before[0].results[0].before == Decimal::parse("63.7"));
    CHECK(before[0].results[0].better == 1);
    CHECK(before[0].results[0].schools == 2);
}
