#include "fixture/printing.h"

#include <domain/error.h>
#include <domain/period/plan_year.h>

using namespace outturn;

TEST_CASE("a plan year runs from April to March")
{
    const PlanYear year(2013);
    CHECK(year.label() == "2013-14");
    CHECK(year.firstMonth() == Month(2013, 4));
    CHECK(year.lastMonth() == Month(2014, 3));
    CHECK(PlanYear(1999).label() == "1999-00");
    CHECK(PlanYear::parse("2013-14") == year);
}

TEST_CASE("the 2013-14 plan is judged on the results of summer 2013")
{
    CHECK(PlanYear(2013).judgedOn() == AcademicYear(2013));
}

TEST_CASE("a milestone is judged on the latest summer whose results are out")
{
    CHECK(academicYearJudgedIn(Month(2014, 3)) == AcademicYear(2013));
    CHECK(academicYearJudgedIn(Month(2014, 9)) == AcademicYear(2013));
    CHECK(academicYearJudgedIn(Month(2014, 10)) == AcademicYear(2014));
    CHECK(academicYearJudgedIn(Month(2014, 12)) == AcademicYear(2014));
}

TEST_CASE("what is not a plan year is refused")
{
    const auto text = GENERATE("", "2013", "2013/14", "2013-15", "2013-2014", "1989-90", "2100-01");
    CAPTURE(text);
    CHECK_THROWS_AS(PlanYear::parse(text), Error);
}
