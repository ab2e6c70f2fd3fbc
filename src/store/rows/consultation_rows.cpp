// Consultations and equality assessments: whom the plan was asked of, and what it means for whom.
#include <store/rows/plan_rows.h>
#include <store/rows/text_lists.h>

namespace outturn::store {

namespace {

void writeConsultation(RowReplacement& rows, const Consultation& consultation)
{
    const std::int64_t id = rows.put(
        "consultation",
        {{"subject", consultation.subject},
         {"from_month", consultation.from},
         {"to_month", consultation.to},
         {"outcome", consultation.outcome}});
    putTexts(rows, "consultation_party", "consultation", id, consultation.consulted);
    for (const ConsultationStep& step : consultation.steps)
        rows.put(
            "consultation_step",
            {{"consultation", id},
             {"held_on", step.date},
             {"body", step.body},
             {"content", step.text}});
    for (const PriorityNumber priority : consultation.priorities)
        rows.put("consultation_priority", {{"consultation", id}, {"priority", priority}});
}

void writeAssessment(RowReplacement& rows, const EqualityAssessment& assessment)
{
    const std::int64_t id = rows.put(
        "equality_assessment",
        {{"title", assessment.title},
         {"state", assessment.state},
         {"assessed_on", assessment.date},
         {"conclusion", assessment.conclusion}});
    putTexts(rows, "equality_finding", "assessment", id, assessment.findings);
    for (const EqualityAction& action : assessment.actions)
        rows.put(
            "equality_action",
            {{"assessment", id},
             {"content", action.text},
             {"lead", action.lead},
             {"due", action.due},
             {"action", action.action},
             {"reconstructed", action.reconstructed}});
}

EqualityAction equalityActionFrom(const Row& row)
{
    return {
        .text = row.text("content"),
        .lead = row.find<PostCode>("lead"),
        .due = row.find<Month>("due"),
        .action = row.find<ActionCode>("action"),
        .reconstructed = row.text("reconstructed")};
}

void readAssessments(const Reading& reading, Plan& plan)
{
    const auto findings = groupedBy<std::int64_t>("assessment", reading.rows("equality_finding"));
    const auto actions = groupedBy<std::int64_t>("assessment", reading.rows("equality_action"));
    for (const Row& row : reading.rows("equality_assessment")) {
        EqualityAssessment assessment{
            .title = row.text("title"),
            .state = row.get<AssessmentState>("state"),
            .date = row.find<Date>("assessed_on"),
            .findings = textsOf(findings, row.id()),
            .conclusion = row.text("conclusion"),
            .actions = {}};
        for (const Row& action : rowsOf(actions, row.id()))
            assessment.actions.push_back(equalityActionFrom(action));
        plan.equality.push_back(std::move(assessment));
    }
}

} // namespace

void writeConsultations(RowReplacement& rows, const Plan& plan)
{
    for (const Consultation& consultation : plan.consultations)
        writeConsultation(rows, consultation);
    for (const EqualityAssessment& assessment : plan.equality)
        writeAssessment(rows, assessment);
}

void readConsultations(const Reading& reading, Plan& plan)
{
    const auto parties =
        groupedBy<std::int64_t>("consultation", reading.rows("consultation_party"));
    const auto steps = groupedBy<std::int64_t>("consultation", reading.rows("consultation_step"));
    const auto priorities =
        groupedBy<std::int64_t>("consultation", reading.rows("consultation_priority"));
    for (const Row& row : reading.rows("consultation")) {
        Consultation consultation{
            .subject = row.text("subject"),
            .consulted = textsOf(parties, row.id()),
            .from = row.find<Month>("from_month"),
            .to = row.find<Month>("to_month"),
            .steps = {},
            .outcome = row.text("outcome"),
            .priorities = referencesOf<PriorityNumber>(priorities, row.id(), "priority")};
        for (const Row& step : rowsOf(steps, row.id()))
            consultation.steps.push_back(
                {step.get<Date>("held_on"), step.text("body"), step.text("content")});
        plan.consultations.push_back(std::move(consultation));
    }
    readAssessments(reading, plan);
}

} // namespace outturn::store
