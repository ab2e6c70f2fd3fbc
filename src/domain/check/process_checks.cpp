#include <domain/check/rules.h>
#include <domain/check/subject.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace outturn::check {

namespace {

/// "The paper \"Title\"".
std::string named(const std::string& what, const std::string& title)
{
    return title.empty() ? "The " + what : "The " + what + " \"" + title + "\"";
}

void addBlanksOf(const DecisionRecord& decision, std::vector<std::string>& blanks)
{
    if (decision == DecisionRecord{}) {
        blanks.emplace_back("the decision");
        return;
    }
    if (decision.text.empty())
        blanks.emplace_back("what was decided");
    if (decision.decidedBy.empty())
        blanks.emplace_back("who decided");
    if (!decision.date)
        blanks.emplace_back("the day of the decision");
}

/// What members, or somebody who wants to ask about the paper, would look for in vain. A paper that
/// records no decision need not be one that was decided on; one that does has to be citable.
std::vector<std::string> blanksOf(const CommitteePaper& paper)
{
    std::vector<std::string> blanks;
    if (paper.body.empty())
        blanks.emplace_back("to whom it goes");
    if (!paper.date)
        blanks.emplace_back("the date");
    const bool isNumbered =
        !paper.reportNumber.empty() || (paper.decision && !paper.decision->number.empty());
    if (paper.decision && !isNumbered)
        blanks.emplace_back("the report number");
    if (!paper.contact.empty() && paper.telephone.empty() && paper.email.empty())
        blanks.emplace_back("the contact's telephone number");
    if (paper.decision)
        addBlanksOf(*paper.decision, blanks);
    return blanks;
}

/// What is out of order between the consultation's start and its steps; empty when nothing is.
std::string disorder(const Consultation& consultation)
{
    const auto& steps = consultation.steps;
    const auto& from = consultation.from;
    if (!steps.empty() && from && steps.front().date < Date(from->year(), from->month(), 1))
        return steps.front().body + " considered it on " + steps.front().date.label() +
            ", before it began in " + from->label();
    for (std::size_t i = 1; i < steps.size(); ++i)
        if (steps[i].date < steps[i - 1].date)
            return "the step of " + steps[i].date.label() + " stands after that of " +
                steps[i - 1].date.label();
    return {};
}

/// What an assessment still wants; empty when nothing.
std::string wantOf(const EqualityAssessment& assessment)
{
    switch (assessment.state) {
    case AssessmentState::Needed:
        return " is needed and has still to be made.";
    case AssessmentState::Made:
        return assessment.actions.empty()
            ? " was made, but the plan lists no action that follows from it."
            : "";
    case AssessmentState::NotNeeded:
        return assessment.conclusion.empty() ? " is said not to be needed, without a reason." : "";
    }
    return {};
}

} // namespace

void paperLeftBlank(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    for (std::size_t i = 0; i < plan.papers.size(); ++i)
        if (const auto blanks = blanksOf(plan.papers[i]); !blanks.empty())
            findings.push_back(
                {Severity::Warning,
                 "paper-left-blank",
                 paperSubject(i),
                 named("paper", plan.papers[i].title) + " leaves blank " + enumeration(blanks) +
                     ".",
                 {}});
}

void consultationWithoutOutcome(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    for (std::size_t i = 0; i < plan.consultations.size(); ++i)
        if (plan.consultations[i].outcome.empty())
            findings.push_back(
                {Severity::Warning,
                 "consultation-without-outcome",
                 consultationSubject(i),
                 named("consultation", plan.consultations[i].subject) +
                     " does not say what came of it.",
                 {}});
}

void consultationOutOfOrder(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    for (std::size_t i = 0; i < plan.consultations.size(); ++i)
        if (const std::string text = disorder(plan.consultations[i]); !text.empty())
            findings.push_back(
                {Severity::Fault,
                 "consultation-out-of-order",
                 consultationSubject(i),
                 named("consultation", plan.consultations[i].subject) +
                     " is out of order: " + text + ".",
                 {}});
}

void equalityAssessmentIncomplete(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    for (std::size_t i = 0; i < plan.equality.size(); ++i)
        if (const std::string text = wantOf(plan.equality[i]); !text.empty())
            findings.push_back(
                {Severity::Warning,
                 "equality-assessment-incomplete",
                 equalitySubject(i),
                 named("assessment", plan.equality[i].title) + text,
                 {}});
}

void reportingDutyNeverDue(const PlanRecord& record, Findings& findings)
{
    for (const ReportingDuty& duty : record.plan.reporting)
        if (duty.months.empty() && duty.meetings.empty())
            findings.push_back(
                {Severity::Warning,
                 "reporting-duty-never-due",
                 subjectOf(duty),
                 named("report", duty.report) + " to " + duty.audience +
                     " has neither a month nor a meeting, so it never falls due.",
                 {}});
}

} // namespace outturn::check
