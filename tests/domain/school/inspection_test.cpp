#include "../dataset/sample_table.h"
#include "three_schools.h"

#include <domain/school/inspected_schools.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::test;

namespace {

Inspection inspection(Urn urn, const char* day, InspectionGrade overall)
{
    return {urn, Date::parse(day), overall, {}, {}};
}

School school(Urn urn, const char* name, const char* type, SchoolPhase phase)
{
    return {
        .urn = urn,
        .name = name,
        .phase = phase,
        .status = SchoolStatus::Open,
        .type = type,
        .councilCode = "936"};
}

DatasetColumn days(const std::string& name, const std::vector<int>& cells)
{
    return {{name, ColumnKind::Date, 0, false}, {cells.begin(), cells.end()}, {}};
}

std::vector<std::string> names(const std::vector<InspectedSchool>& schools)
{
    std::vector<std::string> result;
    for (const InspectedSchool& each : schools)
        result.push_back(each.school->name);
    return result;
}

} // namespace

TEST_CASE("the latest inspection up to a day counts, on the day itself too")
{
    const InspectionHistory history(
        {inspection(ash, "2015-03-01", InspectionGrade::Good),
         inspection(beech, "2014-01-01", InspectionGrade::Inadequate),
         inspection(ash, "2012-05-01", InspectionGrade::Satisfactory)});
    const auto latest = [&](const char* day) {
        return history.latestBy(ash, Date::parse(day));
    };
    CHECK(latest("2012-04-30") == nullptr);
    CHECK(latest("2015-02-28")->overall == InspectionGrade::Satisfactory);
    CHECK(latest("2015-03-01")->overall == InspectionGrade::Good);
    CHECK(history.of(ash).size() == 2);
    CHECK(history.of(cedar).empty());
}

TEST_CASE("an inspection that two files tell is one, with what either knows")
{
    Inspection withCategory = inspection(ash, "2014-02-26", InspectionGrade::Inadequate);
    withCategory.category = ConcernCategory::SeriousWeaknesses;
    const InspectionHistory history(
        {inspection(ash, "2014-02-27", InspectionGrade::Inadequate),
         withCategory,
         inspection(ash, "2014-03-20", InspectionGrade::Inadequate)});
    REQUIRE(history.size() == 2);
    CHECK(history.of(ash)[0].category == ConcernCategory::SeriousWeaknesses);
}

TEST_CASE("of two judgements of one day the less favourable counts")
{
    const InspectionHistory history(
        {inspection(ash, "2014-02-26", InspectionGrade::Inadequate),
         inspection(ash, "2014-02-26", InspectionGrade::Good)});
    CHECK(history.latestBy(ash, Date(2015, 1, 1))->overall == InspectionGrade::Inadequate);
}

TEST_CASE("inspections are read from the history and from management information")
{
    Dataset history{keyStage2Of(2018), {}, {RowKey(ash), RowKey(beech)}, {}};
    history.identity.source = DatasetSource::Inspections;
    history.columns = {
        words("Rating", {"Requires Improvement", "Good"}),
        days("Inspection Date", {20140226, 20120101})};
    const auto read = readInspections(history);
    REQUIRE(read.size() == 2);
    CHECK(read[0].overall == InspectionGrade::RequiresImprovement);
    CHECK(read[1].date == Date(2012, 1, 1));

    Dataset information{keyStage2Of(2014), {}, {RowKey(ash), RowKey(beech), RowKey(cedar)}, {}};
    information.columns = {
        figures("Overall effectiveness", {"4", "3", "9"}),
        words("Category of concern", {"swk", "", ""}),
        figures("Quality of teaching", {"3", "2", "2"}),
        days("Inspection start date", {20140226, 20110101, 20140101})};
    const auto graded = readInspections(information);
    REQUIRE(graded.size() == 2);
    CHECK(graded[0].category == ConcernCategory::SeriousWeaknesses);
    CHECK(graded[0].teaching == InspectionGrade::RequiresImprovement);
    CHECK(graded[1].overall == InspectionGrade::Satisfactory);
    CHECK(graded[1].teaching == InspectionGrade::Good);
}

TEST_CASE("the kind of a school is told by its type before its phase")
{
    const auto kind = [](const char* type, SchoolPhase phase) {
        return kindOf(school(ash, "A", type, phase));
    };
    CHECK(kind("Community school", SchoolPhase::MiddleDeemedPrimary) == SchoolKind::Primary);
    CHECK(kind("Academy converter", SchoolPhase::AllThrough) == SchoolKind::Secondary);
    CHECK(kind("Community special school", SchoolPhase::NotApplicable) == SchoolKind::Special);
    CHECK(kind("Pupil referral unit", SchoolPhase::NotApplicable) == SchoolKind::ReferralUnit);
    CHECK(
        kind("Academy alternative provision converter", SchoolPhase::NotApplicable) ==
        SchoolKind::ReferralUnit);
    CHECK(kind("LA nursery school", SchoolPhase::Nursery) == SchoolKind::Other);
}

TEST_CASE("a school is open from the day it opens until the day it closes")
{
    School ashSchool = school(ash, "Ash", "Community school", SchoolPhase::Primary);
    ashSchool.opened = Date(2012, 9, 1);
    ashSchool.closed = Date(2014, 8, 31);
    ashSchool.status = SchoolStatus::Closed;
    CHECK_FALSE(isOpenOn(ashSchool, Date(2012, 8, 31)));
    CHECK(isOpenOn(ashSchool, Date(2012, 9, 1)));
    CHECK(isOpenOn(ashSchool, Date(2014, 8, 30)));
    CHECK_FALSE(isOpenOn(ashSchool, Date(2014, 8, 31)));
    ashSchool.closed.reset();
    CHECK_FALSE(isOpenOn(ashSchool, Date(2013, 1, 1)));
}

TEST_CASE("schools are asked about by kind and council, academies and independent ones apart")
{
    School academy = school(beech, "Beech", "Academy converter", SchoolPhase::Primary);
    academy.predecessors = {cedar};
    School elsewhere = school(Urn(100009), "Yew", "Community school", SchoolPhase::Primary);
    elsewhere.councilCode = "886";
    const SchoolRegister schools(
        {school(ash, "Ash", "Community school", SchoolPhase::Primary),
         academy,
         elsewhere,
         school(Urn(100005), "Elm", "Other independent school", SchoolPhase::Primary),
         school(Urn(100006), "Fir", "Community school", SchoolPhase::Secondary)});
    const InspectionHistory history(
        {inspection(ash, "2014-02-26", InspectionGrade::Inadequate),
         inspection(cedar, "2011-02-26", InspectionGrade::Good)});
    InspectionQuestion question{Date(2015, 8, 31), SchoolKind::Primary, "936", false, false};
    const auto asked = inspectedSchools(schools, history, question);
    CHECK(names(asked) == std::vector<std::string>{"Ash", "Beech"});
    CHECK(isInCategory(asked[0]));
    CHECK(asked[1].inspection == nullptr);
    CHECK_FALSE(isInCategory(asked[1]));

    question.withPredecessors = true;
    const auto withEarlier = inspectedSchools(schools, history, question);
    CHECK(withEarlier[1].isOfPredecessor);
    CHECK(withEarlier[1].inspection->overall == InspectionGrade::Good);

    question.academiesExcluded = true;
    CHECK(names(inspectedSchools(schools, history, question)) == std::vector<std::string>{"Ash"});
    question.council.clear();
    question.kind.reset();
    CHECK(
        names(inspectedSchools(schools, history, question)) ==
        std::vector<std::string>{"Ash", "Fir", "Yew"});
}
