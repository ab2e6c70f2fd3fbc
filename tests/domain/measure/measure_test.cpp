#include "fixture/builders.h"

#include <domain/measure/measure.h>

#include <catch2/catch.hpp>

#include <vector>

using namespace outturn;
using Found = std::vector<const MeasureVersion*>;

namespace {

std::vector<MeasureVersion> keyStage2()
{
    std::vector<MeasureVersion> catalogue{
        fixture::measure("KS2-EM4", 2000, 2012),
        fixture::measure("KS2-RWM4", 2013, 2015),
        fixture::measure("KS2-RWM-EXP", 2016)};
    catalogue[1].predecessor = MeasureCode("KS2-EM4");
    catalogue[2].predecessor = MeasureCode("KS2-RWM4");
    catalogue[2].noDataYears.push_back({AcademicYear(2020), "assessments were cancelled"});
    return catalogue;
}

} // namespace

TEST_CASE("a measure is published in its years and says why not in others")
{
    const auto catalogue = keyStage2();
    CHECK_FALSE(reasonNotPublished(catalogue[1], AcademicYear(2013)));
    CHECK_FALSE(reasonNotPublished(catalogue[1], AcademicYear(2015)));
    CHECK(
        reasonNotPublished(catalogue[1], AcademicYear(2012)) ==
        "KS2-RWM4 was first published for 2012/13");
    CHECK(
        reasonNotPublished(catalogue[0], AcademicYear(2013)) ==
        "KS2-EM4 was last published for 2011/12");
}

TEST_CASE("a year without assessments is a year without data although the measure was in force")
{
    const auto catalogue = keyStage2();
    CHECK_FALSE(reasonNotPublished(catalogue[2], AcademicYear(2019)));
    CHECK_THAT(
        reasonNotPublished(catalogue[2], AcademicYear(2020)).value(),
        Catch::Contains("2019/20") && Catch::Contains("assessments were cancelled"));
}

TEST_CASE("a version is found by its code and followed to those after it")
{
    const auto catalogue = keyStage2();
    CHECK(findMeasure(catalogue, MeasureCode("KS2-RWM4")) == &catalogue[1]);
    CHECK(findMeasure(catalogue, MeasureCode("KS9")) == nullptr);
    CHECK(followers(catalogue, catalogue[0]) == Found{&catalogue[1]});
    CHECK(followers(catalogue, catalogue[2]).empty());
    CHECK(followers({}, catalogue[0]).empty());
}

TEST_CASE("a version that names its predecessor goes before the rest of the family")
{
    auto catalogue = keyStage2();
    catalogue.push_back(fixture::measure("KS2-OTHER", 2013));
    for (MeasureVersion& version : catalogue)
        version.family = "Key stage 2";
    CHECK(followers(catalogue, catalogue[0]) == Found{&catalogue[1]});
    catalogue[1].predecessor.reset();
    CHECK(followers(catalogue, catalogue[0]) == Found{&catalogue[1], &catalogue[2], &catalogue[3]});
    CHECK(followers(catalogue, catalogue[3]).empty());
}

TEST_CASE("a measure is in force in its years without data too")
{
    const auto catalogue = keyStage2();
    CHECK(isInForce(catalogue[2], AcademicYear(2020)));
    CHECK_FALSE(isInForce(catalogue[2], AcademicYear(2015)));
    CHECK(isInForce(catalogue[1], AcademicYear(2015)));
    CHECK_FALSE(isInForce(catalogue[1], AcademicYear(2016)));
}
