#include "fixture/builders.h"
#include "fixture/kent_record.h"

#include <domain/plan/integrity.h>

#include <catch2/catch.hpp>

#include <functional>
#include <string>

using namespace outturn;

namespace {

/// The one fault of a sound record after @p spoil has been at it, as "place: message".
std::string faultAfter(const std::function<void(PlanRecord&)>& spoil)
{
    PlanRecord record = fixture::recordWith(fixture::indicatorWithTarget("KPI", "77"));
    record.plan.officers = {{OfficerCode("a"), "A. First"}};
    record.plan.posts = {
        {.code = PostCode("director"),
         .title = "Director",
         .holders = {{OfficerCode("a"), {}, {}}}}};
    record.plan.actions.push_back(
        {.code = ActionCode("1"),
         .priorities = {PriorityNumber(1)},
         .start = Month(2013, 4),
         .end = Month(2014, 3)});
    record.plan.milestones.push_back({.priority = PriorityNumber(1), .letter = "A"});
    record.measures.push_back(fixture::measure("M", 2000));
    record.outturns.push_back(fixture::outturn("KPI", 2012, "76"));
    REQUIRE(integrityFaults(record).empty());
    spoil(record);
    const auto faults = integrityFaults(record);
    std::string all;
    for (const IntegrityFault& fault : faults)
        all += (all.empty() ? "" : "\n") + fault.place + ": " + fault.message;
    return all;
}

} // namespace

TEST_CASE("Kent's record is sound")
{
    CHECK(integrityFaults(fixture::kentWithPublishedOutturns()).empty());
}

TEST_CASE("a code used twice is a fault where it is used again")
{
    CHECK_THAT(
        faultAfter([](PlanRecord& r) { r.plan.indicators.push_back(r.plan.indicators[0]); }),
        Catch::StartsWith("/indicators/1/code: ") && Catch::Contains("'KPI'"));
    CHECK_THAT(
        faultAfter([](PlanRecord& r) { r.plan.priorities.push_back(r.plan.priorities[1]); }),
        Catch::StartsWith("/priorities/2/number: "));
    CHECK_THAT(
        faultAfter([](PlanRecord& r) { r.plan.actions.push_back(r.plan.actions[0]); }),
        Catch::StartsWith("/actions/1/code: "));
    CHECK_THAT(
        faultAfter([](PlanRecord& r) { r.measures.push_back(r.measures[0]); }),
        Catch::StartsWith("/measures/1/code: "));
    CHECK_THAT(
        faultAfter([](PlanRecord& r) { r.plan.milestones.push_back(r.plan.milestones[0]); }),
        Catch::StartsWith("/milestones/1/letter: ") && Catch::Contains("1A"));
}

TEST_CASE("a reference to nothing is a fault where it stands")
{
    const auto check = [](const std::string& place, const std::function<void(PlanRecord&)>& spoil) {
        CAPTURE(place);
        CHECK_THAT(faultAfter(spoil), Catch::StartsWith(place + ": there is no "));
    };
    const PostCode nobody("nobody");
    const IndicatorCode none("NONE");
    check("/identity/director", [&](PlanRecord& r) { r.plan.identity.director = nobody; });
    check("/identity/portfolioHolder", [&](PlanRecord& r) {
        r.plan.identity.portfolioHolder = nobody;
    });
    check("/posts/0/holders/0/officer", [](PlanRecord& r) {
        r.plan.posts[0].holders[0].officer = OfficerCode("z");
    });
    check("/actions/0/priorities/0", [](PlanRecord& r) {
        r.plan.actions[0].priorities[0] = PriorityNumber(9);
    });
    check("/actions/0/lead", [&](PlanRecord& r) { r.plan.actions[0].lead = nobody; });
    check("/actions/0/contributors/0/post", [&](PlanRecord& r) {
        r.plan.actions[0].contributors.push_back({"Primary", nobody});
    });
    check("/indicators/0/priority", [](PlanRecord& r) {
        r.plan.indicators[0].priority = PriorityNumber(9);
    });
    check("/indicators/0/measure", [](PlanRecord& r) {
        r.plan.indicators[0].measure = MeasureCode("NONE");
    });
    check("/indicators/0/lead", [&](PlanRecord& r) { r.plan.indicators[0].lead = nobody; });
    check("/milestones/0/indicator", [&](PlanRecord& r) { r.plan.milestones[0].indicator = none; });
    check("/outturns/0/indicator", [&](PlanRecord& r) { r.outturns[0].indicator = none; });
    check(
        "/outturns/0/measure", [](PlanRecord& r) { r.outturns[0].measure = MeasureCode("NONE"); });
    check("/benchmarks/0/indicator", [](PlanRecord& r) {
        r.benchmarks.push_back(fixture::benchmark("NONE", 2013, "70"));
    });
    check("/measures/0/predecessor", [](PlanRecord& r) {
        r.measures[0].predecessor = MeasureCode("NONE");
    });
    check("/risks/0/indicators/0", [&](PlanRecord& r) {
        r.plan.risks.push_back({.code = RiskCode("R 1"), .indicators = {none}});
    });
    check("/support/0/impacts/0/actions/0", [](PlanRecord& r) {
        r.plan.support.push_back({.impacts = {{"", SupportLink::Actions, {ActionCode("9")}}}});
    });
    check("/decisions/0/priority", [](PlanRecord& r) {
        r.plan.decisions.push_back({.priority = PriorityNumber(9)});
    });
}

