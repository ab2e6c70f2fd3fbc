#include <domain/check/plan_texts.h>
#include <domain/check/subject.h>

#include <cstddef>
#include <utility>

namespace outturn::check {

namespace {

/// Takes texts under the subject that was named last.
class Collector
{
public:
    void about(std::string subject) { m_subject = std::move(subject); }

    Collector& add(const std::string& part, const std::string& text)
    {
        if (!text.empty())
            m_texts.push_back({m_subject, part, text});
        return *this;
    }

    Collector& add(const std::string& part, const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts)
            add(part, text);
        return *this;
    }

    [[nodiscard]] std::vector<PlanText> take() { return std::move(m_texts); }

private:
    std::string m_subject;
    std::vector<PlanText> m_texts;
};

void collectWork(const Plan& plan, Collector& texts)
{
    for (const Priority& priority : plan.priorities) {
        texts.about(subjectOf(priority));
        texts.add("title", priority.title).add("description", priority.description);
    }
    for (const Action& action : plan.actions) {
        texts.about(subjectOf(action));
        texts.add("title", action.title).add("activity", action.activities);
        for (const ProgressNote& note : action.notes)
            texts.add("progress note", note.text);
    }
    for (const Indicator& indicator : plan.indicators) {
        texts.about(subjectOf(indicator));
        texts.add("name", indicator.name).add("definition", indicator.definition);
        texts.add("base", indicator.base);
    }
    for (const Milestone& milestone : plan.milestones) {
        texts.about(subjectOf(milestone));
        texts.add("text", milestone.text);
    }
    for (const WorkArea& area : plan.workAreas) {
        texts.about(subjectOf(area));
        texts.add("title", area.title).add("purpose", area.purpose).add("aim", area.aims);
        for (const KeyActivity& activity : area.keyActivities)
            texts.add("key activity", activity.text);
    }
}

void collectPapers(const Plan& plan, Collector& texts)
{
    for (std::size_t i = 0; i < plan.papers.size(); ++i) {
        const CommitteePaper& paper = plan.papers[i];
        texts.about(paperSubject(i));
        texts.add("title", paper.title).add("body", paper.body).add("item", paper.item);
        texts.add("report number", paper.reportNumber).add("classification", paper.classification);
        texts.add("contact", paper.contact).add("telephone number", paper.telephone);
        texts.add("e-mail address", paper.email).add("purpose", paper.purpose);
        texts.add("summary", paper.summary);
        for (const Recommendation& recommendation : paper.recommendations)
            texts.add("recommendation", recommendation.text)
                .add("recommendation", recommendation.points);
        if (paper.decision)
            texts.add("decision", paper.decision->text)
                .add("decision number", paper.decision->number)
                .add("decision's reasons", paper.decision->reasons);
        texts.add("background document", paper.backgroundDocuments);
    }
}

void collectProcess(const Plan& plan, Collector& texts)
{
    for (const ReportingDuty& duty : plan.reporting) {
        texts.about(subjectOf(duty));
        texts.add("report", duty.report).add("audience", duty.audience);
    }
    collectPapers(plan, texts);
    for (std::size_t i = 0; i < plan.consultations.size(); ++i) {
        const Consultation& consultation = plan.consultations[i];
        texts.about(consultationSubject(i));
        texts.add("subject", consultation.subject).add("outcome", consultation.outcome);
        for (const ConsultationStep& step : consultation.steps)
            texts.add("step", step.text);
    }
    for (std::size_t i = 0; i < plan.equality.size(); ++i) {
        const EqualityAssessment& assessment = plan.equality[i];
        texts.about(equalitySubject(i));
        texts.add("title", assessment.title).add("finding", assessment.findings);
        texts.add("conclusion", assessment.conclusion);
        for (const EqualityAction& action : assessment.actions)
            texts.add("action", action.text);
    }
    if (!plan.categories)
        return;
    texts.about(categoriesSubject());
    texts.add("title", plan.categories->title);
    for (const SchoolCategory& category : plan.categories->categories) {
        texts.about(subjectOf(category));
        texts.add("name", category.name).add("description", category.description);
        texts.add("support", category.support);
    }
}

void collectResources(const Plan& plan, Collector& texts)
{
    for (const Risk& risk : plan.risks) {
        texts.about(subjectOf(risk));
        texts.add("description", risk.descriptions).add("mitigation", risk.mitigations);
    }
    for (std::size_t i = 0; i < plan.decisions.size(); ++i) {
        texts.about(decisionSubject(i));
        texts.add("text", plan.decisions[i].text);
    }
    for (std::size_t i = 0; i < plan.support.size(); ++i) {
        texts.about(supportSubject(i));
        texts.add("activity", plan.support[i].activity);
        for (const SupportImpact& impact : plan.support[i].impacts)
            texts.add("impact", impact.text);
    }
    for (std::size_t i = 0; i < plan.narrative.size(); ++i) {
        texts.about(narrativeSubject(i));
        texts.add("title", plan.narrative[i].title);
        texts.add("paragraph", plan.narrative[i].paragraphs);
    }
}

} // namespace

std::vector<PlanText> textsOf(const Plan& plan)
{
    Collector texts;
    texts.about(planSubject());
    texts.add("title", plan.identity.title);
    collectWork(plan, texts);
    collectProcess(plan, texts);
    collectResources(plan, texts);
    return texts.take();
}

} // namespace outturn::check
