#include "arbitrary_plan.h"
#include "sample_plan.h"

#include <domain/error.h>
#include <planfile/measure_catalogue.h>
#include <planfile/needed_measures.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace outturn;
using outturn::planfile::builtInMeasures;
using outturn::planfile::neededMeasures;
using outturn::planfile::readPlanDocument;
using outturn::planfile::writePlanDocument;
using outturn::test::arbitraryPlan;
using outturn::test::referencePlan;

namespace {

[[nodiscard]] std::vector<std::string> measuresIn(const std::string& document)
{
    std::vector<std::string> codes;
    for (const MeasureVersion& version : readPlanDocument(document).measures)
        codes.push_back(version.code.text());
    return codes;
}

/// The reference plan with nothing in it but the indicator of @p code.
[[nodiscard]] PlanRecord referencePlanOnly(const char* code)
{
    PlanRecord record = referencePlan();
    std::erase_if(record.plan.indicators, [&](const Indicator& indicator) {
        return indicator.code != IndicatorCode(code);
    });
    record.plan.milestones.clear();
    record.plan.risks.clear();
    record.outturns.clear();
    record.benchmarks.clear();
    return record;
}

} // namespace

TEST_CASE("The reference plan reads back equal to what was written")
{
    const std::string document = writePlanDocument(referencePlan());
    CHECK(readPlanDocument(document) == referencePlan());
}

TEST_CASE("Every plan of the data folder reads back equal to what was written")
{
    REQUIRE(planfile::samplePlans().size() == 4);
    for (const planfile::SamplePlan& sample : planfile::samplePlans()) {
        CAPTURE(sample.name);
        const PlanRecord record = readPlanDocument(sample.json);
        const std::string document = writePlanDocument(record);
        CHECK(readPlanDocument(document) == record);
        CHECK(writePlanDocument(readPlanDocument(document)) == document);
    }
}

TEST_CASE("Writing is stable: the same plan gives the same bytes")
{
    const std::string document = writePlanDocument(referencePlan());
    CHECK(writePlanDocument(referencePlan()) == document);
    CHECK(writePlanDocument(readPlanDocument(document)) == document);
    CHECK(document.ends_with("}\n"));
}

TEST_CASE("Any sound plan reads back equal to what was written, and is written the same again")
{
    CHECK(rc::check([] {
        const PlanRecord record = *arbitraryPlan();
        const std::string document = writePlanDocument(record);
        const PlanRecord again = readPlanDocument(document);
        RC_ASSERT(again.plan == record.plan);
        RC_ASSERT(again.measures == record.measures);
        RC_ASSERT(again.outturns == record.outturns);
        RC_ASSERT(again.benchmarks == record.benchmarks);
        RC_ASSERT(again.judgements == record.judgements);
        RC_ASSERT(again.acceptances == record.acceptances);
        RC_ASSERT(writePlanDocument(again) == document);
    }));
}

TEST_CASE("A document is written with two spaces to a level and its keys in the format's order")
{
    const std::string document = writePlanDocument(referencePlanOnly("KS2-EM4"));
    CHECK(document.starts_with("{\n  \"format\": \"outturn-plan\",\n  \"version\": 1,\n"));
    std::size_t at = 0;
    for (const char* key :
         {"identity",
          "policy",
          "narrative",
          "officers",
          "posts",
          "priorities",
          "actions",
          "indicators",
          "decisions",
          "finance",
          "staffing",
          "contracts",
          "support",
          "measures"}) {
        const std::size_t found = document.find("\n  \"" + std::string{key} + "\":", at);
        CAPTURE(key);
        REQUIRE(found != std::string::npos);
        at = found;
    }
}

TEST_CASE("What says nothing is left out of a document")
{
    const std::string document = writePlanDocument(referencePlanOnly("KS2-EM4"));
    for (const char* key :
         {"milestones",
          "risks",
          "outturns",
          "benchmarks",
          "judgements",
          "acceptances",
          "disclosureThreshold",
          "status",
          "notes"}) {
        CAPTURE(key);
        CHECK(document.find("\"" + std::string{key} + "\"") == std::string::npos);
    }
}

