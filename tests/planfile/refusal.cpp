#include "refusal.h"

#include <domain/error.h>
#include <planfile/plan_document.h>

#include <catch2/catch.hpp>

namespace outturn::test {

namespace {

constexpr std::string_view smallPlanText = R"({
  "format": "outturn-plan",
  "version": 1,
  "identity": { "title": "A plan", "council": "A council", "planYear": "2013-14",
                "firstTargetYear": 2013, "lastTargetYear": 2016, "director": "director" },
  "policy": { "kind": "minimum" },
  "officers": [{ "code": "a", "name": "An officer" }],
  "posts": [{ "code": "director", "title": "Director", "holders": [{ "officer": "a", "from": "2013-04-01" }] }],
  "priorities": [{ "number": 1, "title": "Reading" }],
  "actions": [{ "code": "1", "title": "Read", "priorities": [1], "lead": "director",
                "start": "2013-04", "end": "2014-03" }],
  "indicators": [{ "code": "READ", "priority": 1, "name": "Pupils who read", "unit": "percent",
                   "polarity": "higher", "decimals": 1, "minimum": "73",
                   "targets": { "2013": "77", "2016": "82.5" } }],
  "milestones": [{ "priority": 1, "letter": "A", "due": "2014-03", "indicator": "READ" }],
  "risks": [{ "code": "R 1", "descriptions": ["Too few books"], "likelihood": 3 }],
  "outturns": [{ "indicator": "READ", "year": 2012, "stage": "validated", "value": "76" }]
})";

} // namespace

std::string_view smallPlan()
{
    return smallPlanText;
}

std::string smallPlanWith(std::string_view before, std::string_view after)
{
    std::string text{smallPlanText};
    const std::size_t at = text.find(before);
    REQUIRE(at != std::string::npos);
    return text.replace(at, before.size(), after);
}

std::string smallPlanWithKeys(const std::string& keys)
{
    return smallPlanWith(R"("risks":)", keys + R"(, "risks":)");
}

std::string smallPlanWithIndicatorKeys(const std::string& keys)
{
    return smallPlanWith(R"("minimum": "73")", keys + R"(, "minimum": "73")");
}

void checkRefused(std::string_view document, std::string_view place, std::string_view words)
{
    try {
        static_cast<void>(planfile::readPlanDocument(document));
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        CHECK(error.place() == place);
        CHECK_THAT(error.message(), Catch::Contains(std::string{words}));
        return;
    }
    FAIL_CHECK("the document was taken; expected it refused at " << place);
}

} // namespace outturn::test
