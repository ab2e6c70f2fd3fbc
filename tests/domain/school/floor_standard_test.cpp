#include "../dataset/sample_table.h"

#include <domain/error.h>
#include <domain/school/floor_risk.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::test;
using Catch::Contains;

namespace {

FloorCondition share(const std::string& column, const char* atLeast)
{
    return {"reached " + column, {column}, Unit::Percent, Decimal::parse(atLeast)};
}

FloorCondition score(const std::string& column, const char* atLeast)
{
    return {column, {column}, Unit::Score, Decimal::parse(atLeast)};
}

FloorCondition pupils(const std::string& column, const char* atLeast)
{
    return {"eligible", {column}, Unit::Pupils, Decimal::parse(atLeast)};
}

/// 65% or sufficient progress in all three subjects.
FloorStandard primary2016()
{
    return {
        "Primary",
        DatasetSource::KeyStage2,
        AcademicYear(2016),
        AcademicYear(2018),
        {},
        {pupils("TELIG", "11")},
        {{"attainment", {share("RWM", "65")}},
         {"progress", {score("READ", "-5"), score("WRIT", "-7"), score("MAT", "-5")}}},
        {"a publication"}};
}

/// Below only when short of attainment and of every median.
FloorStandard levels(int year, const char* attainment, std::optional<Decimal> median)
{
    FloorCondition progress = share("PROG", "0");
    progress.atLeast = median;
    return {
        "Levels",
        DatasetSource::KeyStage2,
        AcademicYear(year),
        AcademicYear(year),
        {},
        {pupils("TELIG", "11")},
        {{"attainment", {share("RWM", attainment)}}, {"progress", {progress}}},
        {"a publication"}};
}

FloorStandard secondary2016()
{
    return {
        "Secondary",
        DatasetSource::KeyStage4,
        AcademicYear(2016),
        AcademicYear(2018),
        {},
        {pupils("TPUP", "6")},
        {{"Progress 8", {score("P8MEA", "-0.5")}}, {"confidence", {score("P8CIUPP", "0")}}},
        {"a publication"}};
}

Dataset table(int year, std::vector<DatasetColumn> columns, int rows)
{
    Dataset result{keyStage2Of(year), {}, {}, std::move(columns)};
    for (int row = 0; row < rows; ++row)
        result.keys.emplace_back(Urn(100001 + row));
    return result;
}

/// One school of a primary table of 2017.
FloorJudgement primary(const char* rwm, const char* read, const char* writ, const char* mat)
{
    const Dataset one = table(
        2017,
        {figures("TELIG", {"40"}),
         figures("RWM", {rwm}),
         figures("READ", {read}, 1),
         figures("WRIT", {writ}, 1),
         figures("MAT", {mat}, 1)},
        1);
    static const FloorStandard standard = primary2016();
    return FloorTest(standard, one).judge(0);
}

FloorJudgement secondary(const char* progress8, const char* upper)
{
    const Dataset one = table(
        2017,
        {figures("TPUP", {"100"}),
         figures("P8MEA", {progress8}, 2),
         figures("P8CIUPP", {upper}, 2)},
        1);
    static const FloorStandard standard = secondary2016();
    return FloorTest(standard, one).judge(0);
}

FloorJudgement atLevels(const char* rwm, const char* progress, std::optional<Decimal> median)
{
    const Dataset one = table(
        2015, {figures("TELIG", {"40"}), figures("RWM", {rwm}), figures("PROG", {progress})}, 1);
    static FloorStandard standard = levels(2015, "65", {});
    standard = levels(2015, "65", median);
    return FloorTest(standard, one).judge(0);
}

} // namespace

TEST_CASE("a primary school at the attainment threshold is at the floor, one point short is not")
{
    CHECK(primary("65", "-9", "-9", "-9").outcome == FloorOutcome::AtOrAbove);
    CHECK(primary("64", "-9", "-9", "-9").outcome == FloorOutcome::Below);
}