TEST_CASE("Only the measures that a plan leads to are written, before and after its own")
{
    CHECK(
        measuresIn(writePlanDocument(referencePlanOnly("KS2-EM4"))) ==
        std::vector<std::string>{"NI-073", "KS2-EM4-2011", "KS2-EM4", "KS2-RWM4", "KS2-RWM-EXP"});
    CHECK(
        measuresIn(writePlanDocument(referencePlanOnly("OFS-CATEGORY"))) ==
        std::vector<std::string>{"OFS-CATEGORY-NTI", "OFS-CATEGORY", "OFS-CATEGORY-2026"});
}

TEST_CASE("A version that follows within its family brings the predecessor that it names")
{
    PlanRecord record = referencePlanOnly("KS1-R2B");
    record.plan.indicators.front().measure = MeasureCode("KS1-R2");
    std::vector<std::string> codes;
    for (const MeasureVersion& version : neededMeasures(record, builtInMeasures()))
        codes.push_back(version.code.text());
    CHECK(codes == std::vector<std::string>{"KS1-R2", "KS1-R2B", "KS1-REA-EXP"});
}

TEST_CASE("A measure that the document defines goes before the built-in one of that code")
{
    const MeasureCode code("KS2-EM4");
    PlanRecord record = referencePlanOnly("KS2-EM4");
    for (MeasureVersion& version : record.measures)
        if (version.code == code)
            version.name = "As this council measures it";
    const PlanRecord again = readPlanDocument(writePlanDocument(record));
    const MeasureVersion* own = findMeasure(again.measures, code);
    REQUIRE(own != nullptr);
    CHECK(own->name == "As this council measures it");
    CHECK(again.measures.size() == 5);
}

TEST_CASE("Outturns are written in order of entry, without who entered them")
{
    PlanRecord record = referencePlan();
    std::swap(record.outturns.front(), record.outturns.back());
    const Outturn first = record.outturns.back();
    for (std::size_t i = 0; i < record.outturns.size(); ++i) {
        record.outturns[i].sequence = static_cast<std::int64_t>(record.outturns.size() - i);
        record.outturns[i].enteredBy = "somebody";
        record.outturns[i].enteredAt = "2013-10-01T09:00:00Z";
    }
    const std::string document = writePlanDocument(record);
    CHECK(document.find("somebody") == std::string::npos);
    const PlanRecord again = readPlanDocument(document);
    CHECK(again.outturns.size() == record.outturns.size());
    CHECK(again.outturns.front() == first);
}

TEST_CASE("Benchmarks are written in order of entry with their comments")
{
    PlanRecord record = referencePlan();
    REQUIRE(record.benchmarks.size() > 1);
    for (std::size_t i = 0; i < record.benchmarks.size(); ++i) {
        record.benchmarks[i].sequence = static_cast<std::int64_t>(record.benchmarks.size() - i);
        record.benchmarks[i].enteredBy = "somebody";
        record.benchmarks[i].enteredAt = "2013-10-01T09:00:00Z";
    }
    record.benchmarks.front().comment = "revised";
    const std::string document = writePlanDocument(record);
    CHECK(document.find("somebody") == std::string::npos);
    const PlanRecord again = readPlanDocument(document);
    REQUIRE(again.benchmarks.size() == record.benchmarks.size());
    CHECK(again.benchmarks.back().comment == "revised");
    CHECK(again.benchmarks.back().value == record.benchmarks.front().value);
}

TEST_CASE("A text that is not UTF-8 cannot be written")
{
    PlanRecord record = referencePlan();
    record.plan.identity.division = "caf\xE9";
    CHECK_THROWS_AS(writePlanDocument(record), Error);
}
