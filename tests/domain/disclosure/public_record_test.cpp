#include "fixture/builders.h"

#include <domain/disclosure/public_record.h>
#include <domain/rating/scorecard.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

Outturn countsFor(const Scope& scope, std::int64_t numerator, std::int64_t denominator)
{
    auto outturn = fixture::outturnOf("KPI", 2013, numerator, denominator);
    outturn.scope = scope;
    outturn.comment = "Three of the five pupils";
    return outturn;
}

PlanRecord recordOf(std::vector<Outturn> outturns, Unit unit = Unit::Percent)
{
    auto record = fixture::recordWith(fixture::indicatorWithTarget("KPI", "70", unit));
    record.outturns = std::move(outturns);
    return record;
}

std::vector<Scope> withheldIn(const PublicRecord& open)
{
    std::vector<Scope> scopes;
    for (const auto& figure : open.withheld)
        scopes.push_back(figure.scope);
    return scopes;
}

const auto north = Scope::district("Northtown");
const auto south = Scope::district("Southtown");
const auto west = Scope::district("Westtown");

} // namespace

TEST_CASE("A district with too few pupils is withheld with its counts and its comment")
{
    const auto open = forThePublic(
        recordOf(
            {countsFor(Scope(), 60, 105),
             countsFor(north, 3, 5),
             countsFor(south, 22, 40),
             countsFor(west, 35, 60)}),
        10);
    CHECK(withheldIn(open) == std::vector{north, south});
    for (const auto& outturn : open.record.outturns) {
        const bool isWithheld = outturn.scope == north || outturn.scope == south;
        CHECK(std::holds_alternative<Suppressed>(outturn.value) == isWithheld);
        CHECK(outturn.cohort.has_value() != isWithheld);
        CHECK(outturn.comment.empty() == isWithheld);
    }
    CHECK(
        assess(open.record, {AcademicYear(2013), north, {}}).indicators[0].rating.status ==
        RagStatus::Suppressed);
}

TEST_CASE("A figure that is withheld is withheld at every stage of its year")
{
    auto provisional = countsFor(north, 6, 11);
    provisional.stage = Stage::Provisional;
    const auto open = forThePublic(recordOf({provisional, countsFor(north, 3, 5)}), 10);
    for (const auto& outturn : open.record.outturns)
        CHECK(std::holds_alternative<Suppressed>(outturn.value));
}

TEST_CASE("A group of pupils does not give away the few outside it")
{
    const auto eligible = Scope::group("Eligible for free school meals");
    const auto fewOutside =
        forThePublic(recordOf({countsFor(Scope(), 60, 100), countsFor(eligible, 55, 95)}), 10);
    CHECK(withheldIn(fewOutside) == std::vector{eligible});
    const auto manyOutside =
        forThePublic(recordOf({countsFor(Scope(), 60, 100), countsFor(eligible, 25, 45)}), 10);
    CHECK(manyOutside.withheld.empty());
}

TEST_CASE("A school is protected within its district where the district is known")
{
    const auto small = Scope::school(Urn(118001));
    const auto large = Scope::school(Urn(118002));
    const auto record =
        recordOf({countsFor(north, 24, 45), countsFor(small, 2, 5), countsFor(large, 22, 40)});
    const auto open =
        forThePublic(record, 10, {{Urn(118001), "Northtown"}, {Urn(118002), "Northtown"}});
    CHECK(withheldIn(open) == std::vector{small, large});
    CHECK(withheldIn(forThePublic(record, 10)) == std::vector{small});
}

TEST_CASE("A school's figure without the number of its pupils is withheld, a council's is not")
{
    const auto school = Scope::school(Urn(118001));
    auto ofSchool = fixture::outturn("KPI", 2013, "60");
    ofSchool.scope = school;
    const auto open = forThePublic(recordOf({fixture::outturn("KPI", 2013, "65"), ofSchool}), 10);
    REQUIRE(open.withheld.size() == 1);
    CHECK(open.withheld[0].scope == school);
    CHECK(open.withheld[0].why == Disclosure::PupilsUnknown);
}

TEST_CASE("Shares of schools are not about pupils and stay")
{
    const auto record = recordOf({countsFor(north, 3, 5)}, Unit::PercentOfSchools);
    CHECK(forThePublic(record, 10).withheld.empty());
    CHECK(forThePublic(record, 10).record == record);
}

TEST_CASE("A number of pupils below the threshold is withheld, none at all is not")
{
    auto few = fixture::outturn("KPI", 2013, "4");
    auto nobody = fixture::outturn("KPI", 2013, "0");
    nobody.scope = north;
    const auto open = forThePublic(recordOf({few, nobody}, Unit::Pupils), 10);
    CHECK(withheldIn(open) == std::vector{Scope()});
}

TEST_CASE("A judgement of a withheld figure goes with it")
{
    auto record = recordOf({countsFor(north, 3, 5)});
    record.judgements.push_back(
        {.indicator = IndicatorCode("KPI"),
         .year = AcademicYear(2013),
         .scope = north,
         .status = RagStatus::Red,
         .by = "Adviser",
         .reason = "Two of five is poor"});
    CHECK(forThePublic(record, 10).record.judgements.empty());
}
