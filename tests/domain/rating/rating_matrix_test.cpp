#include "fixture/builders.h"
#include "fixture/kent_record.h"
#include "fixture/printing.h"

#include <domain/rating/rating_matrix.h>

#include <algorithm>

using namespace outturn;
using fixture::number;

namespace {

RatingMatrix matrixOf(const PlanRecord& record, std::optional<Date> asAt = std::nullopt)
{
    return ratingMatrix(record, Scope{}, asAt);
}

std::vector<int> endYears(const PlanRecord& record)
{
    std::vector<int> years;
    for (const AcademicYear year : yearsOfPlan(record))
        years.push_back(year.endYear());
    return years;
}

} // namespace

TEST_CASE("Kent's matrix has the year it set out from and its four years of targets")
{
    CHECK(
        endYears(fixture::kentWithPublishedOutturns()) ==
        std::vector{2012, 2013, 2014, 2015, 2016});
}

TEST_CASE("without a figure of the year before, the years are those of the targets")
{
    CHECK(endYears(fixture::emptyRecord()) == std::vector{2013, 2014, 2015, 2016});
    PlanRecord record = fixture::recordWith(fixture::indicatorWithTarget("KPI", "80"));
    record.plan.identity.lastTargetYear = AcademicYear(2013);
    CHECK(endYears(record) == std::vector{2013});
}

TEST_CASE("each year is rated as a scorecard of that year rates it")
{
    const PlanRecord record = fixture::kentWithPublishedOutturns();
    const Date day(2014, 3, 1);
    const RatingMatrix matrix = matrixOf(record, day);
    for (std::size_t year = 0; year < matrix.years.size(); ++year) {
        const Scorecard card =
            assess(record, {.year = matrix.years[year], .scope = {}, .asAt = day});
        REQUIRE(matrix.indicators.size() == card.indicators.size());
        for (std::size_t i = 0; i < card.indicators.size(); ++i) {
            CHECK(matrix.indicators[i][year].rating == card.indicators[i].rating);
            CHECK(matrix.indicators[i][year].outturn == card.indicators[i].outturn);
            CHECK(matrix.indicators[i][year].direction == card.indicators[i].direction);
        }
    }
}

TEST_CASE("a year whose results are not out by the day is not due, with its target")
{
    const RatingMatrix matrix = matrixOf(fixture::kentAsPlanned(), Date(2013, 12, 1));
    const YearStanding& next = matrix.indicators.front()[2];
    CHECK(next.rating.status == RagStatus::NotDue);
    CHECK(next.rating.target);
    CHECK(matrix.indicators.front()[1].rating.status == RagStatus::NoData);
}

TEST_CASE("a priority counts its own indicators in each year")
{
    const PlanRecord record = fixture::kentWithPublishedOutturns();
    const RatingMatrix matrix = matrixOf(record);
    const Scorecard in2013 = assess(record, {.year = AcademicYear(2013), .scope = {}, .asAt = {}});
    REQUIRE(matrix.priorities.size() == in2013.priorities.size());
    for (std::size_t i = 0; i < in2013.priorities.size(); ++i)
        CHECK(matrix.priorities[i][1] == in2013.priorities[i].counts);
}

TEST_CASE("a year with neither figure nor target is not counted")
{
    PlanRecord record = fixture::recordWith(fixture::indicatorWithTarget("KPI", "80"));
    record.outturns.push_back(fixture::outturn("KPI", 2013, "85"));
    const RatingMatrix matrix = matrixOf(record);
    CHECK(matrix.priorities[0][0].total() == 1);
    CHECK(matrix.priorities[0][1].total() == 0);
    CHECK(isOutsidePlan(record.plan.indicators.front(), matrix.indicators[0][1]));
    CHECK_FALSE(isOutsidePlan(record.plan.indicators.front(), matrix.indicators[0][0]));
}

TEST_CASE("a figure of another measure has no colour in any year")
{
    const PlanRecord record = fixture::kentWithPublishedOutturns();
    const RatingMatrix matrix = matrixOf(record);
    int notComparable = 0;
    for (const auto& row : matrix.indicators)
        for (const YearStanding& standing : row)
            if (standing.outturn && standing.outturn->measure) {
                CHECK(standing.rating.status == RagStatus::NotComparable);
                ++notComparable;
            }
    CHECK(notComparable > 0);
}

TEST_CASE("the figures of schools decide nothing in the council's matrix")
{
    PlanRecord record = fixture::kentWithPublishedOutturns();
    const RatingMatrix before = matrixOf(record);
    Outturn school = fixture::outturn("KS1-R2B", 2013, "5");
    school.scope = Scope::school(Urn(118258));
    record.outturns.push_back(school);
    CHECK(matrixOf(record).indicators == before.indicators);
}

TEST_CASE("the furthest district decides each year of a target for every district")
{
    Indicator indicator = fixture::indicatorWithTarget("KPI", "80");
    indicator.targetsFor = TargetsFor::EveryDistrict;
    PlanRecord record = fixture::recordWith(indicator);
    record.outturns.push_back(fixture::outturn("KPI", 2013, "79"));
    record.outturns.back().scope = Scope::district("North");
    CHECK(matrixOf(record).indicators[0][0].rating.status == RagStatus::Red);
}

TEST_CASE("a plan without indicators has years and priorities but no rows")
{
    const RatingMatrix matrix = matrixOf(fixture::emptyRecord());
    CHECK(matrix.indicators.empty());
    REQUIRE(matrix.priorities.size() == 2);
    CHECK(matrix.priorities[0].size() == 4);
}
