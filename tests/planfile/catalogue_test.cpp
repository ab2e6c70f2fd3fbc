// The whole of data/measures.json, version by version: what a person who adds one may get wrong.
#include <planfile/measure_catalogue.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>

using namespace outturn;
using outturn::planfile::builtInMeasures;

namespace {

struct Era
{
    const char* what;
    int year;
    const char* code;
};

[[nodiscard]] bool isPublished(const char* code, int year)
{
    const MeasureVersion* version = findMeasure(builtInMeasures(), MeasureCode(code));
    return version != nullptr && !reasonNotPublished(*version, AcademicYear(year));
}

/// Months in the order that results come out: from June, when an academic year is nearly over.
[[nodiscard]] int sinceJune(int month)
{
    return (month + 6) % 12;
}

} // namespace

TEST_CASE("The catalogue covers the levels era, with each family that the plans of then are set in")
{
    constexpr std::array<Era, 31> levels{{
        {"Good level of development", 2009, "EYFS-GLD-78"},
        {"Early years gap", 2009, "EYFS-GAP20"},
        {"Key stage 1 level 2", 2015, "KS1-R2"},
        {"Key stage 1 level 2b", 2012, "KS1-W2B"},
        {"Key stage 1 level 3", 2012, "KS1-M3"},
        {"Key stage 1, special educational needs", 2015, "KS1-R2-SEN-2015"},
        {"Level 4 in English and mathematics before 2012", 2009, "KS2-EM4-2011"},
        {"Level 4 in English and mathematics", 2012, "KS2-EM4"},
        {"Level 4 in reading, writing and mathematics", 2015, "KS2-RWM4"},
        {"Level 5 in reading, writing and mathematics", 2015, "KS2-RWM5"},
        {"Two levels of progress in English", 2012, "KS2-2LP-ENG"},
        {"Two levels of progress in mathematics", 2009, "KS2-2LP-MAT"},
        {"Level 4, free school meals", 2015, "KS2-RWM4-FSM"},
        {"Level 4, looked after", 2015, "KS2-RWM4-CLA"},
        {"Level 4, special educational needs", 2014, "KS2-RWM4-SEN"},
        {"Five A* to C with English and mathematics", 2013, "KS4-5ACEM"},
        {"The same on first entries", 2015, "KS4-5ACEM-2014"},
        {"Three levels of progress", 2013, "KS4-3LP-ENG"},
        {"Gap, free school meals", 2012, "GAP-FSM-KS2"},
        {"Gap, looked after, with all pupils", 2012, "GAP-CIC-KS2"},
        {"Gap, looked after, as the Department compares", 2013, "GAP-CLA-KS4"},
        {"Gap, special educational needs", 2013, "GAP-SEN-KS4"},
        {"Gap, disadvantaged", 2014, "GAP-DIS-KS2"},
        {"Level 3 by 19", 2009, "L3-19"},
        {"Points for an A level entry", 2015, "KS5-APE"},
        {"Primary attendance", 2015, "ATT-PRI"},
        {"Secondary persistent absence", 2015, "PA-SEC-15"},
        {"Not in education, employment or training", 2015, "NEET-1618"},
        {"Maintained schools good or outstanding", 2015, "OFS-MNT-GOOD"},
        {"Quality of teaching", 2015, "OFS-SEC-TEACH"},
        {"Schools with notice to improve", 2009, "OFS-CATEGORY-NTI"},
    }};
    for (const Era& era : levels) {
        CAPTURE(era.what, era.code, era.year);
        CHECK(isPublished(era.code, era.year));
    }
}

TEST_CASE("The catalogue covers today's measures")
{
    for (const char* code :
         {"EYFS-GLD",
          "PHON-Y1",
          "KS2-RWM-EXP",
          "KS2-RWM-HIGH",
          "KS2-REA-SS",
          "KS2-MAT-SS",
          "KS2-GPS-SS",
          "KS2-MTC",
          "KS2-PROG-REA",
          "KS2-RWM-EXP-SEN",
          "KS2-RWM-EXP-FSM-2019",
          "KS2-RWM-EXP-CLA",
          "KS4-ATT8",
          "KS4-EM95",
          "KS4-EM94",
          "KS4-EBACC-APS",
          "KS5-APE-2016",
          "L2-19",
          "ATT-SEC",
          "ABS-PRI",
          "PA-PRI",
          "NEET-NK-1617",
          "OFS-CATEGORY-2026",
          "OFS-MNT-CARD",
          "OFS-CARD-INC",
          "OFS-CARD-CUR",
          "OFS-CARD-ACH",
          "OFS-CARD-ATT",
          "OFS-CARD-PDW",
          "OFS-CARD-LEA",
          "OFS-CARD-SAF"}) {
        CAPTURE(code);
        CHECK(isPublished(code, 2026));
    }
    CHECK(isPublished("KS4-P8", 2024));
    CHECK(isPublished("KS4-P8", 2027));
}

