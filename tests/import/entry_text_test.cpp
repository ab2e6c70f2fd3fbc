#include "sample_record.h"

#include <import/entry_text.h>
#include <import/indicator_code.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::imports;
using Catch::Contains;

namespace {

EntryText entry(const char* indicator, const char* year, const char* value)
{
    EntryText text;
    text[EntryField::Indicator] = indicator;
    text[EntryField::Year] = year;
    text[EntryField::Value] = value;
    return text;
}

EntryReading read(const EntryText& text)
{
    const PlanRecord record = sampleRecord();
    return readEntry(text, record, EarlierFigures(record.outturns));
}

/// The only refusal of @p text, which must have one.
FieldRemark refusalOf(const EntryText& text)
{
    const EntryReading reading = read(text);
    CHECK_FALSE(reading.outturn);
    REQUIRE(reading.remarks.size() == 1);
    CHECK(reading.remarks.front().refused);
    return reading.remarks.front();
}

} // namespace

TEST_CASE("An entry of indicator, year and value is a validated figure for the council")
{
    const auto reading = read(entry("KS1-R2B", "2013", "79"));
    REQUIRE(reading.outturn);
    CHECK(reading.remarks.empty());
    CHECK(reading.outturn->indicator == IndicatorCode("KS1-R2B"));
    CHECK(reading.outturn->year == AcademicYear(2013));
    CHECK(reading.outturn->value == OutturnValue(Decimal::whole(79)));
    CHECK(reading.outturn->stage == Stage::Validated);
    CHECK(reading.outturn->scope == Scope());
    CHECK_FALSE(reading.outturn->term);
    CHECK_FALSE(reading.outturn->cohort);
    CHECK_FALSE(reading.outturn->measure);
}

TEST_CASE("Every part of an entry is taken")
{
    EntryText text = entry("KS1-R2B", "2012/13", " 79.0% ");
    text[EntryField::Term] = "summer";
    text[EntryField::Stage] = "provisional";
    text[EntryField::Scope] = "district:Swale";
    text[EntryField::Measure] = "KS2-RWM4";
    text[EntryField::Numerator] = "79";
    text[EntryField::Denominator] = "100";
    text[EntryField::Comment] = " as it was written ";
    text[EntryField::Source] = "a publication";
    const auto reading = read(text);
    REQUIRE(reading.outturn);
    CHECK(reading.outturn->term == Term::Summer);
    CHECK(reading.outturn->stage == Stage::Provisional);
    CHECK(reading.outturn->scope == Scope::district("Swale"));
    CHECK(reading.outturn->measure == MeasureCode("KS2-RWM4"));
    REQUIRE(reading.outturn->cohort);
    CHECK(reading.outturn->cohort->numerator() == 79);
    CHECK(reading.outturn->cohort->denominator() == 100);
    CHECK(reading.outturn->comment == " as it was written ");
    CHECK(reading.outturn->source == "a publication");
}

TEST_CASE("Counts alone give the value at the indicator's precision")
{
    EntryText text = entry("KS1-R2B", "2013", "");
    text[EntryField::Numerator] = "10537";
    text[EntryField::Denominator] = "16698";
    const auto reading = read(text);
    REQUIRE(reading.outturn);
    CHECK(reading.outturn->value == OutturnValue(Decimal::parse("63.1")));
}

TEST_CASE("Counts do not stand in for the value of an indicator that is no share")
{
    EntryText text = entry("OFS-CATEGORY", "2013", "");
    text[EntryField::Numerator] = "3";
    text[EntryField::Denominator] = "10";
    CHECK(refusalOf(text).field == EntryField::Value);
}

TEST_CASE("A cohort alone is a denominator")
{
    EntryText text = entry("KS1-R2B", "2013", "79");
    text[EntryField::Cohort] = "442";
    const auto reading = read(text);
    REQUIRE(reading.outturn);
    REQUIRE(reading.outturn->cohort);
    CHECK(reading.outturn->cohort->denominator() == 442);
    CHECK_FALSE(reading.outturn->cohort->numerator());
}

TEST_CASE("A cohort that disagrees with the denominator is refused")
{
    EntryText text = entry("KS1-R2B", "2013", "79");
    text[EntryField::Denominator] = "100";
    text[EntryField::Cohort] = "100";
    CHECK(read(text).outturn);
    text[EntryField::Cohort] = "99";
    CHECK(refusalOf(text).field == EntryField::Cohort);
}

