#include "fixture/builders.h"

#include <domain/outturn/effective.h>

#include <catch2/catch.hpp>

#include <vector>

using namespace outturn;
using fixture::number;

namespace {

const IndicatorCode code("KS2");

Outturn figure(std::string_view value, Stage stage, std::optional<Term> term, std::int64_t sequence)
{
    Outturn result = fixture::outturn("KS2", 2014, value, stage);
    result.term = term;
    result.sequence = sequence;
    return result;
}

std::string effectiveText(const std::vector<Outturn>& outturns)
{
    const Outturn* found = effectiveOutturn(outturns, code, Scope{}, AcademicYear(2014));
    return found == nullptr ? "none" : std::get<Decimal>(found->value).text();
}

} // namespace

TEST_CASE("the furthest stage counts, whatever was entered last")
{
    CHECK(
        effectiveText(
            {figure("79", Stage::Validated, {}, 1),
             figure("78", Stage::Provisional, {}, 2),
             figure("77", Stage::Forecast, {}, 3)}) == "79");
    CHECK(
        effectiveText(
            {figure("77", Stage::Forecast, Term::Summer, 9),
             figure("78", Stage::Provisional, Term::Autumn, 1)}) == "78");
}

TEST_CASE("within a stage the latest term counts, and a whole-year figure counts as summer")
{
    CHECK(
        effectiveText(
            {figure("83", Stage::Validated, Term::Spring, 2),
             figure("82", Stage::Validated, Term::Autumn, 3)}) == "83");
    CHECK(
        effectiveText(
            {figure("85", Stage::Validated, {}, 1),
             figure("83", Stage::Validated, Term::Spring, 2)}) == "85");
}

TEST_CASE("within a stage and term the latest entered counts")
{
    CHECK(
        effectiveText(
            {figure("78", Stage::Validated, {}, 7), figure("79", Stage::Validated, {}, 3)}) ==
        "78");
    CHECK(
        effectiveText(
            {figure("78", Stage::Validated, {}, 0), figure("79", Stage::Validated, {}, 0)}) ==
        "79");
    CHECK(
        effectiveText(
            {figure("78", Stage::Validated, Term::Summer, 2),
             figure("79", Stage::Validated, {}, 1)}) == "78");
}

TEST_CASE("only figures of the same indicator, scope and year count")
{
    Outturn elsewhere = figure("90", Stage::Validated, {}, 1);
    elsewhere.scope = Scope::district("Swale");
    Outturn earlier = figure("91", Stage::Validated, {}, 1);
    earlier.year = AcademicYear(2013);
    Outturn other = fixture::outturn("KS1", 2014, "92");
    const std::vector<Outturn> outturns{elsewhere, earlier, other};
    CHECK(effectiveText(outturns) == "none");
    CHECK(
        effectiveOutturn(outturns, code, Scope::district("Swale"), AcademicYear(2014)) ==
        outturns.data());
    CHECK(effectiveText({}) == "none");
}

TEST_CASE("a stage can be asked for by itself")
{
    const std::vector<Outturn> outturns{
        figure("78", Stage::Provisional, {}, 1), figure("79", Stage::Validated, {}, 2)};
    const auto of = [&](Stage stage) {
        return effectiveOutturn(outturns, code, Scope{}, AcademicYear(2014), stage);
    };
    CHECK(of(Stage::Provisional) == outturns.data());
    CHECK(of(Stage::Validated) == &outturns[1]);
    CHECK(of(Stage::Forecast) == nullptr);
}

TEST_CASE("the history runs from the oldest year, in order of entry within a year")
{
    Outturn earlier = figure("70", Stage::Validated, {}, 5);
    earlier.year = AcademicYear(2013);
    Outturn elsewhere = earlier;
    elsewhere.scope = Scope::group("FSM");
    const std::vector<Outturn> outturns{
        figure("79", Stage::Validated, {}, 4),
        figure("78", Stage::Provisional, {}, 2),
        elsewhere,
        earlier};
    const auto found = history(outturns, code, Scope{});
    REQUIRE(found.size() == 3);
    CHECK(found[0] == &outturns[3]);
    CHECK(found[1] == &outturns[1]);
    CHECK(found[2] == &outturns[0]);
}
