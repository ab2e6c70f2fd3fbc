#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct ConsultationFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsultationFields)
};

Field stepsField(const FieldBuilder<Consultation>& build)
{
    return build.table<ConsultationStep>(
        QStringLiteral("steps"),
        ConsultationFieldsWords::tr("Steps"),
        &Consultation::steps,
        {lineColumn(
             QStringLiteral("date"),
             ConsultationFieldsWords::tr("Date"),
             &ConsultationStep::date,
             18),
         neededTextColumn(
             QStringLiteral("body"),
             ConsultationFieldsWords::tr("Body"),
             &ConsultationStep::body,
             26),
         lineColumn(
             QStringLiteral("text"),
             ConsultationFieldsWords::tr("What it considered"),
             &ConsultationStep::text)},
        ConsultationStep{.date = Date(2000, 1, 1)});
}

Fields consultationFields()
{
    const FieldBuilder<Consultation> build(itemsOf(&Plan::consultations));
    return {
        build
            .line(
                QStringLiteral("subject"),
                ConsultationFieldsWords::tr("Subject"),
                &Consultation::subject)
            .required(),
        build
            .text(
                QStringLiteral("consulted"),
                ConsultationFieldsWords::tr("Who was asked"),
                &Consultation::consulted)
            .helped(ConsultationFieldsWords::tr("One to a line.")),
        build.line(QStringLiteral("from"), ConsultationFieldsWords::tr("From"), &Consultation::from)
            .helped(ConsultationFieldsWords::tr("Months such as March 2014."))
            .wide(18),
        build.line(QStringLiteral("to"), ConsultationFieldsWords::tr("To"), &Consultation::to)
            .wide(18),
        stepsField(build).helped(ConsultationFieldsWords::tr("In order of time.")),
        build.text(
            QStringLiteral("outcome"),
            ConsultationFieldsWords::tr("Outcome"),
            &Consultation::outcome),
        build.choices(
            QStringLiteral("priorities"),
            ConsultationFieldsWords::tr("Priorities that it shaped"),
            &Consultation::priorities,
            priorityChoices)};
}

Field equalityActionsField(const FieldBuilder<EqualityAssessment>& build)
{
    return build.table<EqualityAction>(
        QStringLiteral("actions"),
        ConsultationFieldsWords::tr("What it asks for"),
        &EqualityAssessment::actions,
        {neededTextColumn(
             QStringLiteral("text"), ConsultationFieldsWords::tr("Action"), &EqualityAction::text),
         choiceColumn(
             QStringLiteral("lead"),
             ConsultationFieldsWords::tr("Lead"),
             &EqualityAction::lead,
             orNone(postChoices, ConsultationFieldsWords::tr("Nobody yet")),
             16),
         lineColumn(
             QStringLiteral("due"), ConsultationFieldsWords::tr("Due"), &EqualityAction::due, 13),
         choiceColumn(
             QStringLiteral("action"),
             ConsultationFieldsWords::tr("Plan's action"),
             &EqualityAction::action,
             orNone(actionChoices, ConsultationFieldsWords::tr("None")),
             12),
         lineColumn(
             QStringLiteral("reconstructed"),
             ConsultationFieldsWords::tr("Reconstructed"),
             &EqualityAction::reconstructed,
             12)},
        EqualityAction{});
}

Fields equalityFields()
{
    const FieldBuilder<EqualityAssessment> build(itemsOf(&Plan::equality));
    return {
        build
            .line(
                QStringLiteral("title"),
                ConsultationFieldsWords::tr("Title"),
                &EqualityAssessment::title)
            .required(),
        build.choice(
            QStringLiteral("state"),
            ConsultationFieldsWords::tr("State"),
            &EqualityAssessment::state,
            codeChoices<AssessmentState>),
        build
            .line(
                QStringLiteral("date"),
                ConsultationFieldsWords::tr("Date"),
                &EqualityAssessment::date)
            .wide(20),
        build
            .text(
                QStringLiteral("findings"),
                ConsultationFieldsWords::tr("Findings"),
                &EqualityAssessment::findings)
            .helped(ConsultationFieldsWords::tr("One to a line.")),
        build.text(
            QStringLiteral("conclusion"),
            ConsultationFieldsWords::tr("Conclusion"),
            &EqualityAssessment::conclusion),
        equalityActionsField(build)};
}

} // namespace

Section consultationSection()
{
    return listSection<Consultation>(
        QStringLiteral("consultations"),
        ConsultationFieldsWords::tr("Consultations"),
        ConsultationFieldsWords::tr("consultation"),
        &Plan::consultations,
        {.make =
             [](const Plan&, const Consultation*) {
                 return Consultation{
                     .subject = toStdString(ConsultationFieldsWords::tr("New consultation"))};
             },
         .title = [](const Plan&,
                     const Consultation& consultation) { return fieldText(consultation.subject); },
         .subject = numberedSubjects(&Plan::consultations, check::consultationSubject)},
        consultationFields());
}

Section equalitySection()
{
    return listSection<EqualityAssessment>(
        QStringLiteral("equality"),
        ConsultationFieldsWords::tr("Equality assessments"),
        ConsultationFieldsWords::tr("equality assessment"),
        &Plan::equality,
        {.make =
             [](const Plan&, const EqualityAssessment*) {
                 return EqualityAssessment{
                     .title =
                         toStdString(ConsultationFieldsWords::tr("Equality impact assessment")),
                     .state = AssessmentState::Needed};
             },
         .title = [](const Plan&,
                     const EqualityAssessment& assessment) { return fieldText(assessment.title); },
         .subject = numberedSubjects(&Plan::equality, check::equalitySubject)},
        equalityFields());
}

} // namespace outturn::app