TEST_CASE("what councils add to a plan refers to what is there")
{
    const auto check = [](const std::string& place, const std::function<void(PlanRecord&)>& spoil) {
        CAPTURE(place);
        CHECK_THAT(faultAfter(spoil), Catch::StartsWith(place + ": there is no "));
    };
    const PostCode nobody("nobody");
    const PriorityNumber ninth(9);
    const IndicatorCode none("NONE");
    check("/reporting/0/by", [&](PlanRecord& r) {
        r.plan.reporting.push_back({.code = DutyCode("d"), .by = nobody});
    });
    check("/papers/0/from/1", [&](PlanRecord& r) {
        r.plan.papers.push_back({.from = {PostCode("director"), nobody}});
    });
    check("/consultations/0/priorities/0", [&](PlanRecord& r) {
        r.plan.consultations.push_back({.priorities = {ninth}});
    });
    check("/equality/0/actions/0/lead", [&](PlanRecord& r) {
        r.plan.equality.push_back({.actions = {{.lead = nobody}}});
    });
    check("/equality/0/actions/0/action", [](PlanRecord& r) {
        r.plan.equality.push_back({.actions = {{.action = ActionCode("9")}}});
    });
    check("/workAreas/0/lead", [&](PlanRecord& r) {
        r.plan.workAreas.push_back({.code = WorkAreaCode("w"), .lead = nobody});
    });
    check("/workAreas/0/priorities/0", [&](PlanRecord& r) {
        r.plan.workAreas.push_back({.code = WorkAreaCode("w"), .priorities = {ninth}});
    });
    check("/workAreas/0/indicators/0", [&](PlanRecord& r) {
        r.plan.workAreas.push_back({.code = WorkAreaCode("w"), .indicators = {none}});
    });
    check("/statedVariances/0/indicator", [&](PlanRecord& r) {
        r.plan.statedVariances.push_back({.indicator = none, .year = AcademicYear(2013)});
    });
    check("/indicators/0/councilAverage", [&](PlanRecord& r) {
        r.plan.indicators[0].councilAverage = none;
    });
}

TEST_CASE("duties, work areas and school categories have a code each")
{
    CHECK_THAT(
        faultAfter([](PlanRecord& r) {
            r.plan.reporting = {{.code = DutyCode("d")}, {.code = DutyCode("d")}};
        }),
        Catch::StartsWith("/reporting/1/code: ") && Catch::Contains("'d'"));
    CHECK_THAT(
        faultAfter([](PlanRecord& r) {
            r.plan.workAreas = {{.code = WorkAreaCode("w")}, {.code = WorkAreaCode("w")}};
        }),
        Catch::StartsWith("/workAreas/1/code: "));
    CHECK_THAT(
        faultAfter([](PlanRecord& r) {
            r.plan.categories = CategoryScheme{
                .categories = {{.code = CategoryCode("4")}, {.code = CategoryCode("4")}}};
        }),
        Catch::StartsWith("/categories/categories/1/code: "));
}

TEST_CASE("months that run backwards are a fault where they end")
{
    const Month march(2014, 3);
    const Month april(2014, 4);
    CHECK_THAT(
        faultAfter(
            [&](PlanRecord& r) { r.plan.consultations.push_back({.from = april, .to = march}); }),
        Catch::StartsWith("/consultations/0/to: 2014-03 is before"));
    CHECK_THAT(
        faultAfter([&](PlanRecord& r) {
            r.plan.workAreas.push_back({.code = WorkAreaCode("w"), .from = april, .to = march});
        }),
        Catch::StartsWith("/workAreas/0/to: "));
    CHECK(faultAfter([&](PlanRecord& r) {
              r.plan.consultations = {{.from = march, .to = march}, {.to = march}, {.from = april}};
          }).empty());
}

TEST_CASE("a stated variance has a size and a side, not a sign")
{
    CHECK_THAT(
        faultAfter([](PlanRecord& r) {
            r.plan.statedVariances.push_back(
                {.indicator = IndicatorCode("KPI"),
                 .year = AcademicYear(2013),
                 .size = fixture::number("-3.6")});
        }),
        Catch::StartsWith("/statedVariances/0/size: -3.6 is negative"));
}

