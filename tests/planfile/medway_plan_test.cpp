#include "sample_plan.h"

#include <domain/plan/integrity.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

[[nodiscard]] const PlanRecord& medway()
{
    static const PlanRecord record = test::samplePlan("medway-2015");
    return record;
}

} // namespace

TEST_CASE("Medway's strategy has four priorities with actions, and no figures")
{
    const Plan& plan = medway().plan;
    CHECK(plan.identity.council == "Medway Council");
    REQUIRE(plan.priorities.size() == 4);
    CHECK(plan.priorities[0].title == "Leadership, management and governance");
    CHECK(plan.priorities[1].title == "Outstanding teaching");
    CHECK(plan.priorities[2].title == "Recruitment and retention");
    CHECK(plan.priorities[3].title == "Ofsted readiness");
    CHECK(plan.actions.size() == 4);
    CHECK(plan.indicators.empty());
    CHECK(medway().outturns.empty());
    CHECK(medway().measures.empty());
    CHECK(integrityFaults(medway()).empty());
}

TEST_CASE("Medway's Cabinet approved the strategy by decision 1/2015")
{
    const Plan& plan = medway().plan;
    REQUIRE(plan.papers.size() == 1);
    const CommitteePaper& paper = plan.papers.front();
    CHECK(paper.item == "4");
    CHECK(paper.date == Date(2015, 1, 13));
    REQUIRE(paper.decision);
    CHECK(paper.decision->number == "1/2015");
    CHECK(paper.decision->decidedBy == "Cabinet");
    CHECK(paper.decision->date == Date(2015, 1, 13));
    CHECK_FALSE(paper.decision->reasons.empty());
}

TEST_CASE("Medway consulted in November 2014, and two bodies considered the strategy in December")
{
    const Plan& plan = medway().plan;
    REQUIRE(plan.consultations.size() == 1);
    const Consultation& consultation = plan.consultations.front();
    CHECK(consultation.consulted.size() == 2);
    CHECK(consultation.from == Month(2014, 11));
    CHECK(consultation.to == Month(2014, 11));
    REQUIRE(consultation.steps.size() == 3);
    CHECK(consultation.steps[0].date == Date(2014, 12, 9));
    CHECK(consultation.steps[1].date == Date(2014, 12, 11));
    CHECK(consultation.steps[2].date == Date(2015, 1, 13));
    CHECK(consultation.priorities.size() == 4);
    CHECK_FALSE(consultation.outcome.empty());
}

TEST_CASE("Medway's diversity impact assessment was made; the minutes do not give its actions")
{
    const Plan& plan = medway().plan;
    REQUIRE(plan.equality.size() == 1);
    const EqualityAssessment& assessment = plan.equality.front();
    CHECK(assessment.title == "Diversity Impact Assessment");
    CHECK(assessment.state == AssessmentState::Made);
    CHECK(assessment.findings.size() == 1);
    REQUIRE(assessment.actions.size() == 1);
    CHECK_FALSE(assessment.actions.front().reconstructed.empty());
    CHECK_FALSE(assessment.conclusion.empty());
}