TEST_CASE("The national indicators are in force while the indicator set was")
{
    for (const char* code :
         {"NI-057", "NI-072",     "NI-073",     "NI-075", "NI-079", "NI-080", "NI-087",
          "NI-089", "NI-090",     "NI-092",     "NI-093", "NI-094", "NI-099", "NI-100",
          "NI-101", "NI-102-KS2", "NI-102-KS4", "NI-104", "NI-105", "NI-117", "NI-157"}) {
        CAPTURE(code);
        CHECK_FALSE(isPublished(code, 2007));
        CHECK(isPublished(code, 2008));
        CHECK(isPublished(code, 2010));
        CHECK_FALSE(isPublished(code, 2011));
    }
}

TEST_CASE("A version starts when the one before it has ended, or is the same under another name")
{
    // No grade took the place of the overall one at once, nor points that of the threshold; what is
    // known of two gaps and of children in care goes on in 2012, a year after the indicator set.
    const std::set<std::string> afterAGap{
        "GAP-FSM-KS2",
        "GAP-SEN-KS2",
        "KS4-5ACEM-CLA",
        "KS4-EBACC-APS",
        "OFS-ALL-CARD",
        "OFS-MNT-CARD",
        "OFS-PRI-CARD",
        "OFS-PRU-CARD",
        "OFS-SEC-CARD",
        "OFS-SPE-CARD"};
    for (const MeasureVersion& version : builtInMeasures()) {
        if (!version.predecessor)
            continue;
        CAPTURE(version.code.text(), version.predecessor->text());
        const MeasureVersion* before = findMeasure(builtInMeasures(), *version.predecessor);
        REQUIRE(before != nullptr);
        REQUIRE(before->validTo);
        if (version.comparability == Comparability::Full) {
            CHECK(version.unit == before->unit);
            CHECK(version.polarity == before->polarity);
            CHECK(version.decimals == before->decimals);
        } else if (afterAGap.contains(version.code.text())) {
            CHECK(version.validFrom == before->validTo->next().next());
        } else {
            CHECK(version.validFrom == before->validTo->next());
        }
    }
}

TEST_CASE("A version that has ended is followed, or says that nothing took its place")
{
    for (const MeasureVersion& version : builtInMeasures()) {
        if (!version.validTo || !followers(builtInMeasures(), version).empty())
            continue;
        CAPTURE(version.code.text());
        CHECK_THAT(version.definition, Catch::Contains("othing took") || Catch::Contains("Ended"));
    }
}

TEST_CASE("Only these versions are followed within their family, without being named")
{
    std::set<std::string> byFamily;
    for (const MeasureVersion& version : builtInMeasures())
        for (const MeasureVersion* next : followers(builtInMeasures(), version))
            if (next->predecessor != version.code)
                byFamily.insert(version.code.text() + " to " + next->code.text());
    CHECK(
        byFamily ==
        std::set<std::string>{
            "KS1-M2 to KS1-MAT-EXP",
            "KS1-R2 to KS1-REA-EXP",
            "KS1-W2 to KS1-WRI-EXP",
            "KS4-3LP-ENG-2014 to KS4-P8",
            "KS4-3LP-MAT-2014 to KS4-P8",
            "KS5-2AE to KS5-APE-2016"});
}

TEST_CASE("A year without data lies within the years of its version and is named once")
{
    for (const MeasureVersion& version : builtInMeasures()) {
        std::set<AcademicYear> years;
        for (const NoDataYear& gap : version.noDataYears) {
            CAPTURE(version.code.text(), gap.year.label());
            CHECK(isInForce(version, gap.year));
            CHECK(years.insert(gap.year).second);
            CHECK_FALSE(gap.reason.empty());
        }
    }
}

TEST_CASE("No test, examination or profile of 2020 and 2021 is taken as published")
{
    constexpr std::array<const char*, 6> examined{"EYFS-", "PHON-", "KS1-", "KS2-", "KS4-", "KS5-"};
    for (const MeasureVersion& version : builtInMeasures()) {
        const std::string& code = version.code.text();
        // Entries were made in those years, examinations were not.
        const bool isExamined = code != "KS4-EBACC-ENT" &&
            std::ranges::any_of(examined,
                                [&](const char* start) { return code.starts_with(start); });
        for (const int year : {2020, 2021}) {
            CAPTURE(code, year);
            if (isExamined || code.starts_with("GAP-"))
                CHECK(reasonNotPublished(version, AcademicYear(year)));
        }
    }
    CHECK_FALSE(isPublished("ABS-PRI", 2020));
    CHECK(isPublished("ABS-PRI", 2021));
}

TEST_CASE("A share says what is counted out of what, and every version where it comes from")
{
    for (const MeasureVersion& version : builtInMeasures()) {
        CAPTURE(version.code.text());
        CHECK_FALSE(version.family.empty());
        CHECK(version.definition.ends_with('.'));
        CHECK_FALSE(version.sources.empty());
        CHECK(isShare(version.unit) == !version.numerator.empty());
        CHECK(isShare(version.unit) == !version.denominator.empty());
    }
}

TEST_CASE("Figures are provisional before they are final, and out within a year")
{
    for (const MeasureVersion& version : builtInMeasures()) {
        CAPTURE(version.code.text());
        CHECK(
            sinceJune(version.releases.provisionalMonth) <=
            sinceJune(version.releases.validatedMonth));
    }
}
