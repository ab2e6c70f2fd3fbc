#include "fixture/builders.h"

#include <domain/rating/freshness.h>
#include <domain/rating/scorecard.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

/// An annual indicator whose results come out in October and December.
PlanRecord keyStage2()
{
    Indicator indicator = fixture::indicator("KS2");
    indicator.measure = MeasureCode("KS2");
    PlanRecord record = fixture::recordWith(indicator);
    record.measures = {fixture::measure("KS2", 2008, 2015)};
    record.measures[0].releases = {.provisionalMonth = 10, .validatedMonth = 12};
    return record;
}

Freshness on(const PlanRecord& record, Date day)
{
    return freshness(record, record.plan.indicators.at(0), Scope(), day);
}

} // namespace

TEST_CASE("figures come out in their measure's months, those before June in the year after")
{
    PlanRecord record = keyStage2();
    const Indicator& indicator = record.plan.indicators.at(0);
    CHECK(
        releaseDates(record, indicator, AcademicYear(2013)) ==
        ReleaseDates{Date(2013, 10, 1), Date(2013, 12, 1)});
    record.measures[0].releases = {.provisionalMonth = 6, .validatedMonth = 5};
    CHECK(
        releaseDates(record, indicator, AcademicYear(2013)) ==
        ReleaseDates{Date(2013, 6, 1), Date(2014, 5, 1)});
    record.measures.clear();
    CHECK(
        releaseDates(record, indicator, AcademicYear(2013)) ==
        ReleaseDates{Date(2013, 10, 1), Date(2014, 1, 1)});
    CHECK(releaseDates(record, indicator, AcademicYear(2100)).validated == Date(2100, 12, 31));
}

TEST_CASE("a termly figure is known, and final, when the academic year is over")
{
    PlanRecord record = keyStage2();
    record.plan.indicators[0].frequency = Frequency::Termly;
    CHECK(
        releaseDates(record, record.plan.indicators[0], AcademicYear(2013)) ==
        ReleaseDates{Date(2013, 9, 1), Date(2013, 9, 1)});
}

TEST_CASE("a figure that is out and not in is due, from the day of its release")
{
    const PlanRecord record = keyStage2();
    CHECK(on(record, Date(2013, 9, 30)).year == AcademicYear(2012));
    const Freshness due = on(record, Date(2013, 10, 1));
    CHECK(due.currency == Currency::Due);
    CHECK(due.year == AcademicYear(2013));
    CHECK(due.sentence == "2012/13 is due: it has been out since October 2013.");
}

TEST_CASE("a provisional figure waits for the final one, which falls due in its month")
{
    PlanRecord record = keyStage2();
    record.outturns.push_back(fixture::outturn("KS2", 2013, "74", Stage::Provisional));
    const Freshness waiting = on(record, Date(2013, 11, 30));
    CHECK(waiting.currency == Currency::Provisional);
    CHECK(waiting.due == Date(2013, 12, 1));
    CHECK(
        waiting.sentence ==
        "2012/13 is provisional; the final figure comes out from December 2013.");
    const Freshness late = on(record, Date(2013, 12, 1));
    CHECK(late.currency == Currency::FinalDue);
    CHECK(
        late.sentence ==
        "2012/13 is provisional; the final figure has been out since December 2013.");
}

TEST_CASE("a final figure is fresh until the next year's comes out")
{
    PlanRecord record = keyStage2();
    record.outturns.push_back(fixture::outturn("KS2", 2013, "74"));
    const Freshness fresh = on(record, Date(2014, 9, 30));
    CHECK(fresh.currency == Currency::Fresh);
    CHECK(fresh.due == Date(2014, 10, 1));
    CHECK(fresh.sentence == "2012/13 is final; 2013/14 comes out from October 2014.");
    CHECK(on(record, Date(2014, 10, 1)).currency == Currency::Due);
}

TEST_CASE("a forecast, or a figure of another measure, does not make an indicator fresh")
{
    PlanRecord record = keyStage2();
    record.outturns.push_back(fixture::outturn("KS2", 2013, "74", Stage::Forecast));
    CHECK(on(record, Date(2013, 11, 1)).currency == Currency::Due);
    record.outturns.push_back(fixture::outturn("KS2", 2013, "74"));
    record.outturns.back().measure = MeasureCode("OTHER");
    CHECK(on(record, Date(2013, 11, 1)).currency == Currency::Due);
}

TEST_CASE("a year without data is passed over")
{
    PlanRecord record = keyStage2();
    record.measures[0].noDataYears.push_back({AcademicYear(2014), "cancelled"});
    record.outturns.push_back(fixture::outturn("KS2", 2013, "74"));
    const Freshness fresh = on(record, Date(2014, 11, 1));
    CHECK(fresh.currency == Currency::Fresh);
    CHECK(fresh.year == AcademicYear(2013));
    CHECK(fresh.due == Date(2015, 10, 1));
}

TEST_CASE("after the last year of a measure nothing more will come")
{
    PlanRecord record = keyStage2();
    record.outturns.push_back(fixture::outturn("KS2", 2015, "80"));
    const Freshness ended = on(record, Date(2018, 1, 1));
    CHECK(ended.currency == Currency::Ended);
    CHECK(ended.sentence == "2014/15 is final, and no later figure will come.");
    CHECK_FALSE(ended.due);
}

TEST_CASE("before a measure's first results nothing is due")
{
    const Freshness early = on(keyStage2(), Date(2008, 5, 1));
    CHECK(early.currency == Currency::NothingYet);
    CHECK(early.sentence == "Nothing is due yet; 2007/08 comes out from October 2008.");
}

TEST_CASE("an indicator whose measure has ended has no data to come, due or not")
{
    PlanRecord record = keyStage2();
    const auto rating = [&](int year, Date day) {
        return assess(record, {.year = AcademicYear(year), .scope = {}, .asAt = day})
            .indicators.at(0)
            .rating;
    };
    CHECK(rating(2015, Date(2015, 9, 1)).status == RagStatus::NotDue);
    const Rating ended = rating(2016, Date(2016, 9, 1));
    CHECK(ended.status == RagStatus::NoData);
    CHECK(
        ended.reason ==
        "No outturn has been entered for 2015/16; its measure was last published for 2014/15.");
}