TEST_CASE("A numerator without its denominator is refused")
{
    EntryText text = entry("KS1-R2B", "2013", "79");
    text[EntryField::Numerator] = "79";
    CHECK(refusalOf(text).field == EntryField::Numerator);
}

TEST_CASE("A measure that is the indicator's own is not named again")
{
    EntryText text = entry("KS1-R2B", "2013", "79");
    text[EntryField::Measure] = "KS1-R2B";
    const auto reading = read(text);
    REQUIRE(reading.outturn);
    CHECK_FALSE(reading.outturn->measure);
}

TEST_CASE("A wrong part is refused with the part, its value and what was expected")
{
    const auto [field, value, expected] = GENERATE(table<EntryField, std::string, std::string>({
        {EntryField::Indicator, "KS1-R2", "did you mean 'KS1-R2B'?"},
        {EntryField::Indicator, "", "missing"},
        {EntryField::Year, "20l3", "an academic year"},
        {EntryField::Year, "2012/14", "an academic year"},
        {EntryField::Year, "", "such as 2013"},
        {EntryField::Value, "seventy", "a number such as 76.5"},
        {EntryField::Value, "1e999", "a number such as 76.5"},
        {EntryField::Value, "nan", "a number such as 76.5"},
        {EntryField::Value, "0x4F", "a number such as 76.5"},
        {EntryField::Value, "79,5", "a number such as 76.5"},
        {EntryField::Value, "", "SUPP"},
        {EntryField::Value, "179", "from 0 to 100"},
        {EntryField::Value, "-1", "from 0 to 100"},
        {EntryField::Term, "Winter", "autumn, spring or summer"},
        {EntryField::Stage, "final", "forecast, provisional or validated"},
        {EntryField::Scope, "Swale", "district:NAME"},
        {EntryField::Measure, "KS9-NONE", "catalogue of measures"},
        {EntryField::Denominator, "16,698", "a whole number such as 442"},
        {EntryField::Denominator, "0", "1 to 100000000"},
        {EntryField::Cohort, "-5", "a whole number such as 442"},
    }));
    EntryText text = entry("KS1-R2B", "2013", "79");
    text[field] = value;
    const FieldRemark refusal = refusalOf(text);
    CHECK(refusal.field == field);
    CHECK(refusal.value == value);
    CHECK_THAT(refusal.message, Contains(expected));
}

TEST_CASE("All wrong parts of an entry are named at once")
{
    EntryText text = entry("NOPE", "yesterday", "many");
    text[EntryField::Stage] = "done";
    const auto reading = read(text);
    CHECK_FALSE(reading.outturn);
    CHECK(reading.remarks.size() == 4);
}

TEST_CASE("A part of absurd length is refused without being repeated")
{
    const FieldRemark refusal =
        refusalOf(entry("KS1-R2B", "2013", std::string(5'000, '7').c_str()));
    CHECK(refusal.field == EntryField::Value);
    CHECK(refusal.message.size() < 200);
    CHECK_THAT(refusal.message, Contains("5000"));
}

TEST_CASE("A leap from the year before is taken with a warning")
{
    const auto reading = read(entry("KS1-R2B", "2013", "99"));
    CHECK(reading.outturn);
    REQUIRE(reading.remarks.size() == 1);
    CHECK_FALSE(reading.remarks.front().refused);
    CHECK_THAT(reading.remarks.front().message, Contains("the year before"));
}

TEST_CASE("A figure for a year in which the measure was not published is taken with a warning")
{
    const auto reading = read(entry("KS1-R2B", "2016", "79"));
    CHECK(reading.outturn);
    REQUIRE(reading.remarks.size() == 1);
    CHECK_FALSE(reading.remarks.front().refused);
}

TEST_CASE("The earliest academic year has no year before it")
{
    CHECK(read(entry("GAP-FSM-KS4", "1990", "32.9")).outturn);
}

TEST_CASE("A suggestion is made only where a code is near")
{
    const Plan plan = sampleRecord().plan;
    CHECK_THAT(unknownIndicatorMessage(plan, "ks1-r2b"), Contains("'KS1-R2B'"));
    CHECK_THAT(unknownIndicatorMessage(plan, "GAP-FSM-KS2"), Contains("'GAP-FSM-KS4'"));
    CHECK_THAT(unknownIndicatorMessage(plan, "attendance"), !Contains("did you mean"));
}