TEST_CASE(
    "sufficient progress makes up for attainment only in all three subjects, its threshold met")
{
    CHECK(primary("20", "-5.0", "-7.0", "-5.0").outcome == FloorOutcome::AtOrAbove);
    CHECK(primary("20", "-5.1", "-7.0", "-5.0").outcome == FloorOutcome::Below);
    CHECK(primary("20", "-5.0", "-7.1", "-5.0").outcome == FloorOutcome::Below);
    CHECK(primary("20", "-5.0", "-7.0", "-5.1").outcome == FloorOutcome::Below);
}

TEST_CASE("the reason names the figures that decided, each with its threshold")
{
    CHECK(primary("70", "-9", "0", "0").reason == "70% reached RWM (65% needed)");
    CHECK_THAT(
        primary("60", "-1", "-8.5", "0").reason,
        Catch::Equals("60% reached RWM (65% needed); WRIT \u22128.5 (\u22127.0 needed)"));
}

TEST_CASE("a secondary school is below only when its confidence limit is below nought too")
{
    CHECK(secondary("-0.50", "-0.30").outcome == FloorOutcome::AtOrAbove);
    CHECK(secondary("-0.51", "-0.01").outcome == FloorOutcome::Below);
    CHECK(secondary("-0.51", "0.00").outcome == FloorOutcome::AtOrAbove);
}

TEST_CASE("a school short of attainment is below only when it is below the median too")
{
    const Decimal median = Decimal::whole(94);
    CHECK(atLevels("64", "93", median).outcome == FloorOutcome::Below);
    CHECK(atLevels("64", "94", median).outcome == FloorOutcome::AtOrAbove);
    CHECK(atLevels("65", "0", median).outcome == FloorOutcome::AtOrAbove);
}

TEST_CASE("where a median is not known a school short of attainment is told unknown, not below")
{
    const FloorJudgement unknown = atLevels("64", "93", std::nullopt);
    CHECK(unknown.outcome == FloorOutcome::Unknown);
    CHECK_THAT(unknown.reason, Contains("the threshold is not known"));
    CHECK(atLevels("65", "93", std::nullopt).outcome == FloorOutcome::AtOrAbove);
}

TEST_CASE("schools that are not judged are left out, each with the reason")
{
    Dataset schools = table(
        2017,
        {words("RECTYPE", {"1", "2", "1", "1", "1", "1"}),
         words("NFTYPE", {"CY", "CYS", "IND", "AC", "CY", "CY"}),
         words("ICLOSE", {"0", "0", "0", "1", "0", "0"}),
         figures("TELIG", {"11", "20", "20", "20", "10", "20"}),
         figures("RWM", {"65", "65", "65", "65", "65", "SUPP"}),
         figures("READ", {"0", "0", "0", "0", "0", "0"}),
         figures("WRIT", {"0", "0", "0", "0", "0", "0"}),
         figures("MAT", {"0", "0", "0", "0", "0", "0"})},
        6);
    const FloorStandard standard = primary2016();
    const FloorTest test(standard, schools);
    CHECK(test.judge(0).outcome == FloorOutcome::AtOrAbove);
    const std::vector<std::string> reasons{
        "a special school",
        "not a state-funded school",
        "closed",
        "10 pupils eligible, fewer than 11 pupils",
        "no figure for reached RWM: suppressed, too few pupils"};
    for (std::size_t row = 1; row < schools.keys.size(); ++row) {
        const FloorJudgement judgement = test.judge(row);
        CHECK(judgement.outcome == FloorOutcome::LeftOut);
        CHECK(judgement.reason == reasons[row - 1]);
    }
}

TEST_CASE("a table without a figure of the standard is refused by the column's name")
{
    const Dataset one = table(2017, {figures("TELIG", {"40"})}, 1);
    const FloorStandard standard = primary2016();
    CHECK_THROWS_WITH(FloorTest(standard, one), Contains("has no column 'RWM'"));
}