TEST_CASE("a council average is another indicator of the same unit")
{
    const auto average = [](PlanRecord& r, std::size_t index, std::string_view code) {
        r.plan.indicators[index].councilAverage = IndicatorCode(code);
    };
    const auto add = [](PlanRecord& r, std::string_view code, Unit unit = Unit::Percent) {
        r.plan.indicators.push_back(fixture::indicator(code, unit));
    };
    CHECK(faultAfter([&](PlanRecord& r) {
              add(r, "ALL");
              average(r, 0, "ALL");
          }).empty());
    CHECK_THAT(
        faultAfter([&](PlanRecord& r) {
            add(r, "ALL", Unit::Score);
            average(r, 0, "ALL");
        }),
        Catch::StartsWith("/indicators/0/councilAverage: 'ALL' is in another unit (score)"));
    CHECK_THAT(
        faultAfter([&](PlanRecord& r) { average(r, 0, "KPI"); }),
        Catch::StartsWith("/indicators/0/councilAverage: ") && Catch::Contains("back to itself"));
    const std::string circle = faultAfter([&](PlanRecord& r) {
        add(r, "B");
        add(r, "C");
        average(r, 0, "B");
        average(r, 1, "C");
        average(r, 2, "B");
    });
    CHECK_THAT(circle, !Catch::Contains("/indicators/0/"));
    CHECK_THAT(
        circle,
        Catch::Contains("/indicators/1/councilAverage") &&
            Catch::Contains("/indicators/2/councilAverage"));
}

TEST_CASE("a target outside the plan's years is a fault")
{
    CHECK_THAT(
        faultAfter([](PlanRecord& r) {
            r.plan.indicators[0].targets.emplace(
                AcademicYear(2017), NumberTarget{fixture::number("80")});
        }),
        Catch::StartsWith("/indicators/0/targets/2017: ") && Catch::Contains("2013 to 2016"));
}

TEST_CASE("target years that run backwards are a fault")
{
    CHECK_THAT(
        faultAfter([](PlanRecord& r) {
            r.plan.indicators[0].targets.clear();
            r.plan.identity.lastTargetYear = AcademicYear(2012);
        }),
        Catch::StartsWith("/identity/lastTargetYear: "));
}

TEST_CASE("an activity indicator has no targets")
{
    CHECK_THAT(
        faultAfter([](PlanRecord& r) { r.plan.indicators[0].activity = ExpectedRange{}; }),
        Catch::StartsWith("/indicators/0/targets: "));
}

TEST_CASE("a direction that the polarity contradicts cannot be understood")
{
    const auto spoil = [](Polarity polarity, Direction direction) {
        return [=](PlanRecord& r) {
            r.plan.indicators[0].polarity = polarity;
            r.plan.indicators[0].targets.begin()->second = DirectionTarget{direction};
        };
    };
    CHECK(faultAfter(spoil(Polarity::Lower, Direction::Reduce)).empty());
    CHECK(faultAfter(spoil(Polarity::Higher, Direction::Increase)).empty());
    CHECK(faultAfter(spoil(Polarity::Closest, Direction::Maintain)).empty());
    for (const auto& [polarity, direction] :
         {std::pair(Polarity::Higher, Direction::Reduce),
          std::pair(Polarity::Lower, Direction::Increase),
          std::pair(Polarity::Closest, Direction::Reduce),
          std::pair(Polarity::Closest, Direction::Increase)})
        CHECK_THAT(
            faultAfter(spoil(polarity, direction)),
            Catch::StartsWith("/indicators/0/targets/2013: "));
}

TEST_CASE("an indicator is published with up to four decimal places")
{
    for (const int decimals : {-1, 5})
        CHECK_THAT(
            faultAfter([&](PlanRecord& r) { r.plan.indicators[0].decimals = decimals; }),
            Catch::StartsWith("/indicators/0/decimals: "));
}

TEST_CASE("a judgement is a colour and an acceptance names a risk of the plan")
{
    CHECK_THAT(
        faultAfter([](PlanRecord& r) {
            r.judgements.push_back(
                {.indicator = IndicatorCode("KPI"),
                 .year = AcademicYear(2013),
                 .status = RagStatus::NoData});
        }),
        Catch::StartsWith("/judgements/0/status: "));
    CHECK_THAT(
        faultAfter([](PlanRecord& r) { r.acceptances.push_back({.risk = RiskCode("R 9")}); }),
        Catch::StartsWith("/acceptances/0/risk: "));
}

TEST_CASE("all faults are reported at once")
{
    const std::string faults = faultAfter([](PlanRecord& r) {
        r.plan.indicators[0].priority = PriorityNumber(9);
        r.outturns[0].indicator = IndicatorCode("NONE");
    });
    CHECK_THAT(
        faults,
        Catch::Contains("/indicators/0/priority") && Catch::Contains("/outturns/0/indicator"));
}
