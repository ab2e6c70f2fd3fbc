#include "fixture/builders.h"

#include <domain/term/asked_figure.h>
#include <domain/term/term_days.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

PlanRecord keyStage2()
{
    Indicator indicator = fixture::indicator("KS2");
    indicator.measure = MeasureCode("KS2");
    PlanRecord record = fixture::recordWith(indicator);
    record.measures = {fixture::measure("KS2", 2008, 2015)};
    record.measures[0].releases = {.provisionalMonth = 10, .validatedMonth = 12};
    return record;
}

AskedFigure askedFor(const PlanRecord& record, Term term, Stage stage, Date day, int year = 2013)
{
    return figureAsked(
        record, record.plan.indicators.at(0), {AcademicYear(year), term, stage, Scope()}, day);
}

} // namespace

TEST_CASE("An annual figure is due with the summer term, from the month of its release")
{
    const PlanRecord record = keyStage2();
    CHECK(
        askedFor(record, Term::Summer, Stage::Provisional, Date(2013, 9, 30)).asked ==
        Asked::NotYet);
    const AskedFigure out = askedFor(record, Term::Summer, Stage::Provisional, Date(2013, 10, 1));
    CHECK(out.asked == Asked::Due);
    CHECK(out.from == Date(2013, 10, 1));
    CHECK(
        askedFor(record, Term::Summer, Stage::Validated, Date(2013, 11, 30)).asked ==
        Asked::NotYet);
    CHECK(askedFor(record, Term::Summer, Stage::Validated, Date(2013, 12, 1)).asked == Asked::Due);
    CHECK(askedFor(record, Term::Autumn, Stage::Validated, Date(2014, 6, 1)).asked == Asked::No);
    CHECK(
        askedFor(record, Term::Summer, Stage::Forecast, Date(2012, 8, 31)).asked == Asked::NotYet);
    CHECK(askedFor(record, Term::Summer, Stage::Forecast, Date(2012, 9, 1)).asked == Asked::Due);
}

TEST_CASE("A termly figure is due, and final, when its term is over")
{
    PlanRecord record = keyStage2();
    for (const Frequency frequency :
         {Frequency::Termly, Frequency::Quarterly, Frequency::Monthly}) {
        record.plan.indicators[0].frequency = frequency;
        CHECK(
            askedFor(record, Term::Autumn, Stage::Validated, Date(2012, 12, 31)).asked ==
            Asked::NotYet);
        CHECK(
            askedFor(record, Term::Autumn, Stage::Validated, Date(2013, 1, 1)).asked == Asked::Due);
        CHECK(
            askedFor(record, Term::Spring, Stage::Validated, Date(2013, 5, 1)).asked == Asked::Due);
        CHECK(
            askedFor(record, Term::Summer, Stage::Validated, Date(2013, 9, 1)).asked == Asked::Due);
        CHECK(
            askedFor(record, Term::Summer, Stage::Provisional, Date(2014, 1, 1)).asked ==
            Asked::No);
    }
}

TEST_CASE("A year without the measure is asked for only where the plan has a target for it")
{
    PlanRecord record = keyStage2();
    const auto in2016 = [&] {
        return askedFor(record, Term::Summer, Stage::Validated, Date(2017, 6, 1), 2016);
    };
    CHECK(in2016().asked == Asked::No);
    CHECK_THAT(in2016().sentence, Catch::Contains("2015/16"));
    record.plan.indicators[0].targets.emplace(
        AcademicYear(2016), NumberTarget{fixture::number("80")});
    CHECK(in2016().asked == Asked::Due);
}

TEST_CASE("A measure that is final as soon as it is out has no provisional figure")
{
    PlanRecord record = keyStage2();
    record.measures[0].releases = {.provisionalMonth = 12, .validatedMonth = 12};
    CHECK(askedFor(record, Term::Summer, Stage::Provisional, Date(2014, 6, 1)).asked == Asked::No);
    CHECK(askedFor(record, Term::Summer, Stage::Validated, Date(2014, 6, 1)).asked == Asked::Due);
}

TEST_CASE("Every day lies in the term that began last")
{
    CHECK(firstDayOfTerm(Date(2013, 8, 31)) == Date(2013, 5, 1));
    CHECK(firstDayOfTerm(Date(2013, 9, 1)) == Date(2013, 9, 1));
    CHECK(firstDayOfTerm(Date(2013, 12, 31)) == Date(2013, 9, 1));
    CHECK(firstDayOfTerm(Date(2014, 1, 1)) == Date(2014, 1, 1));
    CHECK(dayAfter(Term::Autumn, AcademicYear(2014)) == Date(2014, 1, 1));
    CHECK(dayAfter(Term::Summer, AcademicYear(2014)) == Date(2014, 9, 1));
}