TEST_CASE("closeness is told in pupils")
{
    // 60% of 40 are 24 pupils; 65% takes 26.
    const FloorJudgement below = primary("60", "-9", "-9", "-9");
    REQUIRE(below.attainment);
    CHECK(*below.attainment == PupilMargin{24, 26, 40});
    CHECK(textOf(*below.attainment) == "2 pupils short");
    CHECK(textOf(PupilMargin{27, 26, 40}) == "1 pupil above");
    // 65% of 31 reads as 20 pupils, which are 64.5%: published as the threshold, taken as meeting
    // it.
    const Dataset one = table(
        2017,
        {figures("TELIG", {"31"}),
         figures("RWM", {"65"}),
         figures("READ", {"-9"}),
         figures("WRIT", {"-9"}),
         figures("MAT", {"-9"})},
        1);
    const FloorStandard standard = primary2016();
    CHECK(FloorTest(standard, one).judge(0).attainment->spare() == 0);
}

TEST_CASE("the risk tells who is below, who will be by next year's standard and who is close")
{
    const Dataset schools = table(
        2013,
        {figures("TELIG", {"40", "40", "40", "40", "40", "5"}),
         figures("RWM", {"55", "63", "63", "70", "90", "90"}),
         figures("PROG", {"80", "80", "99", "80", "80", "80"})},
        6);
    const FloorStandard now = levels(2013, "60", Decimal::whole(91));
    const FloorStandard later = levels(2014, "65", Decimal::whole(94));
    const FloorTest test(now, schools);
    const FloorTest next(later, schools);
    const auto risk = [&](std::size_t row) {
        return standingOf(test, &next, row).risk;
    };
    CHECK(risk(0) == FloorRisk::Below);
    CHECK(standingOf(test, &next, 0).warning == "2 pupils short of the threshold");
    CHECK(risk(1) == FloorRisk::NextYear);
    CHECK_THAT(standingOf(test, &next, 1).warning, Contains("65% needed"));
    CHECK(risk(2) == FloorRisk::None);
    CHECK(risk(3) == FloorRisk::None);
    CHECK(risk(5) == FloorRisk::NotJudged);
    // Without a next standard the school at 63% is two pupils (25 of 40 against 24) above.
    CHECK(standingOf(test, nullptr, 1).risk == FloorRisk::Close);
    CHECK(standingOf(test, nullptr, 1).warning == "only 1 pupil above the threshold");
    CHECK(standingOf(test, nullptr, 2).risk == FloorRisk::None);
    CHECK(standingOf(test, nullptr, 4).risk == FloorRisk::None);
}

TEST_CASE("the share at or above the floor is of the schools that were judged, by group")
{
    Dataset schools = table(
        2013,
        {words("LEA", {"201", "201", "201", "201", "202"}),
         figures("TELIG", {"40", "40", "40", "5", "40"}),
         figures("RWM", {"55", "63", "63", "90", "90"}),
         figures("PROG", {"80", "80", "99", "80", "80"})},
        5);
    FloorStandards standards{{levels(2013, "60", Decimal::whole(91))}, {}};
    const FloorTable floor =
        judgeSchools(schools, standards, SchoolGroups(schools, SchoolGrouping::Council, {}));
    REQUIRE(floor.groups.size() == 2);
    CHECK(floor.groups[0].atOrAbove == 2);
    CHECK(floor.groups[0].below == 1);
    CHECK(floor.groups[0].leftOut == 1);
    CHECK(floor.groups[0].share(1) == Decimal::parse("66.7"));
    CHECK(floor.groups[0].rows == std::vector<std::size_t>{0, 1, 2, 3});
    CHECK(floor.groups[1].share(1) == Decimal::whole(100));
    CHECK_FALSE(FloorGroup().share(1));
}

TEST_CASE("a year without a floor standard is refused with the reason")
{
    const Dataset schools = table(2019, {}, 0);
    const FloorStandards standards{
        {primary2016()}, NoFloorStandard{AcademicYear(2019), "none since then"}};
    const SchoolGroups groups(schools, SchoolGrouping::Council, {});
    CHECK_THROWS_WITH(judgeSchools(schools, standards, groups), Contains("none since then"));
    CHECK(standards.find(DatasetSource::KeyStage2, AcademicYear(2018)) != nullptr);
    CHECK(standards.find(DatasetSource::KeyStage4, AcademicYear(2018)) == nullptr);
    CHECK_THAT(standards.reasonForNone(AcademicYear(2009)), Contains("2008/09 is not known"));
}
