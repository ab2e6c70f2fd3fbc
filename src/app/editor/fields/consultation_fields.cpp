#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ConsultationFields", text);
}

} // namespace

Section consultationSection()
{
    const FieldBuilder<Consultation> build(itemsOf(&Plan::consultations));
    Field steps = build.table<ConsultationStep>(
        QStringLiteral("steps"),
        tr("Steps"),
        &Consultation::steps,
        {lineColumn(QStringLiteral("date"), tr("Date"), &ConsultationStep::date, 18),
         neededTextColumn(QStringLiteral("body"), tr("Body"), &ConsultationStep::body, 26),
         lineColumn(QStringLiteral("text"), tr("What it considered"), &ConsultationStep::text)},
        ConsultationStep{.date = Date(2000, 1, 1)});
    return listSection<Consultation>(
        QStringLiteral("consultations"),
        tr("Consultations"),
        tr("consultation"),
        &Plan::consultations,
        {.make =
             [](const Plan&, const Consultation*) {
                 return Consultation{.subject = toStdString(tr("New consultation"))};
             },
         .title = [](const Plan&,
                     const Consultation& consultation) { return fieldText(consultation.subject); },
         .subject = numberedSubjects(&Plan::consultations, check::consultationSubject)},
        {build.line(QStringLiteral("subject"), tr("Subject"), &Consultation::subject).required(),
         build.text(QStringLiteral("consulted"), tr("Who was asked"), &Consultation::consulted)
             .helped(tr("One to a line.")),
         build.line(QStringLiteral("from"), tr("From"), &Consultation::from)
             .helped(tr("Months such as March 2014."))
             .wide(18),
         build.line(QStringLiteral("to"), tr("To"), &Consultation::to).wide(18),
         std::move(steps).helped(tr("In order of time.")),
         build.text(QStringLiteral("outcome"), tr("Outcome"), &Consultation::outcome),
         build.choices(
             QStringLiteral("priorities"),
             tr("Priorities that it shaped"),
             &Consultation::priorities,
             priorityChoices)});
}

Section equalitySection()
{
    const FieldBuilder<EqualityAssessment> build(itemsOf(&Plan::equality));
    Field actions = build.table<EqualityAction>(
        QStringLiteral("actions"),
        tr("What it asks for"),
        &EqualityAssessment::actions,
        {neededTextColumn(QStringLiteral("text"), tr("Action"), &EqualityAction::text),
         choiceColumn(
             QStringLiteral("lead"),
             tr("Lead"),
             &EqualityAction::lead,
             orNone(postChoices, tr("Nobody yet")),
             16),
         lineColumn(QStringLiteral("due"), tr("Due"), &EqualityAction::due, 13),
         choiceColumn(
             QStringLiteral("action"),
             tr("Plan's action"),
             &EqualityAction::action,
             orNone(actionChoices, tr("None")),
             12),
         lineColumn(
             QStringLiteral("reconstructed"),
             tr("Reconstructed"),
             &EqualityAction::reconstructed,
             12)},
        EqualityAction{});
    return listSection<EqualityAssessment>(
        QStringLiteral("equality"),
        tr("Equality assessments"),
        tr("equality assessment"),
        &Plan::equality,
        {.make =
             [](const Plan&, const EqualityAssessment*) {
                 return EqualityAssessment{
                     .title = toStdString(tr("Equality impact assessment")),
                     .state = AssessmentState::Needed};
             },
         .title = [](const Plan&,
                     const EqualityAssessment& assessment) { return fieldText(assessment.title); },
         .subject = numberedSubjects(&Plan::equality, check::equalitySubject)},
        {build.line(QStringLiteral("title"), tr("Title"), &EqualityAssessment::title).required(),
         build.choice(
             QStringLiteral("state"),
             tr("State"),
             &EqualityAssessment::state,
             codeChoices<AssessmentState>),
         build.line(QStringLiteral("date"), tr("Date"), &EqualityAssessment::date).wide(20),
         build.text(QStringLiteral("findings"), tr("Findings"), &EqualityAssessment::findings)
             .helped(tr("One to a line.")),
         build.text(
             QStringLiteral("conclusion"), tr("Conclusion"), &EqualityAssessment::conclusion),
         std::move(actions)});
}

} // namespace outturn::app
